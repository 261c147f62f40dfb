using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The duty to keep and the duty to delete, in every store.</summary>
public sealed class RetentionTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly RetentionPolicy YearToYearAndHalf = new(TimeSpan.FromDays(365), TimeSpan.FromDays(548));

    [Fact]
    public void A_policy_that_demands_the_impossible_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetentionPolicy(TimeSpan.FromDays(365), TimeSpan.FromDays(364)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RetentionPolicy(TimeSpan.FromDays(-1), TimeSpan.FromDays(364)));
    }

    [Theory, Stores]
    public async Task What_is_due_is_deleted_and_the_rest_can_be_verified(string kind)
    {
        var clock = new TestClock();
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync(time: clock);
        await ledger.AppendSomeAsync(5);
        clock.Pass(TimeSpan.FromDays(1));
        var kept = await ledger.AppendSomeAsync(3);
        clock.Pass(TimeSpan.FromDays(548) - TimeSpan.FromHours(1));

        Assert.Equal(new RetentionResult(5, 5), await ledger.DeleteDueAsync(YearToYearAndHalf));

        Assert.Equal(kept.Select(accessEvent => accessEvent.Id), (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id));
        await ledger.MustBeIntactAsync();
        var lines = await store.LinesAsync();
        Assert.Equal(4, lines.Count);
        Assert.Contains("\"type\":\"checkpoint\"", lines[3], StringComparison.Ordinal);
        Assert.Contains("\"keepFor\":\"P365D\"", lines[3], StringComparison.Ordinal);
        Assert.Contains("\"through\":5", lines[3], StringComparison.Ordinal);
    }

    [Theory, Stores]
    public async Task What_must_be_kept_is_not_deleted(string kind)
    {
        var clock = new TestClock();
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync(time: clock);
        await ledger.AppendSomeAsync(2);
        clock.Pass(TimeSpan.FromDays(364));

        Assert.Equal(new RetentionResult(0, 0), await ledger.DeleteDueAsync(YearToYearAndHalf));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.DeleteBeforeAsync(clock.Now, YearToYearAndHalf));
        Assert.Contains("365", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await ledger.ReadAllAsync()).Count);
        Assert.Equal(2, (await store.LinesAsync()).Count);

        clock.Pass(TimeSpan.FromDays(2));
        Assert.Equal(new RetentionResult(2, 2), await ledger.DeleteBeforeAsync(TestClock.Start.AddHours(1), YearToYearAndHalf));
    }

    [Theory, Stores]
    public async Task A_ledger_goes_on_after_everything_was_deleted_and_again_after_a_restart(string kind)
    {
        var clock = new TestClock();
        await using var store = LedgerStores.Of(kind, server);
        for (var round = 0; round < 3; round++)
        {
            await using var ledger = await store.OpenAsync(time: clock);
            await ledger.AppendSomeAsync(4);
            clock.Pass(TimeSpan.FromDays(549));
            Assert.Equal(round == 0 ? 4 : 5, (await ledger.DeleteDueAsync(YearToYearAndHalf)).Removed);
            Assert.Empty(await ledger.ReadAllAsync());
            await ledger.MustBeIntactAsync();
        }

        Assert.True((await store.VerifyAsync()).IsIntact);
        await using var last = await store.OpenAsync(time: clock);
        await last.AppendSomeAsync(1);
        Assert.Single(await last.ReadAllAsync());
    }

    [Theory, Stores]
    public async Task What_was_changed_is_not_deleted_because_it_is_evidence(string kind)
    {
        var clock = new TestClock();
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync(time: clock);
        await ledger.AppendSomeAsync(4);
        var lines = await store.LinesAsync();
        await store.ReplaceAsync(1, lines[1].Replace("subsidy", "Subsidy", StringComparison.Ordinal));
        clock.Pass(TimeSpan.FromDays(600));

        await Assert.ThrowsAsync<LedgerDamagedException>(() => ledger.DeleteDueAsync(YearToYearAndHalf));
        Assert.Equal(4, (await store.LinesAsync()).Count);
    }

    [Theory, Stores]
    public async Task A_removed_checkpoint_leaves_the_missing_entries_unaccounted_for(string kind)
    {
        var clock = new TestClock();
        await using var store = LedgerStores.Of(kind, server);
        await using (var ledger = await store.OpenAsync(time: clock))
        {
            await ledger.AppendSomeAsync(2);
            clock.Pass(TimeSpan.FromDays(549));
            await ledger.AppendSomeAsync(1);
            await ledger.DeleteDueAsync(YearToYearAndHalf);
            await ledger.AppendSomeAsync(1);
        }

        Assert.True((await store.VerifyAsync()).IsIntact);
        if (kind == StoresAttribute.Postgres)
        {
            await store.RemoveAsync(3);
        }
        else
        {
            await store.RemoveAsync(1);
        }

        Assert.Equal(2, (await store.VerifyAsync()).FindingCount);
    }
}
