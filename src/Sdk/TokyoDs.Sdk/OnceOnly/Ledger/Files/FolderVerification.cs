using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Verifies the files of a chain.</summary>
internal static class FolderVerification
{
    /// <param name="folder">The folder.</param>
    /// <param name="identity">The ledger and its secrets; null leaves unchecked whether entries and seal are genuine.</param>
    /// <param name="expected">A head that was kept elsewhere.</param>
    /// <param name="files">The files and how much of each to read; negative for all.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static LedgerVerification Verify(
        ChainFolder folder, ChainIdentity? identity, LedgerHead? expected, IEnumerable<(string Path, long Length)> files, CancellationToken cancellationToken)
    {
        var head = HeadFile.Read(folder.Path, identity, out var fault);
        var verifier = new ChainVerifier(
            identity,
            [.. Of(HeadFile.Name, head), .. Of(new LocalText("the head that was given", "渡された控え").ToString(), expected)]);
        if (fault is { } problem)
        {
            verifier.Add(HeadFile.Name, 0, problem);
        }

        foreach (var (path, length) in files)
        {
            using var scan = new LineScan(path, length);
            while (scan.TryNext(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!scan.IsEnded && verifier.Last?.Sequence >= (head?.Sequence ?? long.MaxValue))
                {
                    break; // being written, or torn by a crash: never confirmed to anybody
                }

                var place = Path.GetFileName(path);
                verifier.Next(place, scan.Number, line);
                if (!scan.IsEnded)
                {
                    verifier.Add(place, scan.Number, new("the line is cut off.", "行が途中で切れています。"));
                }
            }
        }

        return verifier.Finish();
    }

    private static (string, LedgerHead)[] Of(string holder, LedgerHead? head) => head is null ? [] : [(holder, head)];
}
