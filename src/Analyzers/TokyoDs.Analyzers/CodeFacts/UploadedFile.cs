using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the code around the saving of an uploaded file takes from the sender, and what it checks.</summary>
/// <param name="File">The expression of the <c>IFormFile</c>.</param>
/// <param name="Scope">The handler or method that saves it.</param>
internal sealed record UploadedFile(IOperation File, IOperation Scope, KnownTypes Types)
{
    public const string FormFile = "Microsoft.AspNetCore.Http.IFormFile";
    public const string BrowserFile = "Microsoft.AspNetCore.Components.Forms.IBrowserFile";
    private const int DeepestNesting = 8;

    private static readonly string[] Tests =
        ["Contains", "ContainsKey", "TryGetValue", "TryGetContentType", "Any", "All", "Equals", "EndsWith", "StartsWith", "IndexOf", "Exists", "BinarySearch", "IsMatch", "Match", "SequenceEqual", "TryParse"];

    private static readonly string[] Active = [".", ".html", ".htm", ".xhtml", ".svg", ".xml", ".js", ".mjs", ".aspx", ".cshtml", ".razor", ".config", ".exe", ".dll", ".php"];

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

    /// <summary>Whether the sender chose the extension of a path: by the file name, or by a Content-Type that is cut up for it.</summary>
    public bool ExtendsPath(IOperation path) => Parts(path).Any(part => IsRead(part, "FileName") || (IsRead(part, "ContentType") && !IsLookedUp(part)));

    /// <summary>Whether the code gives the file an extension that nothing runs or shows as a page.</summary>
    public static bool HasFixedExtension(IOperation path) =>
        Parts(path).Any(part => IsEntry(part)
            || (part.ConstantText() is { } text && text.LastIndexOf('.') is >= 0 and var dot && !Active.Contains(text.Substring(dot).ToLowerInvariant())));

    /// <summary>What a table of the code holds for a key: Extensions.TryGetValue(file.ContentType, out var extension).</summary>
    private static bool IsEntry(IOperation part) =>
        part is ILocalReferenceOperation { Local: var local }
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is SingleVariableDesignationSyntax
            { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue" } } } } };

    public static bool IsFile(ITypeSymbol? type, KnownTypes types) => types.Is(type, FormFile) || types.Is(type, BrowserFile);

    /// <summary>Whether the code compares a member of the file, or what it made of it, with anything.</summary>
    public bool Compares(string member) => Scope.Descendants().Any(operation => operation switch
    {
        IInvocationOperation call when Tests.Contains(call.TargetMethod.Name) => Mentions(call, member) && !OnlyRefuses(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            !IsNull(comparison.LeftOperand) && !IsNull(comparison.RightOperand) && Mentions(comparison, member) && !OnlyRefuses(comparison),
        IIsPatternOperation { Pattern: not (IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } }) } match =>
            Mentions(match.Value, member) && !OnlyRefuses(match),
        ISwitchOperation choice => Mentions(choice.Value, member),
        ISwitchExpressionOperation choice => Mentions(choice.Value, member),
        _ => false,
    });

    /// <summary>A list of what is refused: the test leaves when it holds, and lets everything else through.</summary>
    private static bool OnlyRefuses(IOperation test)
    {
        if (test is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } or IIsPatternOperation { Pattern: INegatedPatternOperation }
            || (test is IInvocationOperation call && call.TargetMethod.Name is not ("EndsWith" or "Equals" or "Contains" or "Any")))
        {
            return false;
        }

        var whole = test;
        while (whole.Parent is IParenthesizedOperation or IConversionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr })
        {
            whole = whole.Parent;
        }

        return whole.Parent is IConditionalOperation { WhenTrue: { } refusal } condition && condition.Condition == whole
            && (refusal is IBlockOperation { Operations: [.., var last] } ? last : refusal) is IReturnOperation or IBranchOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }
            && !refusal.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod.Name: "CopyTo" or "CopyToAsync" });
    }

    /// <summary>Whether a value only chooses an entry of a table or an arm of a switch.</summary>
    private static bool IsLookedUp(IOperation part)
    {
        for (var around = part.Parent; around is not null and not IVariableInitializerOperation; around = around.Parent)
        {
            if (around is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.SpecialType: not SpecialType.System_String } } or ISwitchExpressionOperation or IConditionalOperation
                || (around is IInvocationOperation call && !IsOfText(call.TargetMethod)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfText(IMethodSymbol method) =>
        method.ContainingType.SpecialType == SpecialType.System_String || method.ContainingType.Name is "Path" or "MemoryExtensions";

    /// <summary>Whether the size of the file is read at all.</summary>
    public bool ReadsLength => Types.Is(File.Unwrap().Type, BrowserFile) || Scope.Descendants().Any(operation => IsRead(operation, "Length"));

    /// <summary>Whether code of the project's own, or of a library, is given the file or its content, or answers a question about its name.</summary>
    public bool IsShownToOthers => Scope.Descendants().OfType<IInvocationOperation>().Any(call =>
        !IsOfFramework(call.TargetMethod)
        && (call.Arguments.Any(argument => IsFile(argument.Value)) || (call.Instance is { } instance && IsFile(instance))
            || (call.Type is { SpecialType: SpecialType.System_Boolean } && (Mentions(call, "FileName") || Mentions(call, "ContentType")))));

    private static bool IsOfFramework(IMethodSymbol method) =>
        method.IsWithin("System") || method.IsWithin("Microsoft");

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
        operation is IPropertyReferenceOperation { Property: { Name: var name, ContainingType: var type } }
        && ((name == member && Types.Is(type, FormFile))
            || ((name == member || (name == "Name" && member == "FileName")) && Types.Is(type, BrowserFile)));

    private bool IsFile(IOperation value) =>
        IsFile(value.Unwrap().Type, Types)
        || Parts(value).Any(part => part is IInvocationOperation { TargetMethod: { Name: "OpenReadStream", ContainingType: var type } } && IsFile(type, Types));

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
