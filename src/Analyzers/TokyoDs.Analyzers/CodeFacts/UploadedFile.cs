using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the code around the saving of an uploaded file takes from the sender, and what it checks.</summary>
/// <param name="File">The expression of the <c>IFormFile</c>.</param>
/// <param name="Scope">The handler or method that saves it.</param>
internal sealed record UploadedFile(IOperation File, IOperation Scope, KnownTypes Types)
{
    public const string FormFile = "Microsoft.AspNetCore.Http.IFormFile";
    private const int DeepestNesting = 8;

    private static readonly string[] Tests =
        ["Contains", "ContainsKey", "TryGetValue", "TryGetContentType", "Any", "All", "Equals", "EndsWith", "StartsWith", "IndexOf", "Exists", "BinarySearch", "IsMatch", "Match", "SequenceEqual", "TryParse"];

    private static readonly string[] Generated = ["NewGuid", "CreateVersion7", "GetRandomFileName", "GetTempFileName", "GetHexString", "GetBytes"];

    /// <summary>The path that a stream opens for writing, or null when it is no file or comes from elsewhere.</summary>
    public static IOperation? PathOf(IOperation? stream, int depth = 0) => depth > DeepestNesting ? null : stream?.Unwrap() switch
    {
        ILocalReferenceOperation local => PathOf(EndpointChain.InitialValue(local), depth + 1),
        IObjectCreationOperation { Type.Name: "FileStream", Arguments: [var path, ..] } => path.Value,
        IInvocationOperation { TargetMethod: { Name: "Create" or "OpenWrite" or "Open", ContainingType.Name: "File" }, Arguments: [var path, ..] } => path.Value,
        _ => null,
    };

    /// <summary>Whether the sender's file name stands in a path, beyond its extension.</summary>
    public bool NamesPath(IOperation path) => Parts(path).Any(part => IsRead(part, "FileName") && !IsUnder(part, "GetExtension"))
        && !Parts(path).Any(part => part is IInvocationOperation { TargetMethod.Name: var name } && Generated.Contains(name));

    /// <summary>Whether the sender chose the extension of a path.</summary>
    public bool ExtendsPath(IOperation path) => Parts(path).Any(part => IsRead(part, "FileName"));

    /// <summary>Whether the code compares a member of the file, or what it made of it, with anything.</summary>
    public bool Compares(string member) => Scope.Descendants().Any(operation => operation switch
    {
        IInvocationOperation call when Tests.Contains(call.TargetMethod.Name) => Mentions(call, member),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            !IsNull(comparison.LeftOperand) && !IsNull(comparison.RightOperand) && Mentions(comparison, member),
        IIsPatternOperation { Pattern: not (IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } }) } match =>
            Mentions(match.Value, member),
        ISwitchOperation choice => Mentions(choice.Value, member),
        ISwitchExpressionOperation choice => Mentions(choice.Value, member),
        _ => false,
    });

    /// <summary>Whether the size of the file is read at all.</summary>
    public bool ReadsLength => Scope.Descendants().Any(operation => IsRead(operation, "Length"));

    /// <summary>Whether code of the project's own, or of a library, is given the file or its content, or answers a question about its name.</summary>
    public bool IsShownToOthers => Scope.Descendants().OfType<IInvocationOperation>().Any(call =>
        !IsOfFramework(call.TargetMethod)
        && (call.Arguments.Any(argument => IsFile(argument.Value)) || (call.Instance is { } instance && IsFile(instance))
            || (call.Type is { SpecialType: SpecialType.System_Boolean } && (Mentions(call, "FileName") || Mentions(call, "ContentType")))));

    private static bool IsOfFramework(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is { } space
        && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private static bool IsUnder(IOperation part, string method)
    {
        for (var around = part.Parent; around is IArgumentOperation or IConversionOperation or IInvocationOperation or IConditionalAccessOperation or ICoalesceOperation; around = around.Parent)
        {
            if (around is IInvocationOperation call && call.TargetMethod.Name == method)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRead(IOperation operation, string member) =>
        operation is IPropertyReferenceOperation { Property: { Name: var name, ContainingType: var type } } && name == member && Types.Is(type, FormFile);

    private bool IsFile(IOperation value) =>
        Types.Is(value.Unwrap().Type, FormFile)
        || Parts(value).Any(part => part is IInvocationOperation { TargetMethod: { Name: "OpenReadStream", ContainingType: var type } } && Types.Is(type, FormFile));

    private bool Mentions(IOperation test, string member) => Parts(test).Any(part => IsRead(part, member));

    /// <summary>An expression and what the locals in it start with.</summary>
    private static IEnumerable<IOperation> Parts(IOperation value)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<IOperation>([value]);
        while (open.Count > 0)
        {
            foreach (var part in open.Pop().DescendantsAndSelf())
            {
                yield return part;
                if (part is ILocalReferenceOperation local && seen.Count < DeepestNesting && seen.Add(local.Local)
                    && EndpointChain.InitialValue(local) is { } initial)
                {
                    open.Push(initial);
                }
            }
        }
    }
}
