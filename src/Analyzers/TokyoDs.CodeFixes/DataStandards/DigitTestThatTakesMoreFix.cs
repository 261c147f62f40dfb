using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2306: <c>[0-9]</c> for <c>\d</c>, <c>\z</c> for <c>$</c>, <c>char.IsAsciiDigit</c> for <c>char.IsDigit</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DigitTestThatTakesMoreFix()
    : NodeFix("TDS2306", new Text("Take ASCII digits only, to the very end", "半角数字だけを末尾まで検査する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(DigitTestThatTakesMore.InsteadKey)
        && node switch
        {
            LiteralExpressionSyntax => true,
            IdentifierNameSyntax { Identifier.ValueText: "IsDigit" or "IsNumber" } name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
                || (call.Expression != name && (call.Expression as MemberAccessExpressionSyntax)?.Name != name)
                || call.ArgumentList.Arguments.Count == 1,
            _ => false,
        };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(
            document,
            node,
            node is LiteralExpressionSyntax literal
                ? Literal(diagnostic.Properties[DigitTestThatTakesMore.InsteadKey]!).WithTriviaFrom(literal)
                : SyntaxFactory.IdentifierName("IsAsciiDigit").WithTriviaFrom(node),
            cancellationToken);

    /// <summary>A pattern with a backslash reads best as a verbatim string.</summary>
    private static LiteralExpressionSyntax Literal(string pattern) => SyntaxFactory.LiteralExpression(
        SyntaxKind.StringLiteralExpression,
        pattern.Contains('\\') ? SyntaxFactory.Literal("@\"" + pattern.Replace("\"", "\"\"") + "\"", pattern) : SyntaxFactory.Literal(pattern));
}
