using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Security;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1103: writes the length or curve that lasts beyond 2030.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KeyTooShortFix()
    : NodeFix("TDS1103", new Text("Use a key that is long enough", "十分な鍵長にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(KeyTooShort.Replacement, out var replacement)
        && (node is LiteralExpressionSyntax || (node is MemberAccessExpressionSyntax && IsCurve(replacement)));

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var text = diagnostic.Properties[KeyTooShort.Replacement]!;
        var replacement = node is MemberAccessExpressionSyntax curve
            ? curve.WithName(SyntaxFactory.IdentifierName(text))
            : SyntaxFactory.ParseExpression(text);
        return ReplaceAsync(document, node, replacement.WithTriviaFrom(node), cancellationToken);
    }

    /// <summary>A named constant for the size is not rewritten where it is used, but a curve is.</summary>
    private static bool IsCurve(string? replacement) => replacement == KeyTooShort.GoodCurve;
}
