using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2002: writes a day as <c>ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DateTextOutsideIsoFix()
    : NodeFix("TDS2002", new Text("Write the date in ISO 8601", "日付を ISO 8601 で書き出す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(DateTextOutsideIso.IsDayKey) && CallAt(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var culture = model!.Compilation.GetTypeByMetadataName("System.Globalization.CultureInfo")!;
        var (name, import) = Imports.Name(culture, model, node.SpanStart);
        var call = CallAt(node)!;
        var arguments = SyntaxFactory.ParseArgumentList($"(\"yyyy-MM-dd\", {name}.InvariantCulture)").WithTriviaFrom(call.ArgumentList);
        var written = call.ReplaceNode(node, SyntaxFactory.IdentifierName("ToString").WithTriviaFrom(node)).WithArgumentList(arguments);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(call, written), import));
    }

    private static InvocationExpressionSyntax? CallAt(SyntaxNode node) =>
        node is IdentifierNameSyntax ? node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call =>
            (call.Expression as MemberAccessExpressionSyntax)?.Name == node || (call.Expression as MemberBindingExpressionSyntax)?.Name == node) : null;
}
