using Npgsql;
using TokyoDs.Hosting;
using TokyoDs.OnceOnly;
using TokyoDs.Tests.Hosting;

namespace TokyoDs.Tests.OnceOnly;

public sealed class MemoryReplayGuardTests : ReplayGuardContract
{
    protected override IReplayGuard Guard(ReplayGuardOptions options, TimeProvider clock) => new MemoryReplayGuard(options, clock);

    [Fact]
    public override Task The_first_use_passes_and_others_are_judged() => base.The_first_use_passes_and_others_are_judged();

    [Fact]
    public override Task Of_many_at_once_one_is_first() => base.Of_many_at_once_one_is_first();

    [Fact]
    public async Task Memory_is_bounded_and_frees_itself()
    {
        var clock = new ShiftedClock();
        var guard = new MemoryReplayGuard(new() { Capacity = 2 }, clock);
        Assert.Equal(
            [ReplayVerdict.First, ReplayVerdict.First, ReplayVerdict.Full],
            [await guard.ClaimAsync(NewClaim()), await guard.ClaimAsync(NewClaim()), await guard.ClaimAsync(NewClaim())]);

        clock.Shift = TimeSpan.FromHours(2);
        Assert.Equal(ReplayVerdict.First, await guard.ClaimAsync(NewClaim()));
    }
}

/// <summary>The same on a real server; two guards stand for two instances of a service.</summary>
public sealed class PostgresReplayGuardTests : ReplayGuardContract, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-replay-").FullName;
    private LocalPostgres? _server;
    private NpgsqlDataSource[] _sources = [];
    private int _instance;

    public Task InitializeAsync()
    {
        if (PostgresInstallation.Find(major: null) is not null)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
            }

            _server = LocalPostgres.Start(_folder);
            _sources = [NpgsqlDataSource.Create(_server.ConnectionString), NpgsqlDataSource.Create(_server.ConnectionString)];
        }

        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var source in _sources)
        {
            await source.DisposeAsync();
        }

        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    protected override IReplayGuard Guard(ReplayGuardOptions options, TimeProvider clock) => new PostgresReplayGuard(_sources[_instance++ % 2], options, clock);

    [PostgresFact]
    public override Task The_first_use_passes_and_others_are_judged() => base.The_first_use_passes_and_others_are_judged();

    [PostgresFact]
    public override Task Of_many_at_once_one_is_first() => base.Of_many_at_once_one_is_first();

    [PostgresFact]
    public async Task An_identifier_used_at_one_instance_is_used_at_the_other()
    {
        await using var one = await ProviderHost.Start(new() { Guard = new PostgresReplayGuard(_sources[0]) });
        await using var other = await ProviderHost.Start(new() { Guard = new PostgresReplayGuard(_sources[1]) });
        var request = Asking.Request("name");
        Assert.Null((await Asking.Client(one.Address).Ask(request)).Error);

        Assert.Null((await Asking.Client(other.Address).Ask(request)).Error);
        Assert.Equal(EvidenceErrorReason.ReusedIdentifier, (await Asking.Client(other.Address).Ask(request with { Fields = ["address"] })).Error!.Reason);
    }

    [PostgresFact]
    public async Task Fifty_clients_who_repeat_at_the_other_instance_are_each_answered_and_recorded_once()
    {
        var ledger = new MemoryLedger();
        await using var one = await ProviderHost.Start(new() { Guard = new PostgresReplayGuard(_sources[0]), Ledger = ledger });
        await using var other = await ProviderHost.Start(new() { Guard = new PostgresReplayGuard(_sources[1]), Ledger = ledger });
        EvidenceRequest[] requests = [.. Enumerable.Range(0, 50).Select(_ => Asking.Request())];

        var answers = await Task.WhenAll(requests.SelectMany(request => new[] { one, other }.Select(provider => Asking.Client(provider.Address).Ask(request))));

        Assert.All(answers, answer => Assert.Null(answer.Error));
        Assert.Equal(requests.Select(request => request.Id).Order(), ledger.Events.Select(recorded => recorded.RequestId).Order());
    }

    [PostgresFact]
    public async Task A_provider_whose_database_is_gone_hands_nothing_over()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=app;Password=secret-of-the-database;Timeout=2");
        await using var provider = await ProviderHost.Start(new() { Guard = new PostgresReplayGuard(nowhere) });

        Assert.Equal(EvidenceErrorReason.ProviderFailed, (await Asking.Client(provider.Address, options => options.Retries = 0).Ask()).Error!.Reason);
        Assert.Equal(0, provider.Setting.Calls);
        Assert.DoesNotContain("secret-of-the-database", provider.Setting.Log.All, StringComparison.Ordinal);
    }
}

/// <summary>What is true of every guard.</summary>
public abstract class ReplayGuardContract
{
    protected abstract IReplayGuard Guard(ReplayGuardOptions options, TimeProvider clock);

    protected static ReplayClaim NewClaim() => new("requester", Guid.CreateVersion7(), new string('a', 64));

    public virtual async Task The_first_use_passes_and_others_are_judged()
    {
        var clock = new ShiftedClock();
        var (one, other) = (Guard(new() { MostAttempts = 3 }, clock), Guard(new() { MostAttempts = 3 }, clock));
        if (one is MemoryReplayGuard)
        {
            other = one;
        }

        var claim = NewClaim();
        Assert.Equal(ReplayVerdict.First, await one.ClaimAsync(claim));
        Assert.Equal(ReplayVerdict.Retry, await other.ClaimAsync(claim));
        Assert.Equal(ReplayVerdict.Reused, await other.ClaimAsync(claim with { ContentHash = new string('b', 64) }));
        Assert.Equal(ReplayVerdict.First, await other.ClaimAsync(claim with { Requester = "another" }));
        Assert.Equal(ReplayVerdict.Retry, await one.ClaimAsync(claim));
        Assert.Equal(ReplayVerdict.Reused, await one.ClaimAsync(claim));

        var late = NewClaim();
        Assert.Equal(ReplayVerdict.First, await one.ClaimAsync(late));
        clock.Shift = TimeSpan.FromMinutes(3);
        Assert.Equal(ReplayVerdict.Reused, await other.ClaimAsync(late));
    }

    public virtual async Task Of_many_at_once_one_is_first()
    {
        var options = new ReplayGuardOptions { MostAttempts = 20 };
        var one = Guard(options, TimeProvider.System);
        var other = one is MemoryReplayGuard ? one : Guard(options, TimeProvider.System);
        var claim = NewClaim();

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => (i % 2 == 0 ? one : other).ClaimAsync(claim))));

        Assert.Equal((1, 19, 30), (
            verdicts.Count(verdict => verdict == ReplayVerdict.First), verdicts.Count(verdict => verdict == ReplayVerdict.Retry), verdicts.Count(verdict => verdict == ReplayVerdict.Reused)));
    }
}
