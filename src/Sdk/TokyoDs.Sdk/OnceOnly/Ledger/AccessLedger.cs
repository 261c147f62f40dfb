using System.Globalization;
using System.Runtime.CompilerServices;
using TokyoDs.OnceOnly.Chains;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>A ledger of which each entry carries the hash of the one before, so that nobody changes or removes one unseen.</summary>
/// <remarks>
/// <para>
/// Each entry is one line of UTF-8, <c>{"entry":{…},"hash":"…","mac":"…"}</c>, in a file or in the column <c>line</c> of a table. The value of <c>entry</c>
/// is canonical JSON (RFC 8785); <c>hash</c> is the SHA-256 of exactly its bytes in lower-case hexadecimal; <c>prev</c> in it is the hash of the
/// entry before (64 zeros for the first), <c>seq</c> counts from 1 without gaps. To verify a ledger in another language, cut each line after
/// <c>{"entry":</c> and before the last <c>,"hash":"</c>, compute SHA-256 of what is between, compare with <c>hash</c>, and compare <c>prev</c>
/// with the hash of the line before. An entry of type <c>checkpoint</c> accounts for removed entries: the first remaining one has
/// <c>seq</c> = <c>through</c> + 1 and <c>prev</c> = <c>lastHash</c>.
/// </para>
/// <para>
/// A chain alone does not show that its end was cut off, or that all of it was written anew. Each entry therefore has a keyed hash (<c>mac</c>:
/// HMAC-SHA-256 of the hash), and the last one is sealed, which shows both unless the whole store is put back to an earlier state. Keep <see cref="GetHeadAsync"/> elsewhere now and then
/// and give it to <see cref="VerifyAsync"/> to find that too.
/// </para>
/// <para>Values of items are never recorded. Subjects are encrypted and found by a keyed hash; see <see cref="LedgerKeys"/>. Thread-safe.</para>
/// </remarks>
public abstract class AccessLedger : IAccessLedger, IAsyncDisposable, IDisposable
{
    internal const string Name = "access";

    private readonly IChain _chain;
    private readonly LedgerKeys _keys;
    private readonly TimeProvider _time;

    private protected AccessLedger(IChain chain, LedgerKeys keys, TimeProvider time) => (_chain, _keys, _time) = (chain, keys, time);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The event has no identifier, an undeclared kind or outcome, a text that is no Unicode, or is too long (63 KiB).</exception>
    /// <exception cref="ObjectDisposedException">The ledger was closed.</exception>
    public Task AppendAsync(AccessEvent accessEvent, CancellationToken cancellationToken = default) =>
        _chain.AppendAsync(AccessCodec.Write(accessEvent, _keys), cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="LedgerDamagedException">An entry was changed, or the secret it was recorded with is missing.</exception>
    /// <remarks>Each entry that is read is checked by itself; whether entries are missing or were added says <see cref="VerifyAsync"/>.</remarks>
    public IAsyncEnumerable<AccessEvent> ReadAsync(SubjectReference subject, CancellationToken cancellationToken = default) =>
        ReadEntriesAsync(_keys.SearchKeys(WrittenText.Check(subject, nameof(subject))), cancellationToken);

    /// <summary>Gives the last entry, to be kept elsewhere.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The last entry.</returns>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public Task<LedgerHead> GetHeadAsync(CancellationToken cancellationToken = default) => _chain.GetHeadAsync(cancellationToken);

    /// <summary>Reads the whole ledger and says what is wrong with it.</summary>
    /// <param name="expected">A head that was kept elsewhere and must be part of the ledger; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public Task<LedgerVerification> VerifyAsync(LedgerHead? expected = null, CancellationToken cancellationToken = default) =>
        _chain.VerifyAsync(expected, cancellationToken);

    /// <summary>Deletes the entries that must be deleted by now (廃棄). The deletion is recorded, and what remains can still be verified.</summary>
    /// <param name="policy">How long entries are kept.</param>
    /// <param name="cancellationToken">Stops looking for entries; a deletion that has begun is finished.</param>
    /// <returns>What was deleted.</returns>
    /// <remarks>
    /// Entries go from the oldest on; the first one that is not due yet ends the deletion. Run this once a day. An event whose entry is gone would be
    /// recorded again if it were appended again. Backups have duties of their own.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="LedgerDamagedException">An entry was changed; nothing is deleted, because it is evidence.</exception>
    /// <exception cref="IOException">The store cannot be changed.</exception>
    public Task<RetentionResult> DeleteDueAsync(RetentionPolicy policy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return _chain.RemoveAsync(policy.MustDeleteBefore(_time.GetUtcNow()), policy, cancellationToken);
    }

    /// <summary>Deletes entries earlier than they must be deleted, but not while they must be kept.</summary>
    /// <param name="recordedBefore">Entries recorded before this moment are deleted.</param>
    /// <param name="policy">How long entries are kept.</param>
    /// <param name="cancellationToken">Stops looking for entries; a deletion that has begun is finished.</param>
    /// <returns>What was deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Some of these entries must still be kept; nothing is deleted.</exception>
    /// <exception cref="LedgerDamagedException">An entry was changed; nothing is deleted, because it is evidence.</exception>
    /// <exception cref="IOException">The store cannot be changed.</exception>
    public Task<RetentionResult> DeleteBeforeAsync(DateTimeOffset recordedBefore, RetentionPolicy policy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var limit = policy.MayDeleteBefore(_time.GetUtcNow());
        return recordedBefore <= limit
            ? _chain.RemoveAsync(recordedBefore, policy, cancellationToken)
            : throw new InvalidOperationException(new LocalText(
                string.Create(CultureInfo.InvariantCulture, $"Entries must be kept for {policy.KeepFor.TotalDays:0.##} days; only those recorded before {limit:yyyy-MM-ddTHH:mm:sszzz} may be deleted."),
                string.Create(CultureInfo.InvariantCulture, $"{policy.KeepFor.TotalDays:0.##} 日間の保存義務があります。廃棄できるのは {limit:yyyy-MM-ddTHH:mm:sszzz} より前の記録だけです。")).ToString());
    }

    /// <summary>Waits for what is being stored and closes the store.</summary>
    /// <returns>When it is closed.</returns>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _chain.DisposeAsync();
    }

    /// <summary>Waits for what is being stored and closes the store.</summary>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _chain.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private async IAsyncEnumerable<AccessEvent> ReadEntriesAsync(string[] subjectKeys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in _chain.ReadAsync(subjectKeys, cancellationToken).ConfigureAwait(false))
        {
            yield return AccessCodec.Read(entry, _keys);
        }
    }
}
