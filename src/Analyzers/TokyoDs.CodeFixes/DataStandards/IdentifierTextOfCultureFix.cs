using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2307: the invariant casing, or the ordinal comparison.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IdentifierTextOfCultureFix()
    : NodeFix("TDS2307", new Text("Compare and case without a language", "カルチャに依存しない比較にする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(IdentifierTextOfCulture.InsteadKey) && node is IdentifierNameSyntax && CallAt(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var call = CallAt(node)!;
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var instead = diagnostic.Properties[IdentifierTextOfCulture.InsteadKey]!;
        if (instead == "string.CompareOrdinal")
        {
            var compared = SyntaxFactory.ParseExpression($"string.CompareOrdinal({access.Expression.WithoutTrivia()}, {call.ArgumentList.Arguments[0]})");
            return await ReplaceAsync(document, call, compared.WithTriviaFrom(call), cancellationToken).ConfigureAwait(false);
        }

        if (instead != IdentifierTextOfCulture.Ordinal)
        {
            return await ReplaceAsync(document, node, SyntaxFactory.IdentifierName(instead).WithTriviaFrom(node), cancellationToken).ConfigureAwait(false);
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var (name, import) = Imports.Name(model!.Compilation.GetTypeByMetadataName("System.StringComparison")!, model, node.SpanStart);
        var arguments = SyntaxFactory.ParseArgumentList($"({string.Join(", ", call.ArgumentList.Arguments)}, {name}.Ordinal)").WithTriviaFrom(call.ArgumentList);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(call.ArgumentList, arguments), import));
    }

    private static InvocationExpressionSyntax? CallAt(SyntaxNode node) =>
        node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Name == node && call.Expression == access ? call : null;
}
