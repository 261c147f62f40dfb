using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2301: takes commas out of a format and gives the invariant culture to writing and reading.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NumberTextOfCultureFix()
    : NodeFix("TDS2301", new Text("Use plain digits of the invariant culture", "InvariantCulture の数字だけにする"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(NumberTextOfCulture.FormatKey)
        && node is IdentifierNameSyntax { Identifier.ValueText: not "TryParse" } && CallAt(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var culture = model!.Compilation.GetTypeByMetadataName("System.Globalization.CultureInfo")!;
        var (name, import) = Imports.Name(culture, model, node.SpanStart);
        var call = CallAt(node)!;
        var first = ((IdentifierNameSyntax)node).Identifier.ValueText != "ToString" ? call.ArgumentList.Arguments[0].ToString()
            : diagnostic.Properties[NumberTextOfCulture.FormatKey] is { Length: > 0 } format ? SyntaxFactory.Literal(format).ToString()
            : null;
        var arguments = SyntaxFactory.ParseArgumentList(first is null ? $"({name}.InvariantCulture)" : $"({first}, {name}.InvariantCulture)");
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(call.ArgumentList, arguments.WithTriviaFrom(call.ArgumentList)), import));
    }

    private static InvocationExpressionSyntax? CallAt(SyntaxNode node) => node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name == node || (call.Expression as MemberBindingExpressionSyntax)?.Name == node);
}
