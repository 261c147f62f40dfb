namespace TokyoDs.OnceOnly.Chains;

/// <summary>Which identifiers are stored: those of the newest file in memory, those of the older ones on the disk.</summary>
internal sealed class IdIndex
{
    private readonly HashSet<Guid> _active = [];
    private readonly SortedList<long, SealedIds> _sealed = [];

    public bool Contains(Guid id) => _active.Contains(id) || _sealed.Values.Any(ids => ids.Contains(id));

    public void Add(Guid id) => _active.Add(id);

    /// <summary>The newest file gets no more entries.</summary>
    public void Seal(long first, string file)
    {
        _sealed[first] = SealedIds.Write(ChainFolder.IdsOf(file), _active);
        _active.Clear();
    }

    /// <summary>Takes an older file; its identifiers are read from the entries when those beside it are missing or damaged.</summary>
    public void Load(long first, string file) =>
        _sealed[first] = SealedIds.TryRead(ChainFolder.IdsOf(file)) ?? SealedIds.Write(ChainFolder.IdsOf(file), Ids(file));

    public void Remove(long first, string file)
    {
        _sealed.Remove(first);
        File.Delete(ChainFolder.IdsOf(file));
    }

    private static IEnumerable<Guid> Ids(string file)
    {
        using var scan = new LineScan(file);
        while (scan.TryNext(out var line))
        {
            if (ChainLine.TryRead(line, out var entry))
            {
                yield return entry.Id;
            }
        }
    }
}
