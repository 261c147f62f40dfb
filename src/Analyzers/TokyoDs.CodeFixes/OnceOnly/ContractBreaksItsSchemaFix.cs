using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4102: raises the major version of the contract and sets the minor back to zero.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractBreaksItsSchemaFix()
    : NodeFix("TDS4102", new Text("Raise the major version of the contract", "連携契約のメジャーバージョンを上げる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => ContractVersion.Around(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var version = ContractVersion.Around(node)!;
        return ReplaceAsync(document, version.Arguments, version.Raised(version.Major + 1, 0), cancellationToken);
    }
}
