namespace TokyoDs.OpenData;

/// <summary>The defects that were found in a CSV file: all are counted, the first ones are kept.</summary>
public sealed class OpenDataReport
{
    private readonly List<OpenDataDiagnostic> _diagnostics = [];
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly int _kept;
    private readonly OpenDataSeverity? _refuseFrom;
    private readonly bool _isWriting;

    internal OpenDataReport(int kept, OpenDataSeverity? refuseFrom = null, bool isWriting = false) =>
        (_kept, _refuseFrom, _isWriting) = (kept, refuseFrom, isWriting);

    /// <summary>The first defects, in the order of the file.</summary>
    public IReadOnlyList<OpenDataDiagnostic> Diagnostics => _diagnostics;

    /// <summary>How often each rule was broken, by the id of the rule.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>How many defects there are, also those that <see cref="Diagnostics"/> does not hold any more.</summary>
    public long Total { get; private set; }

    /// <summary>The worst severity that was found; <see langword="null"/> when nothing was found.</summary>
    public OpenDataSeverity? Worst { get; private set; }

    /// <summary>What the file is encoded in, as far as its bytes tell.</summary>
    /// <remarks><see langword="null"/> when it is neither UTF-8 nor CP932, and in the report of a writer.</remarks>
    public string? Encoding { get; internal set; }

    /// <summary>How many rows follow the header.</summary>
    public int RowCount { get; internal set; }

    /// <summary>The headers as they are in the file.</summary>
    public IReadOnlyList<string> Headers { get; internal set; } = [];

    /// <summary>Whether the file could be read to its end.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Whether a defect of this severity or a higher one was found.</summary>
    /// <param name="severity">The lowest severity that counts.</param>
    /// <returns>Whether there is one.</returns>
    public bool Has(OpenDataSeverity severity) => Worst >= severity;

    internal void Add(OpenDataDiagnostic diagnostic)
    {
        if (diagnostic.Severity >= _refuseFrom || (_isWriting && BreaksTheFile(diagnostic.Rule)))
        {
            throw new OpenDataCsvException(diagnostic);
        }

        Total++;
        _counts[diagnostic.Rule.Id] = _counts.GetValueOrDefault(diagnostic.Rule.Id) + 1;
        Worst = Worst > diagnostic.Severity ? Worst : diagnostic.Severity;
        if (_diagnostics.Count < _kept)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    // What could not be read back as it was written.
    private static bool BreaksTheFile(OpenDataRule rule) =>
        rule == OpenDataRuleTable.Encoding || rule == OpenDataRuleTable.CellLength || rule == OpenDataRuleTable.LineBreak
        || rule == OpenDataRuleTable.Formula || rule == OpenDataRuleTable.HeaderMissing || rule == OpenDataRuleTable.HeaderRepeated;
}
