using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>A ledger in memory that can be made to fail or to wait.</summary>
public sealed class MemoryLedger : IAccessLedger
{
    private readonly ConcurrentDictionary<Guid, byte> _ids = new();
    private readonly ConcurrentQueue<AccessEvent> _events = new();

    public bool IsDown { get; set; }

    public Task Gate { get; set; } = Task.CompletedTask;

    public IReadOnlyList<AccessEvent> Events => [.. _events];

    public IEnumerable<AccessEventKind> Kinds => Events.Select(accessEvent => accessEvent.Kind);

    public async Task AppendAsync(AccessEvent accessEvent, CancellationToken cancellationToken = default)
    {
        await Gate;
        if (IsDown)
        {
            throw new IOException("disk full");
        }

        if (_ids.TryAdd(accessEvent.Id, 0))
        {
            _events.Enqueue(accessEvent);
        }
    }

    public async IAsyncEnumerable<AccessEvent> ReadAsync(SubjectReference subject, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var accessEvent in _events.Where(accessEvent => accessEvent.Subject == subject))
        {
            yield return accessEvent;
        }
    }
}

/// <summary>A register of consents in memory that can be made to fail.</summary>
public sealed class MemoryConsents : IConsentRegister
{
    private readonly ConcurrentDictionary<Guid, ConsentReceipt> _receipts = new();

    public bool IsDown { get; set; }

    public Task GiveAsync(ConsentReceipt receipt, CancellationToken cancellationToken = default)
    {
        _receipts.TryAdd(receipt.Id, receipt);
        return Task.CompletedTask;
    }

    public Task<bool> RevokeAsync(Guid id, CancellationToken cancellationToken = default) => Task.FromResult(_receipts.TryRemove(id, out _));

    public void RevokeAll() => _receipts.Clear();

    public Task<ConsentReceipt?> FindAsync(SubjectReference subject, string purpose, ContractReference contract, CancellationToken cancellationToken = default) =>
        IsDown
            ? Task.FromException<ConsentReceipt?>(new IOException("register down"))
            : Task.FromResult(_receipts.Values.FirstOrDefault(receipt =>
                receipt.Subject == subject && receipt.Purpose == purpose && receipt.Contracts.Any(covered => covered.CanRead(contract))));

    public static MemoryConsents Given(ExchangeContext context)
    {
        var consents = new MemoryConsents();
        _ = consents.GiveAsync(new(
            Guid.CreateVersion7(), context.Subject, context.Purpose, [ContractReference.Of<Licence>()], new string('0', 64), DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue));
        return consents;
    }
}

/// <summary>The clock of the machine, set forward or back.</summary>
public sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
