using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1201: sets <c>Secure</c> on cookie options, and <c>SecurePolicy</c> to <c>Always</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CookieWithoutSecureFix()
    : NodeFix("TDS1201", new Text("Send the cookie over HTTPS only", "HTTPS でだけ送るようにする"))
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
                BaseObjectCreationExpressionSyntax creation => Initializers.With(creation, "Secure", "true"),
                AssignmentExpressionSyntax assignment => assignment.WithRight(
                    SyntaxFactory.ParseExpression(assignment.Left.ToString().EndsWith("Secure", StringComparison.Ordinal) ? "true" : "CookieSecurePolicy.Always")
                        .WithTriviaFrom(assignment.Right)),
                _ => node,
            },
            cancellationToken);
}
