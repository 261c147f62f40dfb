using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>A consent register in files: for one process, without a database. Crash-safe like <see cref="FileAccessLedger"/>.</summary>
/// <remarks>Where the entries of each subject are is kept in memory (about a hundred bytes for each consent) and read from the files at the start. Revoking reads the files.</remarks>
public sealed class FileConsentRegister : ConsentRegister
{
    private FileConsentRegister(ChainFiles chain, LedgerKeys keys, TimeProvider time)
        : base(chain, keys, time)
    {
    }

    /// <summary>Opens a register, or begins one in an empty folder; not in that of an access ledger.</summary>
    /// <param name="folder">The folder, on a local disk; made for this account alone when it is not there.</param>
    /// <param name="keys">The secrets.</param>
    /// <param name="options">When a new file begins; <see langword="null"/> for the defaults.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <returns>The register; dispose of it to let go of the folder.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or empty.</exception>
    /// <exception cref="LedgerDamagedException">Entries were changed or are missing, or the secrets are other ones.</exception>
    /// <exception cref="IOException">Another process has the folder open, or it cannot be written to.</exception>
    public static FileConsentRegister Open(string folder, LedgerKeys keys, FileLedgerOptions? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(keys);
        var time = timeProvider ?? TimeProvider.System;
        return new(ChainFiles.Open(folder, new(Name, keys), options ?? new(), time, indexSubjects: true), keys, time);
    }
}
