using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2206: exchanges the latitude and the longitude of a call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CoordinateMixedUpFix()
    : NodeFix("TDS2206", new Text("Exchange latitude and longitude", "緯度と経度を入れ替える"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(CoordinateMixedUp.ExchangeKey);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var argument = node.FirstAncestorOrSelf<ArgumentSyntax>()!;
        var place = int.Parse(diagnostic.Properties[CoordinateMixedUp.ExchangeKey]!, CultureInfo.InvariantCulture);
        var (one, other) = (argument.Expression, ((ArgumentListSyntax)argument.Parent!).Arguments[place].Expression);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);

        // Names of arguments stay: they say which is which.
        return document.WithSyntaxRoot(root!.ReplaceNodes([one, other], (old, _) => (old == one ? other : one).WithTriviaFrom(old)));
    }
}
