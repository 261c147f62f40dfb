using System.Globalization;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Removes the oldest entries of a folder in steps that can be taken again after a crash.</summary>
internal static class ChainRemoval
{
    /// <summary>The entries from the first on that were recorded before a moment; null for none. What was changed is not removed: it is evidence.</summary>
    public static (long First, LedgerHead Last)? FindDue(IEnumerable<string> files, ChainIdentity identity, DateTimeOffset recordedBefore, CancellationToken cancellationToken)
    {
        var verifier = new ChainVerifier(identity);
        (long First, LedgerHead Last)? due = null;
        foreach (var path in files)
        {
            using var scan = new LineScan(path);
            while (scan.TryNext(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var entry = verifier.Next(Path.GetFileName(path), scan.Number, line);
                if (!verifier.IsIntact)
                {
                    throw new LedgerDamagedException(new LocalText(
                        $"Nothing was deleted, because entries were changed: {verifier.FirstFinding}", $"記録が書き換えられているため、廃棄しませんでした。{verifier.FirstFinding}").ToString());
                }

                if (entry!.RecordedAt >= recordedBefore)
                {
                    return due;
                }

                due = (due?.First ?? entry.Sequence, new(entry.Sequence, entry.Hash));
            }
        }

        return due;
    }

    /// <summary>Notes what is going to be removed.</summary>
    public static void Mark(ChainFolder folder, long through)
    {
        using var mark = new FileStream(folder.RemovalMark, ChainFolder.ForWriting(FileMode.Create));
        mark.Write(Encoding.ASCII.GetBytes(through.ToString(CultureInfo.InvariantCulture)));
        mark.Flush(flushToDisk: true);
        DiskFlush.Folder(folder.Path);
    }

    /// <summary>Finishes a removal that a crash interrupted. The mark alone removes nothing: the chain must account for it.</summary>
    public static void Resume(ChainFolder folder, ChainIdentity identity)
    {
        if (!File.Exists(folder.RemovalMark))
        {
            return;
        }

        if (long.TryParse(File.ReadAllText(folder.RemovalMark), NumberStyles.None, CultureInfo.InvariantCulture, out var through) && IsAccountedFor(folder, identity, through))
        {
            Remove(folder, through);
        }

        File.Delete(folder.RemovalMark);
    }

    /// <summary>Removes all entries up to one; entries behind it move to a file with their own number.</summary>
    public static void Remove(ChainFolder folder, long through)
    {
        var files = folder.Files();
        for (var i = 0; i < files.Count && files.GetKeyAtIndex(i) <= through; i++)
        {
            var file = files.GetValueAtIndex(i);
            var last = i + 1 < files.Count ? files.GetKeyAtIndex(i + 1) - 1 : long.MaxValue;
            if (last > through)
            {
                Keep(folder, file, through);
            }

            File.Delete(ChainFolder.IdsOf(file));
            File.Delete(file);
        }

        DiskFlush.Folder(folder.Path);
    }

    private static void Keep(ChainFolder folder, string file, long through)
    {
        var offset = OffsetAfter(file, through) ?? throw new LedgerDamagedException(new LocalText(
            $"'{file}' was not deleted, because entries in it that must stay were changed; run a verification.",
            $"'{file}' には残すべき記録があり、書き換えられているため、廃棄しませんでした。検証を実行してください。").ToString());
        using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        source.Position = offset;
        AtomicFile.Write(folder.FileFor(through + 1), source.CopyTo);
    }

    private static long? OffsetAfter(string file, long through)
    {
        using var scan = new LineScan(file);
        while (scan.TryNext(out var line))
        {
            if (ChainLine.TryRead(line, out var entry) && entry.Sequence > through)
            {
                return scan.Offset;
            }
        }

        return null;
    }

    private static bool IsAccountedFor(ChainFolder folder, ChainIdentity identity, long through)
    {
        foreach (var file in folder.Files().Values.Reverse())
        {
            using var scan = new LineScan(file);
            while (scan.TryNext(out var line))
            {
                if (ChainLine.TryRead(line, out var entry) && Checkpoint.From(entry)?.Through == through && entry.IsAuthentic(identity) is true)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
