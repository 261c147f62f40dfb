using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2305: writes half-width kana in full width, voiced marks joined.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnreadableCharacterFix()
    : NodeFix("TDS2305", new Text("Use full-width kana", "全角カナにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(UnreadableCharacter.WidenKey) && node is LiteralExpressionSyntax;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var literal = (LiteralExpressionSyntax)node;
        var token = SyntaxFactory.ParseToken(UnreadableText.WithFullWidthKana(literal.Token.Text)).WithTriviaFrom(literal.Token);
        return ReplaceAsync(document, literal, literal.WithToken(token), cancellationToken);
    }
}
