using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>What was found at the end of a chain when it was opened.</summary>
internal sealed record ChainEnd(string Path, long First, long Length, ChainEntry Last, DateOnly Day, IReadOnlyList<Guid> Ids);

/// <summary>Finds the last entry of a folder and sets aside what a crash left behind it.</summary>
internal static class ChainRecovery
{
    /// <returns>The end of the chain; null when there is no entry.</returns>
    /// <exception cref="LedgerDamagedException">An entry that was stored is missing or was changed.</exception>
    public static ChainEnd? Recover(ChainFolder folder, ChainIdentity identity, LedgerHead head, DateTimeOffset now)
    {
        var files = folder.Files();
        while (files.Count > 0)
        {
            var (first, path) = files.Last();
            if (ReadEnd(folder, identity, path, first, head, now) is { } end)
            {
                return head.Sequence <= end.Last.Sequence ? end : throw Cut(folder, head, end.Last.Sequence);
            }

            // Begun and never used: the process died before its first entry was stored.
            File.Delete(path);
            files.RemoveAt(files.Count - 1);
        }

        return head.Sequence == 0 ? null : throw Cut(folder, head, 0);
    }

    private static ChainEnd? ReadEnd(ChainFolder folder, ChainIdentity identity, string path, long first, LedgerHead head, DateTimeOffset now)
    {
        ChainEntry? last = null;
        var (good, day) = (0L, DateOnly.MinValue);
        var ids = new List<Guid>();
        using (var scan = new LineScan(path))
        {
            while (scan.TryNext(out var line))
            {
                if (!scan.IsEnded || !ChainLine.TryRead(line, out var entry) || !Continues(last, first, entry) || !Agrees(entry, head) || !IsOurs(entry, identity, head))
                {
                    if (head.Sequence >= (last?.Sequence + 1 ?? first))
                    {
                        throw Damaged(path, scan.Number);
                    }

                    break;
                }

                day = last is null ? JapanTime.DayOf(entry.RecordedAt) : day;
                last = entry;
                good = scan.Offset + line.Length + 1;
                ids.Add(entry.Id);
            }
        }

        SetAsideRest(folder, path, good, now);
        return last is null ? null : new(path, first, good, last, day, ids);
    }

    private static bool Continues(ChainEntry? last, long first, ChainEntry entry) =>
        last is null ? entry.Sequence == first : entry.Sequence == last.Sequence + 1 && entry.Previous == last.Hash;

    private static bool Agrees(ChainEntry entry, LedgerHead head) =>
        (entry.Sequence != head.Sequence || entry.Hash == head.Hash) && (entry.Sequence != head.Sequence + 1 || entry.Previous == head.Hash);

    // Behind the sealed end nothing counts that is not certainly ours; before it a secret may be gone that nobody needs any more.
    private static bool IsOurs(ChainEntry entry, ChainIdentity identity, LedgerHead head) => entry.IsAuthentic(identity) ?? entry.Sequence <= head.Sequence;

    private static void SetAsideRest(ChainFolder folder, string path, long good, DateTimeOffset now)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length == good)
        {
            return;
        }

        var rest = new byte[file.Length - good];
        file.Position = good;
        file.ReadExactly(rest);
        ChainFolder.SetAside(path, rest, now);
        DiskFlush.Folder(folder.Path);
        file.SetLength(good);
        file.Flush(flushToDisk: true);
    }

    private static LedgerDamagedException Cut(ChainFolder folder, LedgerHead head, long last) => new(new LocalText(
        $"In '{folder.Path}' entry {head.Sequence} was recorded, and the last one there is {last}: the end was cut off. {HowToMend.English}",
        $"'{folder.Path}' には {head.Sequence} 番まで記録されたはずですが、最後は {last} 番です。末尾が切り取られています。{HowToMend.Japanese}").ToString());

    private static LedgerDamagedException Damaged(string path, long line) => new(new LocalText(
        $"Line {line} of '{path}' was changed after it was recorded, or lines were removed. {HowToMend.English}",
        $"'{path}' の {line} 行目は、記録後に書き換えられたか、行が削除されています。{HowToMend.Japanese}").ToString());

    private static LocalText HowToMend { get; } = new(
        "Keep the folder as evidence and run a verification; restore it from a backup, or begin a new ledger in another folder.",
        "フォルダーを証拠として残し、検証を実行してください。バックアップから戻すか、別のフォルダーで新しい台帳を始めてください。");
}
