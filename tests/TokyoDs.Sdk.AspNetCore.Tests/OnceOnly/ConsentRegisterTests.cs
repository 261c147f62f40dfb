using Npgsql;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Tests.Hosting;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What holds for every store of consents.</summary>
public sealed class ConsentRegisterTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const string Purpose = "補助金の交付審査";
    private static readonly SubjectReference Subject = SampleLedger.Corporation;
    private static readonly ContractReference Contract = new("jp.lg.metro.tokyo.applicant", 1, 2);

    private readonly TestClock _clock = new();

    [Theory, Stores]
    public async Task A_consent_is_found_whole_also_after_a_restart(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        var receipt = Receipt();
        await using (var register = await OpenAsync(store))
        {
            await register.GiveAsync(receipt);
            await register.GiveAsync(receipt);
        }

        await using var again = await OpenAsync(store);
        var found = await again.FindAsync(Subject, Purpose, Contract);
        Assert.NotNull(found);
        Assert.Equal(receipt with { Contracts = found.Contracts }, found);
        Assert.Equal(receipt.Contracts, found.Contracts);
        Assert.Single(await HistoryAsync(again));
        Assert.True((await again.VerifyAsync()).IsIntact);
    }

    [Theory, Stores]
    public async Task Consent_covers_its_subject_purpose_and_major_version_only(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var register = await OpenAsync(store);
        await register.GiveAsync(Receipt());

        Assert.NotNull(await register.FindAsync(Subject, Purpose, Contract with { Minor = 9 }));
        Assert.NotNull(await register.FindAsync(Subject, Purpose, Contract with { Minor = 0 }));
        Assert.Null(await register.FindAsync(Subject, Purpose, Contract with { Major = 2 }));
        Assert.Null(await register.FindAsync(Subject, Purpose, Contract with { Id = "jp.lg.metro.tokyo.license" }));
        Assert.Null(await register.FindAsync(Subject, Purpose + " ", Contract));
        Assert.Null(await register.FindAsync(Subject with { Key = "7000012050002" }, Purpose, Contract));
        Assert.Null(await register.FindAsync(Subject with { Scheme = "other" }, Purpose, Contract));
    }

    [Theory, Stores]
    public async Task Consent_ends_at_its_moment_and_a_later_one_does_not_move_it(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var register = await OpenAsync(store);
        var first = Receipt();
        await register.GiveAsync(first);
        _clock.Pass(TimeSpan.FromDays(300));
        var later = Receipt() with { ExpiresAt = _clock.Now.AddDays(10) };
        await register.GiveAsync(later);

        Assert.Equal(first.Id, (await register.FindAsync(Subject, Purpose, Contract))!.Id);
        _clock.Now = first.ExpiresAt.AddTicks(-10);
        Assert.Equal(first.Id, (await register.FindAsync(Subject, Purpose, Contract))!.Id);
        _clock.Now = first.ExpiresAt;
        Assert.Null(await register.FindAsync(Subject, Purpose, Contract));
        Assert.Equal([first.Id, later.Id], (await HistoryAsync(register)).Select(receipt => receipt.Id));
    }

    [Theory, Stores]
    public async Task A_revocation_counts_at_once_and_once(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        var receipt = Receipt();
        await using (var register = await OpenAsync(store))
        {
            await register.GiveAsync(receipt);
            _clock.Pass(TimeSpan.FromHours(1));

            bool[] revoked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => register.RevokeAsync(receipt.Id)));

            Assert.Single(revoked, answer => answer);
            Assert.Null(await register.FindAsync(Subject, Purpose, Contract));
            Assert.False(await register.RevokeAsync(Guid.NewGuid()));
        }

        await using var again = await OpenAsync(store);
        Assert.False(await again.RevokeAsync(receipt.Id));
        await again.GiveAsync(receipt);
        Assert.Null(await again.FindAsync(Subject, Purpose, Contract));
        var kept = Assert.Single(await HistoryAsync(again));
        Assert.Equal(_clock.Now, kept.RevokedAt);
        Assert.True((await again.VerifyAsync()).IsIntact);
    }

    [Theory, Stores]
    public async Task A_revocation_by_a_server_whose_clock_is_ahead_counts_at_once(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        var receipt = Receipt();
        await using (var register = await OpenAsync(store))
        {
            await register.GiveAsync(receipt);
            _clock.Pass(TimeSpan.FromMinutes(3));
            await register.RevokeAsync(receipt.Id);
            _clock.Pass(TimeSpan.FromMinutes(-3));
            Assert.Null(await register.FindAsync(Subject, Purpose, Contract));
        }
    }

    [Theory, Stores]
    public async Task Consents_are_found_after_a_rotation_of_keys(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using (var register = await store.OpenConsentsAsync(SampleLedger.KeysOf("old", "old"), _clock))
        {
            await register.GiveAsync(Receipt());
        }

        await using var rotated = await store.OpenConsentsAsync(SampleLedger.KeysOf("new", "old", "new"), _clock);
        var found = await rotated.FindAsync(Subject, Purpose, Contract);
        Assert.True(await rotated.RevokeAsync(found!.Id));
        Assert.Null(await rotated.FindAsync(Subject, Purpose, Contract));
    }

    [Theory, Stores]
    public async Task A_receipt_that_proves_nothing_is_refused(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var register = await OpenAsync(store);
        ConsentReceipt[] bad =
        [
            Receipt() with { Id = Guid.Empty },
            Receipt() with { Purpose = " " },
            Receipt() with { Purpose = "\uD800" },
            Receipt() with { Contracts = [] },
            Receipt() with { ShownTextHash = "" },
            Receipt() with { ShownTextHash = new string('A', 64) },
            Receipt() with { ExpiresAt = _clock.Now },
            Receipt() with { GivenAt = _clock.Now.AddDays(-2), ExpiresAt = _clock.Now.AddDays(-1) },
            Receipt() with { GivenAt = _clock.Now.AddHours(1) },
            Receipt() with { RevokedAt = _clock.Now },
            Receipt() with { Subject = new("corporate-number", "") },
        ];
        foreach (var receipt in bad)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => register.GiveAsync(receipt));
        }

        Assert.Equal(0, (await register.GetHeadAsync()).Sequence);
    }

    [PostgresFact]
    public async Task A_revocation_by_another_instance_is_seen_at_the_next_use()
    {
        await using var source = server.NewSource();
        await using var elsewhere = NpgsqlDataSource.Create(server.ConnectionString);
        var schema = server.NewSchema();
        await using var one = new PostgresConsentRegister(source, SampleLedger.Keys, schema, _clock);
        await using var other = new PostgresConsentRegister(elsewhere, SampleLedger.Keys, schema, _clock);
        await one.EnsureCreatedAsync();
        var receipt = Receipt();
        await one.GiveAsync(receipt);
        Assert.NotNull(await other.FindAsync(Subject, Purpose, Contract));

        Assert.True(await other.RevokeAsync(receipt.Id));

        Assert.Null(await one.FindAsync(Subject, Purpose, Contract));
        Assert.False(await one.RevokeAsync(receipt.Id));
    }

    private Task<ConsentRegister> OpenAsync(LedgerStores store) => store.OpenConsentsAsync(time: _clock);

    private ConsentReceipt Receipt() => new(
        Guid.CreateVersion7(), Subject, Purpose, [Contract, new("jp.lg.metro.tokyo.contact", 3, 1)], ShownText.Hash("同意します。"), _clock.Now, _clock.Now.AddDays(365));

    private static async Task<List<ConsentReceipt>> HistoryAsync(ConsentRegister register)
    {
        var receipts = new List<ConsentReceipt>();
        await foreach (var receipt in register.ReadHistoryAsync(Subject))
        {
            receipts.Add(receipt);
        }

        return receipts;
    }
}
