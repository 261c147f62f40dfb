using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1303: sends a general message. Offered only where the exception itself is passed on (logged), so that nothing is lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExceptionTextSentToClientFix()
    : NodeFix("TDS1303", new Text("Send a general message", "一般的な文言を返す"))
{
    private const string Message = "処理中にエラーが発生しました。";

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        TextOf(node) is { } text
        && text.Parent is ArgumentSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null }
        && IsPassedOn(text);

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var text = TextOf(node)!;
        var message = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Message));
        return ReplaceAsync(document, text, message.WithTriviaFrom(text), cancellationToken);
    }

    /// <summary>The text where it is read straight from the exception: <c>ex.Message</c>, <c>ex.StackTrace</c>, <c>ex.ToString()</c>.</summary>
    private static ExpressionSyntax? TextOf(SyntaxNode node) => (node is ArgumentSyntax argument ? argument.Expression : node) switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Message" or "StackTrace", Expression: IdentifierNameSyntax } read => read,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: IdentifierNameSyntax } } call => call,
        _ => null,
    };

    private static bool IsPassedOn(ExpressionSyntax text)
    {
        var exception = text.DescendantNodes().OfType<IdentifierNameSyntax>().First().Identifier.ValueText;
        return text.FirstAncestorOrSelf<CatchClauseSyntax>() is { } handler
            && handler.Declaration?.Identifier.ValueText == exception
            && handler.Block.DescendantNodes().Any(node => node is IdentifierNameSyntax { Parent: ArgumentSyntax } name && name.Identifier.ValueText == exception);
    }
}
