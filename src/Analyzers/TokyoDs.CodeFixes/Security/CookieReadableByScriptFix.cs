using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1202: sets <c>HttpOnly</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CookieReadableByScriptFix()
    : NodeFix("TDS1202", new Text("Keep the cookie out of reach for scripts", "スクリプトから読めないようにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(
            document,
            node,
            node switch
            {
                BaseObjectCreationExpressionSyntax creation => Initializers.With(creation, "HttpOnly", "true"),
                AssignmentExpressionSyntax assignment => assignment.WithRight(
                    SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(assignment.Right)),
                _ => node,
            },
            cancellationToken);
}
