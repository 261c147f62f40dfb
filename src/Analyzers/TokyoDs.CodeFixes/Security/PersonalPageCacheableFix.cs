using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1218: keeps the page out of every cache.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PersonalPageCacheableFix()
    : NodeFix("TDS1218", new Text("Keep the page out of caches", "キャッシュに残さないようにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is AttributeSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        node is AttributeSyntax attribute
            ? ReplaceAsync(document, attribute, WithoutCaching(attribute), cancellationToken)
            : ReplaceAsync(document, node, SyntaxFactory.ParseExpression("\"no-store\"").WithTriviaFrom(node), cancellationToken);

    /// <summary>What else the attribute says (how long, varied by what) means nothing for a page that is not kept.</summary>
    private static AttributeSyntax WithoutCaching(AttributeSyntax attribute)
    {
        var qualifier = attribute.Name is QualifiedNameSyntax qualified ? qualified.Left + "." : "";
        return attribute.WithArgumentList(SyntaxFactory.ParseAttributeArgumentList($"(NoStore = true, Location = {qualifier}ResponseCacheLocation.None)"))
            .WithTrailingTrivia(attribute.GetTrailingTrivia());
    }
}
