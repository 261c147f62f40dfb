using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>Counts what a <see cref="RecordLinker{TIndexed, TStreamed, TKey}"/> did while its results are read. It holds no data of the records.</summary>
public sealed class LinkReport
{
    private readonly long[] _reasons = new long[Enum.GetValues<LinkReason>().Length];

    /// <summary>How many records were matched.</summary>
    public long Matched { get; private set; }

    /// <summary>How many a person has to decide.</summary>
    public long Ambiguous { get; private set; }

    /// <summary>How many had no counterpart, on both sides.</summary>
    public long Unmatched { get; private set; }

    /// <summary>How many pairs of records were compared; it grows with the number of records, not with its square.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Counts the results with a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>How many there were.</returns>
    public long Count(LinkReason reason) => _reasons[(int)reason];

    /// <summary>Says the counts in the language of the UI culture, Japanese or English.</summary>
    /// <returns>One line, such as <c>Matched 900, ambiguous 5, unmatched 95.</c></returns>
    public override string ToString() => new LocalText(
        string.Create(CultureInfo.InvariantCulture, $"Matched {Matched:N0}, ambiguous {Ambiguous:N0}, unmatched {Unmatched:N0}."),
        string.Create(CultureInfo.InvariantCulture, $"一致 {Matched:N0} 件、要確認 {Ambiguous:N0} 件、一致なし {Unmatched:N0} 件。")).ToString();

    internal void AddComparison() => Comparisons++;

    internal void Add(LinkOutcome outcome, LinkReason reason)
    {
        _reasons[(int)reason]++;
        Matched += outcome == LinkOutcome.Matched ? 1 : 0;
        Ambiguous += outcome == LinkOutcome.Ambiguous ? 1 : 0;
        Unmatched += outcome == LinkOutcome.Unmatched ? 1 : 0;
    }
}
