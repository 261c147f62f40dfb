using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Security;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1214: raises the length to eight, lowers the failures to ten, switches the lockout on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PasswordPolicyWeakenedFix()
    : NodeFix("TDS1214", new Text("Apply the password policy", "パスワードの条件に合わせる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => Mended(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var value = ValueOf(node)!;
        return ReplaceAsync(document, value, Mended(node)!.WithTriviaFrom(value), cancellationToken);
    }

    private static LiteralExpressionSyntax? Mended(SyntaxNode node) => ValueOf(node) switch
    {
        LiteralExpressionSyntax flag when flag.IsKind(SyntaxKind.FalseLiteralExpression) =>
            SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression),
        LiteralExpressionSyntax number when number.IsKind(SyntaxKind.NumericLiteralExpression) =>
            SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(
                NameOf(node) == "RequiredLength" ? PasswordPolicyWeakened.ShortestPassword : PasswordPolicyWeakened.MostFailures)),
        _ => null,
    };

    private static ExpressionSyntax? ValueOf(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        LiteralExpressionSyntax literal => literal,
        _ => null,
    };

    private static string? NameOf(SyntaxNode node) => (node as AssignmentExpressionSyntax)?.Left switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
