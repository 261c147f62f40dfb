using TokyoDs.OnceOnly;
using TokyoDs.OnceOnly.Chains;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>A store whose cases only the holder of the secrets can read.</summary>
/// <remarks>
/// In clear text are the identifier of a case, its version, the moment it was saved and which secret was used. The subject is a keyed hash; answers,
/// references of documents and statuses are encrypted together (AES-256-GCM) and bound to what is in clear text. See <see cref="LedgerKeys"/>: former
/// secrets stay in the list as long as cases were saved with them; saving again takes the current one. Whoever may write to the store can delete a case
/// or put a former copy of it back; the access ledger shows what was done. Thread-safe.
/// </remarks>
public abstract class CaseStore : ICaseStore, IAsyncDisposable, IDisposable
{
    private readonly ICaseShelf _shelf;
    private readonly LedgerKeys _keys;
    private readonly TimeProvider _time;

    private protected CaseStore(ICaseShelf shelf, LedgerKeys keys, TimeProvider time) => (_shelf, _keys, _time) = (shelf, keys, time);

    /// <inheritdoc/>
    /// <exception cref="LedgerDamagedException">The case was changed outside of the store, or the secret it was saved with is missing.</exception>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public async Task<StoredCase?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        await _shelf.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } row
            ? new(CaseCodec.State(row, CaseCodec.Read(row, _keys)), row.Version, row.SavedAt)
            : null;

    /// <inheritdoc/>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public Task<IReadOnlyList<CaseEntry>> FindAsync(SubjectReference subject, CancellationToken cancellationToken = default) =>
        _shelf.FindAsync(_keys.SearchKeys(WrittenText.Check(subject, nameof(subject))), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The case has no identifier, or the version is negative.</exception>
    /// <exception cref="IOException">The case could not be stored; save the same again when the store is back.</exception>
    public async Task<long> SaveAsync(OneStopCaseState state, long version, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        if (state.Id == Guid.Empty)
        {
            throw new ArgumentException(new LocalText("A case needs an identifier of its own.", "ケースには識別子が必要です。").ToString(), nameof(state));
        }

        var plain = CaseCodec.Plain(state);
        var row = CaseCodec.Write(state, plain, version + 1, _time.GetUtcNow(), _keys);
        return await _shelf.PutAsync(row, cancellationToken).ConfigureAwait(false) || await IsThereAsync(row, plain, cancellationToken).ConfigureAwait(false)
            ? row.Version
            : throw new CaseConflictException(state.Id);
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The store cannot be changed.</exception>
    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken = default) => _shelf.DeleteAsync(id, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="IOException">The store cannot be changed.</exception>
    public Task<int> DeleteSavedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken = default) =>
        _shelf.DeleteSavedBeforeAsync(moment, cancellationToken);

    /// <summary>Closes the store.</summary>
    /// <returns>When it is closed.</returns>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _shelf.DisposeAsync();
    }

    /// <summary>Closes the store.</summary>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _shelf.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Whether the very same was stored before: the answer to a former attempt was lost on the way.</summary>
    private async Task<bool> IsThereAsync(CaseRow row, byte[] plain, CancellationToken cancellationToken) =>
        await _shelf.FindAsync(row.Id, cancellationToken).ConfigureAwait(false) is { } there
        && there.Version == row.Version && CaseCodec.Read(there, _keys).AsSpan().SequenceEqual(plain);
}

/// <summary>Where the rows of a store are.</summary>
internal interface ICaseShelf : IAsyncDisposable
{
    Task<CaseRow?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The cases under some keyed hashes, the one that was saved last first.</summary>
    Task<IReadOnlyList<CaseEntry>> FindAsync(string[] subjectKeys, CancellationToken cancellationToken);

    /// <summary>Stores a row where the version before it is, or none for version 1; durable when it ends.</summary>
    /// <returns>Whether it was stored; if not, nothing changed.</returns>
    Task<bool> PutAsync(CaseRow row, CancellationToken cancellationToken);

    Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken);

    Task<int> DeleteSavedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
