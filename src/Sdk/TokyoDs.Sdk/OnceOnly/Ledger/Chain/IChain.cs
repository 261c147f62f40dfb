namespace TokyoDs.OnceOnly.Chains;

/// <summary>A store of entries of which each carries the hash of the one before.</summary>
internal interface IChain : IAsyncDisposable
{
    /// <summary>Stores a record; when the task ends it survives a crash.</summary>
    /// <returns>Whether it is new; a record whose identifier is there already is not stored again.</returns>
    Task<bool> AppendAsync(ChainRecord record, CancellationToken cancellationToken);

    /// <summary>Reads the entries with one of the keyed hashes, oldest first.</summary>
    IAsyncEnumerable<ChainEntry> ReadAsync(IReadOnlyList<string> subjectKeys, CancellationToken cancellationToken);

    /// <summary>Finds an entry by its identifier.</summary>
    Task<ChainEntry?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The last entry.</summary>
    Task<LedgerHead> GetHeadAsync(CancellationToken cancellationToken);

    /// <summary>Reads everything and says what is wrong.</summary>
    Task<LedgerVerification> VerifyAsync(LedgerHead? expected, CancellationToken cancellationToken);

    /// <summary>Removes the entries from the first on that were recorded before a moment, and records that.</summary>
    /// <returns>The number of the removed entries.</returns>
    Task<RetentionResult> RemoveAsync(DateTimeOffset recordedBefore, RetentionPolicy policy, CancellationToken cancellationToken);
}
