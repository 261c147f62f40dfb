using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>The records of the smaller source, by registry key and by the key of each field.</summary>
internal sealed class LinkIndex<TIndexed, TStreamed, TKey>(RecordLinker<TIndexed, TStreamed, TKey> linker, LinkReport report)
{
    private readonly List<TIndexed> _records = [];
    private readonly List<bool> _isTaken = [];
    private readonly List<TKey?> _keys = [];
    private readonly KeyIndex<TKey> _byKey = new();
    private readonly FieldIndex[] _fields = [.. linker.Fields.Select(field => new FieldIndex(field))];
    private readonly double _weight = linker.Fields.Sum(field => field.Weight);
    private readonly List<int> _candidates = [];

    public void Add(TIndexed record)
    {
        var key = linker.KeyOfIndexed(record);
        _records.Add(record);
        _isTaken.Add(false);
        _keys.Add(key);
        _byKey.Add(IsNone(key) ? default : key, !IsNone(key));
        foreach (var field in _fields)
        {
            field.Add(field.Definition.OfIndexed(record));
        }
    }

    public LinkResult<TIndexed, TStreamed> Resolve(TStreamed record)
    {
        var key = linker.KeyOfStreamed(record);
        if (!IsNone(key) && _byKey.TryGet(key!, out var first, out var count))
        {
            report.AddComparison();
            return count > 1
                ? Result(LinkOutcome.Ambiguous, LinkReason.RegistryKeyTwice, record, Listed(first))
                : Take(first, 1, LinkReason.RegistryKey, record);
        }

        return ResolveByFields(record, key);
    }

    public IEnumerable<LinkResult<TIndexed, TStreamed>> LeftOver()
    {
        for (var i = 0; i < _records.Count; i++)
        {
            if (!_isTaken[i])
            {
                yield return Result(LinkOutcome.Unmatched, LinkReason.NotReached, default, [new(_records[i], 0)]);
            }
        }
    }

