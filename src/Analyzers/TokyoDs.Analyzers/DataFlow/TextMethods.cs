using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the methods of texts and text buffers do with the order of their parts.</summary>
internal static class TextMethods
{
    /// <summary>Types that a text is built in, piece after piece.</summary>
    public static bool IsBuffer(ITypeSymbol? type) =>
        type?.Name is "StringBuilder" or "StringWriter" or "QueryBuilder" || type?.Name.EndsWith("InterpolatedStringHandler", StringComparison.Ordinal) == true;

    /// <summary>What a buffer holds that was made with a first argument: a text, or only a length.</summary>
    public static Value Start(ITypeSymbol? type, Value first) =>
        !IsBuffer(type) ? first
        : type!.Name == "StringBuilder" && first.Constant is { } text && !int.TryParse(text, out _) ? first
        : Value.Empty;

    /// <summary>The text of a method whose result keeps the order of what it is given; null for all others.</summary>
    public static Value? Result(IMethodSymbol method, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var isString = method.ContainingType.SpecialType == SpecialType.System_String;
        return method.Name switch
        {
            "Concat" when isString && arguments.All(argument => argument.Argument.Parameter?.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object) =>
                arguments.Aggregate(Value.Empty, (text, argument) => text.Followed(argument.Value)),
            "Format" when isString => Formatted(arguments),
            "AddQueryString" when arguments.Count > 1 => arguments[0].Value.Followed(Value.Union(arguments.Skip(1).Select(argument => argument.Value)).Without(TaintClass.Request)),
            "GetValueOrDefault" => Value.Union(arguments.Where(argument => argument.Argument.Parameter?.Name != "key").Select(argument => argument.Value).Prepend(receiver)),
            "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "AsSpan" or "ToStringAndClear" when arguments.Count == 0 || method.IsStatic == false => receiver,
            _ => null,
        };
    }

    /// <summary>What is appended to a buffer: the pieces one after another, constants included.</summary>
    public static Value Written(IMethodSymbol method, List<(IArgumentOperation Argument, Value Value)> added)
    {
        var pieces = method.Name == "AppendFormat" ? [Formatted(added)]
            : method.Name is "Insert" or "Replace" ? added.Where(argument => argument.Value.IsTainted).Select(argument => Value.Clean.Followed(argument.Value))
            : added.Where(argument => argument.Argument.Parameter?.Name is not ("provider" or "repeatCount" or "alignment" or "format" or "startIndex" or "count")).Select(argument => argument.Value);
        return pieces.Aggregate(Value.Empty, (text, piece) => text.Followed(piece));
    }

    /// <summary>Whether what the function returns, and nothing else, is in the result.</summary>
    public static bool Projects(IMethodSymbol method) =>
        method.Name is "Select" or "SelectMany" or "ConvertAll" or "Aggregate" or "ContinueWith" or "Zip" or "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "Create" or "Run" or "Join" or "ToDictionary";

    /// <summary>Decoding brings back what encoding or a check of the encoded text took away.</summary>
    public static bool Decodes(IMethodSymbol method) =>
        method.Name.StartsWith("Unescape", StringComparison.Ordinal) || method.Name.Contains("Decode") || method.Name is "FromBase64String" or "Unprotect";

    /// <summary>Replacing what ends a line takes the dangers of text that is read line by line; only quoting is not enough for SQL.</summary>
    public static TaintClass Sanitizes(IMethodSymbol method, List<(IArgumentOperation Argument, Value Value)> arguments)
    {
        const TaintClass Lines = TaintClass.Log | TaintClass.Header | TaintClass.Mail;
        switch (method.Name)
        {
            case "ReplaceLineEndings" when arguments.Count == 1:
                return Lines;
            case "Replace" when method.ContainingType.SpecialType == SpecialType.System_String && arguments.Count >= 2:
                return arguments[0].Value.Constant is "\n" or "\r" or "\r\n" || arguments[0].Argument.Value.Unwrap() is IPropertyReferenceOperation { Property.Name: "NewLine" } ? Lines
                    : arguments[0].Value.Constant is "(" or "*" or "\\" ? TaintClass.Ldap
                    : arguments[0].Value.Constant is "<" ? TaintClass.Html
                    : TaintClass.None;
            case "Replace" when method.ContainingType.Name == "Regex" && Pattern(arguments) is { } pattern:
                return KeepsHarmlessOnly(pattern) ? TaintClass.Request
                    : pattern.Contains("\\r") || pattern.Contains("\\n") || pattern.Contains("\\s") || pattern.Contains("\\p{C") ? Lines
                    : TaintClass.None;
            default:
                return TaintClass.None;
        }
    }

    private static string? Pattern(List<(IArgumentOperation Argument, Value Value)> arguments) =>
        arguments.Where(argument => argument.Argument.Parameter?.Name == "pattern").Select(argument => argument.Value.Constant).FirstOrDefault();

    /// <summary>[^a-z0-9_-]: everything that is not named is replaced.</summary>
    private static bool KeepsHarmlessOnly(string pattern) =>
        pattern.StartsWith("[^", StringComparison.Ordinal) && SafePattern.Cleans("^[" + pattern.Substring(2).TrimEnd('+', '*') + "$") is var cleans && (cleans & TaintClass.Request) == TaintClass.Request;

    /// <summary>The pieces of a constant format in their order; without one, all of them in any order.</summary>
    private static Value Formatted(List<(IArgumentOperation Argument, Value Value)> arguments)
    {
        var index = arguments.FindIndex(argument => argument.Argument.Parameter?.Name is "format");
        var given = arguments.Skip(index + 1).Select(argument => argument.Value).ToList();
        if (index < 0 || arguments[index].Value.Constant is not { } format)
        {
            return Value.Union(arguments.Select(argument => argument.Value));
        }

        return CompositeText.Pieces(format).Aggregate(Value.Empty, (text, piece) => text.Followed(
            piece.Ordinal == CompositeText.Literal ? Value.OfConstant(piece.Text)
            : piece.Ordinal < given.Count ? AsPiece(given[piece.Ordinal])
            : Value.Union(given)));
    }

    /// <summary>What an object or a list of arguments holds shows in its text.</summary>
    private static Value AsPiece(Value given) => given.IsTainted ? Value.OfTaints(given.AllTaints()) : given;
}
