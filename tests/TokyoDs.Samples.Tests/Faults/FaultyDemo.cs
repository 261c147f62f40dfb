using Npgsql;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>The demo with a relay between the application and the register; nothing in either is changed but the settings that services have.</summary>
public sealed class FaultyDemo : IAsyncLifetime, IDisposable
{
    /// <summary>How long the form waits for the register here; by default it is <see cref="PrefillSourceOptions.Deadline"/>.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2.5);

    private FaultyRelay? _relay;

    public Uri Address => Running.Demo.Subsidy.Address;

    public RunningDemo Running { get; } = new();

    public FaultyRelay Relay => _relay ?? throw new InvalidOperationException("The relay is not started yet.");

    public async Task InitializeAsync()
    {
        _relay = await FaultyRelay.Start(new(Running.Demo.Register.Address, "/evidence/business-licence"));
        Running.Demo.RestartSubsidyWith(new Dictionary<string, string>
        {
            ["LicenceRegister__Address"] = _relay.Address.AbsoluteUri,
            ["LicenceRegister__Deadline"] = Deadline.ToString(),
            ["LicenceRegister__BreakAfter"] = "1000", // each fault is to be met, not left alone
        });
    }

    /// <summary>What the application has recorded about somebody, in order.</summary>
    public async Task<List<AccessEvent>> Recorded(string corporateNumber)
    {
        await using var source = NpgsqlDataSource.Create(Running.Database);
        var events = new List<AccessEvent>();
        await foreach (var entry in Running.SubsidyLedger(source).ReadAsync(new("corporate-number", corporateNumber)))
        {
            events.Add(entry);
        }

        return events;
    }

    /// <summary>How many refusals stand in the files of the register's ledger.</summary>
    public int RefusalsOfRegister() => Directory.GetFiles(Running.Demo.RegisterLedger, "*.jsonl")
        .Select(file => new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)))
        .Sum(CountRefusals);

    public Task DisposeAsync() => Relay.DisposeAsync().AsTask();

    public void Dispose() => Running.Dispose();

    private static int CountRefusals(StreamReader file)
    {
        using (file)
        {
            return file.ReadToEnd().Split('\n').Count(line => line.Contains("\"kind\":\"Refused\"", StringComparison.Ordinal));
        }
    }
}
