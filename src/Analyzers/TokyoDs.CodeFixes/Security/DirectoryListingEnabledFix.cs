using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1211: takes the listing out, or switches it off where it is a value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DirectoryListingEnabledFix()
    : NodeFix("TDS1211", new Text("Switch the listing off", "一覧の公開をやめる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        Value(node) is not null || (Calls.Of(node) is { } call && Calls.CanRemove(call));

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Value(node) is { } value)
        {
            var off = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(value);
            return await ReplaceAsync(document, value, off, cancellationToken).ConfigureAwait(false);
        }

        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(Calls.Remove(root, Calls.Of(node)!));
    }

    private static LiteralExpressionSyntax? Value(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal,
        AssignmentExpressionSyntax { Right: LiteralExpressionSyntax literal } => literal,
        _ => null,
    };
}