    private LinkResult<TIndexed, TStreamed> ResolveByFields(TStreamed record, TKey? key)
    {
        var hasValue = Read(record);
        var isTooCommon = !FindCandidates();
        var scored = new List<(int Index, double Score)>();
        var hasOtherKey = false;
        foreach (var index in _candidates)
        {
            report.AddComparison();
            if (!IsNone(key) && !IsNone(_keys[index]))
            {
                hasOtherKey = true;
                continue;
            }

            scored.Add((index, ScoreOf(index)));
        }

        if (scored.Count == 0)
        {
            return isTooCommon
                ? Result(LinkOutcome.Ambiguous, LinkReason.KeyTooCommon, record, [])
                : Result(LinkOutcome.Unmatched, Reason(hasValue || !IsNone(key), hasOtherKey), record, []);
        }

        scored.Sort(static (left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Index.CompareTo(right.Index));
        return Judge(record, scored);
    }

    private LinkResult<TIndexed, TStreamed> Judge(TStreamed record, List<(int Index, double Score)> scored)
    {
        var best = scored[0];
        if (best.Score >= linker.MatchScore)
        {
            return scored.Count == 1 || scored[1].Score < linker.MatchScore
                ? Take(best.Index, best.Score, LinkReason.Score, record)
                : Result(LinkOutcome.Ambiguous, LinkReason.SeveralCandidates, record, ForReview(scored));
        }

        return best.Score >= linker.ReviewScore
            ? Result(LinkOutcome.Ambiguous, LinkReason.ScoreForReview, record, ForReview(scored))
            : Result(LinkOutcome.Unmatched, LinkReason.ScoreTooLow, record, []);
    }

    private bool Read(TStreamed record)
    {
        var hasValue = false;
        foreach (var field in _fields)
        {
            field.Sought = field.Definition.OfStreamed(record);
            hasValue |= !string.IsNullOrEmpty(field.Sought);
        }

        return hasValue;
    }

    /// <summary>Collects the candidates of all fields; false when there are none only because every key is too common.</summary>
    private bool FindCandidates()
    {
        var isTooCommon = false;
        _candidates.Clear();
        foreach (var field in _fields)
        {
            if (!field.Definition.FindsCandidates || string.IsNullOrEmpty(field.Sought) || !field.Index.TryGet(field.Sought, out var index, out var count))
            {
                continue;
            }

            if (count > linker.MostCandidates)
            {
                isTooCommon = true;
                continue;
            }

            for (; index >= 0; index = field.Index.Next(index))
            {
                if (!_candidates.Contains(index))
                {
                    _candidates.Add(index);
                }
            }
        }

        // A common key is no loss when another field is rarer.
        return !isTooCommon || _candidates.Count > 0;
    }

    // A field that one of them has not counts as one that differs: a name alone is no match where an address is asked for too.
    private double ScoreOf(int index)
    {
        var agreeing = 0.0;
        foreach (var field in _fields)
        {
            agreeing += !string.IsNullOrEmpty(field.Sought) && field.Sought == field.Values[index] ? field.Definition.Weight : 0;
        }

        return agreeing / _weight;
    }

    private LinkResult<TIndexed, TStreamed> Take(int index, double score, LinkReason reason, TStreamed record)
    {
        var isTaken = _isTaken[index];
        _isTaken[index] = true;
        return isTaken
            ? Result(LinkOutcome.Ambiguous, LinkReason.AlreadyMatched, record, [new(_records[index], score)])
            : Result(LinkOutcome.Matched, reason, record, [new(_records[index], score)]);
    }

    private LinkCandidate<TIndexed>[] Listed(int first)
    {
        var listed = new List<LinkCandidate<TIndexed>>();
        for (var index = first; index >= 0 && listed.Count < linker.MostCandidates; index = _byKey.Next(index))
        {
            listed.Add(new(_records[index], 1));
        }

        return [.. listed];
    }

    private LinkCandidate<TIndexed>[] ForReview(List<(int Index, double Score)> scored) =>
        [.. scored.Where(one => one.Score >= linker.ReviewScore).Select(one => new LinkCandidate<TIndexed>(_records[one.Index], one.Score))];

    private LinkResult<TIndexed, TStreamed> Result(LinkOutcome outcome, LinkReason reason, TStreamed? record, IReadOnlyList<LinkCandidate<TIndexed>> candidates)
    {
        report.Add(outcome, reason);
        return new(outcome, reason, record, candidates);
    }

    private static LinkReason Reason(bool hasSomething, bool hasOtherKey) =>
        hasOtherKey ? LinkReason.OtherRegistryKey : hasSomething ? LinkReason.NoCandidate : LinkReason.NothingToCompare;

    // Within a nullable key a value that was never set is no key either; the others are not boxed to find that out.
    private static bool IsNone(TKey? key) =>
        EqualityComparer<TKey?>.Default.Equals(key, default) || (default(TKey) is null && key is IAnyTextValue { IsUnset: true });

    /// <summary>The values of one field, and where each is first found.</summary>
    private sealed class FieldIndex(LinkField<TIndexed, TStreamed> definition)
    {
        public LinkField<TIndexed, TStreamed> Definition { get; } = definition;

        public KeyIndex<string> Index { get; } = new();

        public List<string?> Values { get; } = [];

        /// <summary>The value of the record that is being resolved.</summary>
        public string? Sought { get; set; }

        public void Add(string? value)
        {
            Values.Add(value);
            Index.Add(value, Definition.FindsCandidates && !string.IsNullOrEmpty(value));
        }
    }
}

/// <summary>Which records have a key: the newest of them, their number, and from each the one before it.</summary>
internal sealed class KeyIndex<TKey>
{
    private const int None = -1;

#pragma warning disable CS8714 // a nullable key may be the type argument; null stands for no key and is neither added nor sought
    private readonly Dictionary<TKey, (int Newest, int Count)> _entries = [];
#pragma warning restore CS8714
    private readonly List<int> _before = [];

    public void Add(TKey? key, bool hasKey)
    {
        var before = None;
        if (hasKey)
        {
            var entry = _entries.GetValueOrDefault(key!, (Newest: None, Count: 0));
            before = entry.Newest;
            _entries[key!] = (_before.Count, entry.Count + 1);
        }

        _before.Add(before);
    }

    public bool TryGet(TKey key, out int newest, out int count)
    {
        var found = _entries.TryGetValue(key, out var entry);
        (newest, count) = entry;
        return found;
    }

    public int Next(int index) => _before[index];
}
