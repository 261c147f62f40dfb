using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Security;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1109: takes the old protocols away, and leaves the choice to the system where none remains.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OldTlsPinnedFix()
    : NodeFix("TDS1109", new Text("Remove SSL and TLS before 1.2", "SSL と TLS 1.1 以前を外す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(OldTlsPinned.SystemChoice) && Terms(node).All(term => NameOf(term) is not null);

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var terms = Terms(node).ToList();
        var kept = terms.Where(term => NameOf(term) is not ("Ssl2" or "Ssl3" or "Tls" or "Tls11" or "Default")).Select(term => term.WithoutTrivia()).ToList();
        var replacement = kept.Count > 0
            ? kept.Aggregate((all, next) => SyntaxFactory.BinaryExpression(
                SyntaxKind.BitwiseOrExpression, all.WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.BarToken).WithTrailingTrivia(SyntaxFactory.Space), next))
            : Choice(terms[0].WithoutTrivia(), diagnostic.Properties[OldTlsPinned.SystemChoice]!);
        return ReplaceAsync(document, node, replacement.WithTriviaFrom(node), cancellationToken);
    }

    private static ExpressionSyntax Choice(ExpressionSyntax old, string member) =>
        old is MemberAccessExpressionSyntax access ? access.WithName(SyntaxFactory.IdentifierName(member)) : SyntaxFactory.IdentifierName(member);

    private static IEnumerable<ExpressionSyntax> Terms(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax both => Terms(both.Left).Concat(Terms(both.Right)),
        ParenthesizedExpressionSyntax inner => Terms(inner.Expression),
        ExpressionSyntax term => [term],
        _ => [],
    };

    private static string? NameOf(ExpressionSyntax term) => term switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
