using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.OnceOnly;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>
/// Mends TDS4103 where the number of the version is behind: the contract has an item that the committed schema of its version lacks, or the committed schema is
/// of a later minor version.
/// </summary>
/// <remarks>The schema itself is written by the build from the compiled contract, so that no second hand writes it.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractSchemaMissingFix()
    : NodeFix("TDS4103", new Text("Raise the minor version of the contract", "連携契約のマイナーバージョンを上げる"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        (diagnostic.Properties.ContainsKey(ContractSchemaMissing.NewItemKey) || Committed(diagnostic) is not null) && ContractVersion.Around(node) is not null;

    private protected override Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var version = ContractVersion.Around(node)!;
        return ReplaceAsync(document, version.Arguments, version.Raised(version.Major, Committed(diagnostic) ?? version.Minor + 1), cancellationToken);
    }

    private static int? Committed(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(ContractSchemaMissing.CommittedMinorKey, out var minor) ? int.Parse(minor!, CultureInfo.InvariantCulture) : null;
}
