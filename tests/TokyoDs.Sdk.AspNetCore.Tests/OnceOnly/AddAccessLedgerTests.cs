using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TokyoDs.Ledger;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;
using TokyoDs.Tests.Hosting;

namespace TokyoDs.Tests.OnceOnly;

public sealed class AddAccessLedgerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-ledger-").FullName;
    private readonly string _secret = Convert.ToBase64String(Enumerable.Range(0, 32).Select(value => (byte)(value * 7)).ToArray());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_service_takes_its_ledger_from_configuration()
    {
        var settings = new Dictionary<string, string?>
        {
            ["AccessLedger:Store"] = "Files",
            ["AccessLedger:Folder"] = _folder,
            ["AccessLedger:CurrentKey"] = "2026",
            ["AccessLedger:Keys:2026"] = _secret,
        };
        var accessEvent = SampleLedger.Event();
        using (var host = Start(services => services.AddAccessLedger(new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("AccessLedger"))))
        {
            await host.StartAsync();
            await host.Services.GetRequiredService<IAccessLedger>().AppendAsync(accessEvent);
            Assert.Null(await host.Services.GetRequiredService<IConsentRegister>().FindAsync(SampleLedger.Corporation, "x", SampleLedger.Contract));
            await host.Services.GetRequiredService<AccessLedger>().MustBeIntactAsync();
            await host.StopAsync();
        }

        using var again = Start(services => services.AddAccessLedger(Files));
        await again.StartAsync();
        Assert.Equal(accessEvent.Id, Assert.Single(await again.Services.GetRequiredService<AccessLedger>().ReadAllAsync()).Id);
    }

    [Fact]
    public async Task Cases_are_kept_beside_the_ledger_with_its_secrets()
    {
        var state = SampleCases.New().Save();
        using (var host = Start(services => services.AddCaseStore().AddAccessLedger(Files)))
        {
            await host.StartAsync();
            Assert.Equal(1, await host.Services.GetRequiredService<ICaseStore>().SaveAsync(state, 0));
            await host.StopAsync();
        }

        Assert.True(File.Exists(Path.Combine(_folder, "cases", $"{state.Id:D}.case")));
        using var again = Start(services => services.AddAccessLedger(Files).AddCaseStore());
        Assert.Equal(state.Id, (await again.Services.GetRequiredService<CaseStore>().FindAsync(state.Subject)).Single().Id);
    }

    [PostgresFact]
    public async Task With_PostgreSQL_the_tables_are_made_at_the_start()
    {
        using var server = new PostgresServer();
        using var host = Start(services => services
            .AddSingleton<DbDataSource>(NpgsqlDataSource.Create(server.ConnectionString))
            .AddAccessLedger(options =>
            {
                Files(options);
                options.Store = LedgerStore.Postgres;
            })
            .AddCaseStore());
        await host.StartAsync();
        await host.Services.GetRequiredService<IAccessLedger>().AppendAsync(SampleLedger.Event());
        await host.Services.GetRequiredService<ICaseStore>().SaveAsync(SampleCases.New().Save(), 0);
        await host.Services.GetRequiredService<ConsentRegister>().VerifyAsync();
        await host.StopAsync();
    }

    [Theory]
    [InlineData("no store", "Set Store to Files or Postgres")]
    [InlineData("no folder", "Set Folder")]
    [InlineData("no data source", "Register a DbDataSource")]
    [InlineData("no keys", "Set CurrentKey and Keys")]
    [InlineData("no such key", "2027")]
    [InlineData("short key", "openssl rand -base64 32")]
    [InlineData("half a retention", "Set both KeepForDays and DeleteAfterDays")]
    [InlineData("impossible retention", "KeepForDays, DeleteAfterDays")]
    [InlineData("bad schema", "Schema")]
    public async Task A_wrong_setting_keeps_the_app_from_starting_and_is_named(string mistake, string expected)
    {
        using var host = Start(services => services.AddAccessLedger(options =>
        {
            Files(options);
            MakeMistake(options, mistake);
        }));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_secret, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_ledger_keeps_the_app_from_starting()
    {
        await using (var ledger = FileAccessLedger.Open(Path.Combine(_folder, "access"), LedgerKeys.FromBase64("2026", [KeyValuePair.Create("2026", _secret)])))
        {
            await ledger.AppendSomeAsync(2);
        }

        await File.WriteAllTextAsync(Directory.GetFiles(Path.Combine(_folder, "access"), "*.jsonl").Single(), "");
        using var host = Start(services => services.AddAccessLedger(Files));
        await Assert.ThrowsAsync<LedgerDamagedException>(() => host.StartAsync());
    }

    [Fact]
    public async Task What_is_due_is_deleted_at_the_start()
    {
        var clock = new TestClock();
        using (var ledger = FileAccessLedger.Open(Path.Combine(_folder, "access"), LedgerKeys.FromBase64("2026", [KeyValuePair.Create("2026", _secret)]), timeProvider: clock))
        {
            await ledger.AppendSomeAsync(3);
        }

        clock.Pass(TimeSpan.FromDays(31));
        using var host = Start(services => services.AddSingleton<TimeProvider>(clock).AddAccessLedger(options =>
        {
            Files(options);
            (options.KeepForDays, options.DeleteAfterDays) = (10, 30);
        }));
        await host.StartAsync();
        var opened = host.Services.GetRequiredService<AccessLedger>();
        for (var i = 0; i < 500 && (await opened.ReadAllAsync()).Count > 0; i++)
        {
            await Task.Delay(20);
        }

        Assert.Empty(await opened.ReadAllAsync());
        await host.StopAsync();
    }

    [Fact]
    public async Task What_was_changed_in_an_older_file_is_reported_at_the_start()
    {
        var clock = new TestClock();
        using (var ledger = FileAccessLedger.Open(Path.Combine(_folder, "access"), LedgerKeys.FromBase64("2026", [KeyValuePair.Create("2026", _secret)]), timeProvider: clock))
        {
            await ledger.AppendSomeAsync(3);
            clock.Pass(TimeSpan.FromDays(1));
            await ledger.AppendSomeAsync(1);
        }

        var old = Directory.GetFiles(Path.Combine(_folder, "access"), "*.jsonl").Order(StringComparer.Ordinal).First();
        await File.WriteAllTextAsync(old, (await File.ReadAllTextAsync(old)).Replace("subsidy", "Subsidy", StringComparison.Ordinal));
        var log = new KeptLog();
        using var host = Start(services => services.AddSingleton<ILoggerProvider>(log).AddLogging().AddAccessLedger(Files));
        await host.StartAsync();

        var message = await log.Critical.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Contains("access ledger", message, StringComparison.Ordinal);
        Assert.Contains("entries-00000000000000000001.jsonl(1)", message, StringComparison.Ordinal);
        await host.StopAsync();
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly TaskCompletionSource<string> _critical = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Critical => _critical.Task;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Critical)
            {
                _critical.TrySetResult(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }

    private static void MakeMistake(AccessLedgerOptions options, string mistake)
    {
        switch (mistake)
        {
            case "no store":
                options.Store = default;
                break;
            case "no folder":
                options.Folder = "";
                break;
            case "no data source":
                options.Store = LedgerStore.Postgres;
                break;
            case "no keys":
                options.Keys.Clear();
                break;
            case "no such key":
                options.CurrentKey = "2027";
                break;
            case "short key":
                options.Keys["2026"] = "AAAA";
                break;
            case "half a retention":
                options.KeepForDays = 1;
                break;
            case "impossible retention":
                (options.KeepForDays, options.DeleteAfterDays) = (2, 1);
                break;
            default:
                options.Schema = "no schema";
                break;
        }
    }

    private void Files(AccessLedgerOptions options)
    {
        (options.Store, options.Folder, options.CurrentKey) = (LedgerStore.Files, _folder, "2026");
        options.Keys["2026"] = _secret;
    }

    private static IHost Start(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        configure(builder.Services);
        return builder.Build();
    }
}
