using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1216: switches the protection on, and asks for an authorization code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IdentityFederationWeakenedFix()
    : NodeFix("TDS1216", new Text("Use the safe setting", "安全な設定にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is AssignmentExpressionSyntax { Right: var value } && Mended(value) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var value = ((AssignmentExpressionSyntax)node).Right;
        return ReplaceAsync(document, value, Mended(value)!.WithTriviaFrom(value), cancellationToken);
    }

    private static ExpressionSyntax? Mended(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax flag when flag.IsKind(SyntaxKind.FalseLiteralExpression) =>
            SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression),
        LiteralExpressionSyntax text when text.IsKind(SyntaxKind.StringLiteralExpression) =>
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("code")),
        MemberAccessExpressionSyntax member when member.Expression.ToString().EndsWith("OpenIdConnectResponseType", StringComparison.Ordinal) =>
            member.WithName(SyntaxFactory.IdentifierName("Code")),
        _ => null,
    };
}
