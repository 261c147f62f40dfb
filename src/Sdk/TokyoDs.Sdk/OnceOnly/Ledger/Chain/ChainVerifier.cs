using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Follows a chain from its first entry to its last and keeps what is wrong.</summary>
/// <param name="identity">The secrets; null leaves unchecked whether entries are genuine.</param>
/// <param name="expected">Heads that must be part of the chain, by the name of whoever keeps them.</param>
internal sealed class ChainVerifier(ChainIdentity? identity, params (string Place, LedgerHead Head)[] expected)
{
    private const int Kept = 100;

    private readonly List<LedgerFinding> _findings = [];
    private readonly HashSet<long> _met = [];
    private long _count;
    private long _right;
    private ChainEntry? _first;
    private ChainEntry? _last;
    private (string Place, long Line) _firstPlace;
    private Checkpoint? _checkpoint;

    public bool IsIntact => _count == 0;

    public ChainEntry? Last => _last;

    public LedgerFinding? FirstFinding => _findings.FirstOrDefault();

    public void Add(string place, long line, LocalText problem)
    {
        _count++;
        if (_findings.Count < Kept)
        {
            _findings.Add(new(place, line, problem.ToString()));
        }
    }

    /// <summary>Looks at the next line; returns its entry when it can be read at all.</summary>
    public ChainEntry? Next(string place, long line, ReadOnlyMemory<byte> text)
    {
        if (!ChainLine.TryRead(text, out var entry))
        {
            Add(place, line, new(
                $"the line was changed: its hash is not that of its entry; entry {Expected} was expected.",
                $"行が書き換えられています（ハッシュが内容と一致しません）。{Expected} 番の記録があるはずです。"));
            return null;
        }

        if (identity is not null && entry.IsAuthentic(identity) is not true)
        {
            Add(place, line, identity.Keys.Find(entry.KeyId) is null
                ? new(
                    $"entry {entry.Sequence} was recorded with the secret '{entry.KeyId}', which is not among those given.",
                    $"{entry.Sequence} 番は鍵 '{entry.KeyId}' で記録されていますが、その鍵が渡されていません。")
                : new(
                    $"entry {entry.Sequence} was not written by the ledger: its keyed hash is wrong.",
                    $"{entry.Sequence} 番は台帳が書いたものではありません（鍵付きハッシュが合いません）。"));
        }

        Follow(place, line, entry);
        return entry;
    }

    public LedgerVerification Finish()
    {
        if (_first is not null && (_first.Sequence > 1 || _first.Previous != ChainLine.FirstPrevious))
        {
            CheckBeginning(_first);
        }

        foreach (var (holder, head) in expected)
        {
            if (head.Sequence > 0 && !_met.Contains(head.Sequence) && (_checkpoint is null || head.Sequence > _checkpoint.Through))
            {
                Add(holder, 0, new(
                    $"entry {head.Sequence} was recorded and is not there; the last one is {_last?.Sequence ?? 0}. The end was cut off, or the entry removed.",
                    $"{head.Sequence} 番まで記録されたはずですが、ありません（最後は {_last?.Sequence ?? 0} 番）。末尾が切り取られたか、削除されています。"));
            }
        }

        return new(_right, [.. _findings], _count, _last is null ? null : new(_last.Sequence, _last.Hash));
    }

    private long Expected => (_last?.Sequence ?? 0) + 1;

    private void Follow(string place, long line, ChainEntry entry)
    {
        if (_last is null)
        {
            (_first, _firstPlace) = (entry, (place, line));
            _right++;
        }
        else if (entry.Sequence != _last.Sequence + 1)
        {
            Add(place, line, new(
                $"entry {_last.Sequence + 1} was expected, entry {entry.Sequence} is there; entries were removed, repeated or moved.",
                $"{_last.Sequence + 1} 番のはずが {entry.Sequence} 番です。記録が削除・重複・移動されています。"));
        }
        else if (entry.Previous != _last.Hash)
        {
            Add(place, line, new(
                $"entry {entry.Sequence} does not continue entry {_last.Sequence}; one of them was replaced.",
                $"{entry.Sequence} 番が {_last.Sequence} 番につながっていません。どちらかが差し替えられています。"));
        }
        else
        {
            _right++;
        }

        Meet(place, line, entry);
        if (Checkpoint.From(entry) is { } checkpoint && (_checkpoint is null || checkpoint.Through >= _checkpoint.Through))
        {
            _checkpoint = checkpoint;
        }

        _last = entry;
    }

    private void Meet(string place, long line, ChainEntry entry)
    {
        foreach (var (holder, head) in expected)
        {
            if (head.Sequence != entry.Sequence)
            {
                continue;
            }

            _met.Add(head.Sequence);
            if (head.Hash != entry.Hash)
            {
                Add(place, line, new(
                    $"entry {entry.Sequence} is not the one that {holder} knows; the chain was written anew.",
                    $"{entry.Sequence} 番が {holder} の控えと違います。連鎖が作り直されています。"));
            }
        }
    }

    private void CheckBeginning(ChainEntry first)
    {
        if (_checkpoint is null || first.Sequence > _checkpoint.Through + 1)
        {
            Add(_firstPlace.Place, _firstPlace.Line, new(
                $"the entries before entry {first.Sequence} are missing and no checkpoint accounts for them.",
                $"{first.Sequence} 番より前の記録がなく、廃棄の記録もありません。"));
        }
        else if (first.Sequence <= _checkpoint.Through)
        {
            Add(_firstPlace.Place, _firstPlace.Line, new(
                $"entries up to {_checkpoint.Through} were to be deleted and some are still there; open the ledger to finish that.",
                $"{_checkpoint.Through} 番までの廃棄が途中です。台帳を開くと続きが行われます。"));
        }
        else if (first.Previous != _checkpoint.LastHash)
        {
            Add(_firstPlace.Place, _firstPlace.Line, new(
                $"entry {first.Sequence} does not continue what the checkpoint says was removed.",
                $"{first.Sequence} 番が、廃棄の記録にある最後の記録につながっていません。"));
        }
    }
}
