using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1111: switches a check on that was switched off. A delegate is for a person to rewrite.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TokenValidationDisabledFix()
    : NodeFix("TDS1111", new Text("Switch the check on", "検証を有効にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is AssignmentExpressionSyntax { Right: LiteralExpressionSyntax };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var value = ((AssignmentExpressionSyntax)node).Right;
        return ReplaceAsync(
            document, value, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(value), cancellationToken);
    }
}
