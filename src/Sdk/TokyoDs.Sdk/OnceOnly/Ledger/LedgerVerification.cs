using System.Globalization;

namespace TokyoDs.OnceOnly;

/// <summary>What a verification found.</summary>
/// <param name="Entries">How many entries were read and are right.</param>
/// <param name="Findings">What is wrong, in the order of the entries; at most a hundred.</param>
/// <param name="FindingCount">How many findings there are, kept or not.</param>
/// <param name="Head">The last entry that was read; <see langword="null"/> when there is none.</param>
public sealed record LedgerVerification(long Entries, IReadOnlyList<LedgerFinding> Findings, long FindingCount, LedgerHead? Head)
{
    /// <summary>Whether every entry is as it was recorded and none is missing.</summary>
    public bool IsIntact => FindingCount == 0;
}

/// <summary>One thing that is wrong with a ledger.</summary>
/// <param name="Place">The name of the file or table.</param>
/// <param name="Line">The line in the file from 1, or the number of the entry in the table; 0 for the file or table as a whole.</param>
/// <param name="Problem">What is wrong, in the language of the UI culture, Japanese or English.</param>
public sealed record LedgerFinding(string Place, long Line, string Problem)
{
    /// <summary>Writes place and problem.</summary>
    /// <returns>A text such as <c>entries-00000000000000000001.jsonl(17): …</c>.</returns>
    public override string ToString() => Line == 0 ? $"{Place}: {Problem}" : string.Create(CultureInfo.InvariantCulture, $"{Place}({Line}): {Problem}");
}
