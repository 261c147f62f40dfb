using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.OnceOnly;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4103 where the contract has an item that the committed schema of its version lacks: raises the minor version.</summary>
/// <remarks>The schema itself is written by the build from the compiled contract, so that no second hand writes it.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractSchemaMissingFix()
    : NodeFix("TDS4103", new Text("Raise the minor version of the contract", "連携契約のマイナーバージョンを上げる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(ContractSchemaMissing.NewItemKey) && ContractVersion.Around(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var version = ContractVersion.Around(node)!;
        return ReplaceAsync(document, version.Arguments, version.Raised(version.Major, version.Minor + 1), cancellationToken);
    }
}
