using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2303: compares the keys that <c>MatchKey</c> makes of both sides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NameComparedAsWrittenFix()
    : NodeFix("TDS2303", new Text("Compare keys of MatchKey", "MatchKey で作ったキーどうしを比べる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(NameComparedAsWritten.MethodKey) && NameMatches.Keys(node).Count > 0;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var (name, import) = Imports.Name(model!.Compilation.GetTypeByMetadataName(NameComparedAsWritten.MatchKey)!, model, node.SpanStart);
        var method = diagnostic.Properties[NameComparedAsWritten.MethodKey];
        var changed = root!.ReplaceNodes(
            NameMatches.Keys(node),
            (key, _) => SyntaxFactory.ParseExpression($"{name}.{method}({key.WithoutTrivia()})").WithTriviaFrom(key));
        return document.WithSyntaxRoot(Imports.Add(changed, import));
    }
}
