using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>An access ledger in files: for one process, without a database.</summary>
/// <remarks>
/// <para>
/// The files <c>entries-⟨number⟩.jsonl</c> in one folder of a local disk hold an entry each line; a new file begins with each day or 64 MiB, and the
/// chain goes on. An event is acknowledged after its file was flushed to the disk; events that arrive together share one flush. What a crash leaves
/// behind the last whole entry is moved to a <c>.torn</c> file when the ledger is opened again; it was never acknowledged. Only one process can
/// have the folder open (<c>ledger.lock</c>). Of the identifiers those of the newest file are in memory and ten bits for each older one.
/// </para>
/// <para>See <see cref="AccessLedger"/> for the form of the entries. <see cref="AccessLedger.ReadAsync"/> reads all files; it does not load them.</para>
/// </remarks>
public sealed class FileAccessLedger : AccessLedger
{
    private FileAccessLedger(ChainFiles chain, LedgerKeys keys, TimeProvider time)
        : base(chain, keys, time)
    {
    }

    /// <summary>Opens a ledger, or begins one in an empty folder.</summary>
    /// <param name="folder">The folder, on a local disk; made for this account alone when it is not there.</param>
    /// <param name="keys">The secrets.</param>
    /// <param name="options">When a new file begins; <see langword="null"/> for the defaults.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <returns>The ledger; dispose of it to let go of the folder.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
    /// <exception cref="LedgerDamagedException">Entries were changed or are missing, or the secrets are other ones.</exception>
    /// <exception cref="IOException">Another process has the folder open, or it cannot be written to.</exception>
    public static FileAccessLedger Open(string folder, LedgerKeys keys, FileLedgerOptions? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(keys);
        var time = timeProvider ?? TimeProvider.System;
        return new(ChainFiles.Open(folder, new(Name, keys), options ?? new(), time, indexSubjects: false), keys, time);
    }

    /// <summary>Verifies a folder without opening the ledger, such as a copy, or one that is in use by another process.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="keys">The secrets; without them the chain is verified, and not whether its entries and its end are genuine.</param>
    /// <param name="expected">A head that was kept elsewhere and must be part of the ledger; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Task<LedgerVerification> VerifyFolderAsync(
        string folder, LedgerKeys? keys = null, LedgerHead? expected = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var files = new ChainFolder(folder);
        var identity = keys is null ? null : new ChainIdentity(Name, keys);
        return Task.Run(
            () => FolderVerification.Verify(files, identity, expected, files.Files().Values.Select(path => (path, -1L)), cancellationToken), cancellationToken);
    }
}
