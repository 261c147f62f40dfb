using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.Sdk.Tests.OnceOnly.Ledger;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task Nobody_is_told_that_a_record_is_stored_before_its_group_is()
    {
        var entered = new TaskCompletionSource();
        var stored = new TaskCompletionSource();
        await using var queue = new GroupCommit(async records =>
        {
            entered.TrySetResult();
            await stored.Task;
            return [.. records.Select(_ => true)];
        });
        var one = queue.AddAsync(Record(), CancellationToken.None);
        await entered.Task;
        var other = queue.AddAsync(Record(), CancellationToken.None);
        await Task.Delay(100);
        Assert.False(one.IsCompleted || other.IsCompleted);

        stored.SetResult();
        Assert.True(await one && await other);
    }

    [Fact]
    public async Task Those_who_come_while_a_group_is_stored_share_the_next_one()
    {
        var sizes = new List<int>();
        var first = new TaskCompletionSource();
        var entered = new TaskCompletionSource();
        await using var queue = new GroupCommit(async records =>
        {
            sizes.Add(records.Count);
            entered.TrySetResult();
            await first.Task;
            return [.. records.Select(_ => true)];
        });
        var one = queue.AddAsync(Record(), CancellationToken.None);
        await entered.Task;
        var others = Enumerable.Range(0, 700).Select(_ => queue.AddAsync(Record(), CancellationToken.None)).ToArray();
        first.SetResult();
        await Task.WhenAll([one, .. others]);

        Assert.Equal([1, 512, 188], sizes);
    }

    [Fact]
    public async Task A_group_that_fails_fails_for_all_in_it_and_for_nobody_else()
    {
        var fails = true;
        await using var queue = new GroupCommit(records => fails ? throw new IOException("no space") : Task.FromResult<bool[]>([.. records.Select(_ => true)]));
        await Assert.ThrowsAsync<IOException>(() => queue.AddAsync(Record(), CancellationToken.None));

        fails = false;
        Assert.True(await queue.AddAsync(Record(), CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_stops_waiting_stops_nobody_else()
    {
        var stored = new TaskCompletionSource();
        await using var queue = new GroupCommit(async records =>
        {
            await stored.Task;
            return [.. records.Select(_ => true)];
        });
        using var impatient = new CancellationTokenSource();
        var one = queue.AddAsync(Record(), impatient.Token);
        var other = queue.AddAsync(Record(), CancellationToken.None);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);

        stored.SetResult();
        Assert.True(await other);
    }

    private static ChainRecord Record() => new(Guid.NewGuid(), "access", null, "{}"u8.ToArray());
}
