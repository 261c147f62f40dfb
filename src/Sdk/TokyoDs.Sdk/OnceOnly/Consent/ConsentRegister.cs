using System.Runtime.CompilerServices;
using TokyoDs.OnceOnly.Chains;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>A consent register whose entries are chained like those of an <see cref="AccessLedger"/>, so that no consent appears, changes or vanishes unseen.</summary>
/// <remarks>
/// Nothing is ever overwritten or deleted: a revocation is an entry of its own, and what expired stays in the history. Expiry and revocation are
/// looked at in each <see cref="FindAsync"/>. Subjects are encrypted; see <see cref="LedgerKeys"/>. Thread-safe.
/// </remarks>
public abstract class ConsentRegister : IConsentRegister, IAsyncDisposable, IDisposable
{
    internal const string Name = "consent";

    /// <summary>Clocks of servers differ; consent given further in the future is a mistake.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private readonly IChain _chain;
    private readonly LedgerKeys _keys;
    private readonly TimeProvider _time;

    private protected ConsentRegister(IChain chain, LedgerKeys keys, TimeProvider time) => (_chain, _keys, _time) = (chain, keys, time);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The receipt proves nothing (see <see cref="ConsentReceipt.EnsureValid"/>), lies in the future, has expired or is revoked.</exception>
    /// <exception cref="IOException">The receipt could not be stored.</exception>
    public Task GiveAsync(ConsentReceipt receipt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        receipt.EnsureValid();
        var now = _time.GetUtcNow();
        return receipt.RevokedAt is null && receipt.GivenAt <= now + ClockDifference && receipt.ExpiresAt > now
            ? _chain.AppendAsync(ConsentCodec.Write(receipt, _keys), cancellationToken)
            : throw new ArgumentException(new LocalText(
                "Only consent that was given now can be recorded: it is revoked, expired, or given in the future.",
                "記録できるのは、いま有効な同意だけです。取り消されているか、期限が過ぎているか、同意日時が未来です。").ToString(), nameof(receipt));
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The revocation could not be stored; the consent may still be found.</exception>
    public async Task<bool> RevokeAsync(Guid id, CancellationToken cancellationToken = default) =>
        await _chain.FindAsync(id, cancellationToken).ConfigureAwait(false) is { Type: ChainEntryType.Consent } consent
        && await _chain.AppendAsync(ConsentCodec.Revocation(consent), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <exception cref="IOException">The register cannot be read. That is no consent.</exception>
    public async Task<ConsentReceipt?> FindAsync(
        SubjectReference subject, string purpose, ContractReference contract, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(contract);
        ConsentReceipt? found = null;
        var receipts = await ReadAsync(subject, cancellationToken).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        foreach (var receipt in receipts)
        {
            // A revocation counts from the moment it is recorded, whatever the clock of the server that recorded it said.
            if (receipt.RevokedAt is null && receipt.Covers(purpose, contract, now) && (found is null || receipt.ExpiresAt > found.ExpiresAt))
            {
                found = receipt;
            }
        }

        return found;
    }

    /// <summary>Reads every consent of a subject, also those that expired or were revoked, oldest first.</summary>
    /// <param name="subject">Whose consents to read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The receipts, with the moment of revocation.</returns>
    /// <exception cref="IOException">The register cannot be read.</exception>
    public async IAsyncEnumerable<ConsentReceipt> ReadHistoryAsync(SubjectReference subject, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var receipt in await ReadAsync(subject, cancellationToken).ConfigureAwait(false))
        {
            yield return receipt;
        }
    }

    /// <summary>Reads the whole register and says what is wrong with it.</summary>
    /// <param name="expected">A head that was kept elsewhere and must be part of the register; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public Task<LedgerVerification> VerifyAsync(LedgerHead? expected = null, CancellationToken cancellationToken = default) =>
        _chain.VerifyAsync(expected, cancellationToken);

    /// <summary>Gives the last entry, to be kept elsewhere.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The last entry.</returns>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public Task<LedgerHead> GetHeadAsync(CancellationToken cancellationToken = default) => _chain.GetHeadAsync(cancellationToken);

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

    private async Task<List<ConsentReceipt>> ReadAsync(SubjectReference subject, CancellationToken cancellationToken)
    {
        var receipts = new List<ConsentReceipt>();
        var subjectKeys = _keys.SearchKeys(WrittenText.Check(subject, nameof(subject)));
        await foreach (var entry in _chain.ReadAsync(subjectKeys, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Type == ChainEntryType.Consent)
            {
                receipts.Add(ConsentCodec.Read(entry, _keys));
            }
            else if (receipts.FindIndex(receipt => receipt.Id == ConsentCodec.RevokedReceipt(entry)) is var index and >= 0)
            {
                receipts[index] = receipts[index] with { RevokedAt = entry.RecordedAt };
            }
        }

        return receipts;
    }
}
