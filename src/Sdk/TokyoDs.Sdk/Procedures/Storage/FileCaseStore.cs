using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>A case store in files: for one process, without a database.</summary>
/// <remarks>
/// One file <c>⟨id⟩.case</c> for each case in a folder of a local disk, replaced as a whole and flushed to the disk before saving ends, so that a crash leaves
/// the former or the new version. Only one process can have the folder open. Whose case each is, is in memory (about two hundred bytes each) and read at the start.
/// </remarks>
public sealed class FileCaseStore : CaseStore
{
    private FileCaseStore(CaseFolder folder, LedgerKeys keys, TimeProvider time)
        : base(folder, keys, time)
    {
    }

    /// <summary>Opens a store, or begins one in an empty folder; not in that of a ledger.</summary>
    /// <param name="folder">The folder, on a local disk; made for this account alone when it is not there.</param>
    /// <param name="keys">The secrets.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <returns>The store; dispose of it to let go of the folder.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">Another process has the folder open, it cannot be written to, or a file in it cannot be read.</exception>
    public static FileCaseStore Open(string folder, LedgerKeys keys, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(keys);
        var time = timeProvider ?? TimeProvider.System;
        return new(CaseFolder.Open(folder, time), keys, time);
    }
}
