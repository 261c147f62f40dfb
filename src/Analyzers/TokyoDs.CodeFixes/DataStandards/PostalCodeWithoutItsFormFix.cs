using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2104: gives the property the type <c>PostalCode</c>, the pattern seven digits, and takes the hyphen out of a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PostalCodeWithoutItsFormFix()
    : RetypedMemberFix("TDS2104", new Text("Keep seven digits without a hyphen", "ハイフンなしの 7 桁にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is LiteralExpressionSyntax literal ? !IsPattern(literal)
            : node is AttributeSyntax attribute ? PatternOf(attribute) is not null
            : base.CanFix(node, diagnostic);

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) => node switch
        {
            LiteralExpressionSyntax literal =>
                ReplaceAsync(document, literal, Literal(literal, new string([.. literal.Token.ValueText.Where(char.IsDigit)])), cancellationToken),
            AttributeSyntax attribute when PatternOf(attribute) is { } pattern =>
                ReplaceAsync(document, pattern, Literal(pattern, "[0-9]{7}"), cancellationToken),
            _ => base.ApplyAsync(document, node, diagnostic, cancellationToken),
        };

    /// <summary>A pattern in code may feed other code; only the literals of values are mended.</summary>
    private static bool IsPattern(LiteralExpressionSyntax literal) => literal.Token.ValueText.Length != "163-8001".Length;

    private static LiteralExpressionSyntax? PatternOf(AttributeSyntax attribute) =>
        attribute.Name.ToString().EndsWith("RegularExpression", StringComparison.Ordinal)
            ? attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression as LiteralExpressionSyntax
            : null;

    private static LiteralExpressionSyntax Literal(LiteralExpressionSyntax old, string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(old);
}
