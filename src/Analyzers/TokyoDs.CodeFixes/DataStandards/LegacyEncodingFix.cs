using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2302: states UTF-8 where a CSV is read, and makes a legacy encoding throw where it would lose a character.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LegacyEncodingFix()
    : NodeFix("TDS2302", new Text("State the encoding and notice losses", "文字コードと欠落時の例外を明示する"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(LegacyEncoding.AddKey) && ArgumentsAt(node) is { Arguments.Count: > 0 };

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var list = ArgumentsAt(node)!;
        var added = diagnostic.Properties[LegacyEncoding.AddKey] == LegacyEncoding.Utf8
            ? new[] { ("System.Text.Encoding", ".UTF8") }
            : [("System.Text.EncoderFallback", ".ExceptionFallback"), ("System.Text.DecoderFallback", ".ExceptionFallback")];
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var texts = list.Arguments.Select(argument => argument.ToString()).ToList();
        string? import = null;
        for (var i = 0; i < added.Length; i++)
        {
            var (name, needed) = Imports.Name(model!.Compilation.GetTypeByMetadataName(added[i].Item1)!, model, node.SpanStart);
            texts.Insert(1 + i, name + added[i].Item2);
            import ??= needed;
        }

        var more = SyntaxFactory.ParseArgumentList("(" + string.Join(", ", texts) + ")").WithTriviaFrom(list);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(list, more), import));
    }

    private static ArgumentListSyntax? ArgumentsAt(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => node.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList,
    };
}
