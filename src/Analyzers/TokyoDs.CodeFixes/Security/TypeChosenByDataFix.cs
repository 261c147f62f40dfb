using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1012 for Newtonsoft.Json: no type names in the data. Another formatter is for a person to choose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TypeChosenByDataFix()
    : NodeFix("TDS1012", new Text("Accept no type names (TypeNameHandling.None)", "型名を受け付けない（TypeNameHandling.None）"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "All" or "Auto" or "Objects" or "Arrays" };

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ReplaceAsync(document, node, ((MemberAccessExpressionSyntax)node).WithName(SyntaxFactory.IdentifierName("None")).WithTriviaFrom(node), cancellationToken);
}
