using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether a browser takes what is sent at a place for markup: by the content type that goes with it.</summary>
internal static class SentContent
{
    private const string ContentType = "ContentType";
    private const string HeaderName = "Content-Type";

    /// <summary>Types whose scripts a browser runs.</summary>
    private static readonly string[] Markup = ["text/html", "application/xhtml", "image/svg"];

    /// <summary>True for a sink that is markup by itself, and where the content type (or, without one, the text) says markup.</summary>
    /// <param name="sink">The call, creation or assignment.</param>
    /// <param name="lead">What the text certainly begins with.</param>
    public static bool IsMarkup(SyntaxNode sink, string lead, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(sink, cancellation) switch
        {
            IInvocationOperation call when HasContentType(call.TargetMethod) => IsMarkup(call.Argument("contentType")),
            IInvocationOperation call when IsWrite(call.TargetMethod) => IsOfResponse(call) && IsWrittenAsMarkup(sink, lead, model, cancellation),
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Content", ContainingType.Name: "ContentResult" } } } content =>
                Setup.Around(content) is { } setup && setup.TryGet(ContentType, out var type) && IsMarkup(type),
            _ => true,
        };

    /// <summary>False where the call itself says that what it sends is no markup.</summary>
    public static bool MayBeMarkup(IOperation sink) =>
        sink is not IInvocationOperation call || !HasContentType(call.TargetMethod) || IsMarkup(call.Argument("contentType"));

    private static bool HasContentType(IMethodSymbol method) =>
        method.Name is "Content" or "Text" or "Bytes" or "File" or "Stream"
        && method.ContainingType.Name is "Results" or "TypedResults" or "ControllerBase" or "Controller" or "PageBase" or "PageModel";

    /// <summary>Writes to the body of a response, whose content type is set elsewhere; to any stream, as the method does not tell.</summary>
    private static bool IsWrite(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Name is "HttpResponseWritingExtensions" or "Stream" or "PipeWriter")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfResponse(IInvocationOperation call) =>
        call.Instance is null
        || call.Instance.Unwrap() is IPropertyReferenceOperation { Property: { Name: "Body" or "BodyWriter", ContainingType.Name: "HttpResponse" } };

    /// <param name="isNamed">Whether a name was followed to get here; one is enough.</param>
    private static bool IsMarkup(IOperation? type, bool isNamed = false) =>
        type?.Unwrap() switch
        {
            null => false,
            { ConstantValue: { HasValue: true, Value: string text } } => IsMarkup(text),
            IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation first, ..] } => IsMarkup(first.Text.ConstantText() ?? ""),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsMarkup(sum.LeftOperand, isNamed),
            IObjectCreationOperation { Arguments: [var first, ..] } => IsMarkup(first.Value, isNamed),
            IInvocationOperation { TargetMethod.Name: "Parse", Arguments: [var first, ..] } => IsMarkup(first.Value, isNamed),
            IFieldReferenceOperation { Field.Name: "TextHtml" } => true,
            IMemberReferenceOperation { Instance: null } or ILocalReferenceOperation when !isNamed =>
                OnlyValue.Of(type.Unwrap(), type.SemanticModel, default) is { } only && IsMarkup(only, isNamed: true),
            _ => false,
        };

    private static bool IsMarkup(string type) => Markup.Any(known => type.TrimStart().StartsWith(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>The nearest function that says what it sends decides; where nobody says it, the browser looks at how the text begins.</summary>
    private static bool IsWrittenAsMarkup(SyntaxNode sink, string lead, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var function in sink.Ancestors().TakeWhile(node => node is not BaseTypeDeclarationSyntax).Where(IsFunction))
        {
            var types = TypesSetIn(function, sink).ToList();
            if (types.Count > 0)
            {
                return types.Any(type => IsMarkup(model.GetOperation(type, cancellation)));
            }
        }

        return lead.TrimStart().StartsWith("<", StringComparison.Ordinal);
    }

    /// <summary>The values given to the content type in a function; other functions inside of it count only around the sink.</summary>
    private static IEnumerable<ExpressionSyntax> TypesSetIn(SyntaxNode function, SyntaxNode sink) =>
        function.DescendantNodes(node => node == function || !IsFunction(node) || node.Span.Contains(sink.Span)).Select(TypeSetBy).OfType<ExpressionSyntax>();

    private static ExpressionSyntax? TypeSetBy(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.Text: ContentType } } assignment => assignment.Right,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } } assignment when IsHeaderName(key.Expression) => assignment.Right,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Append" or "Add" or "TryAdd" }, ArgumentList.Arguments: [var key, var value] }
            when IsHeaderName(key.Expression) => value.Expression,
        _ => null,
    };

    private static bool IsHeaderName(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? string.Equals(literal.Token.ValueText, HeaderName, StringComparison.OrdinalIgnoreCase)
            : key is MemberAccessExpressionSyntax { Name.Identifier.Text: ContentType, Expression: var holder } && holder.ToString().EndsWith("HeaderNames", StringComparison.Ordinal);

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax;
}
