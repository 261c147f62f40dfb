using System.Diagnostics;
using System.Globalization;
using Npgsql;
using TokyoDs.Hosting;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

// How many events a ledger takes in a second when each one is durable before it is acknowledged, from one writer and from sixteen, and how fast
// a ledger is verified. "flush alone" is what this disk allows: one line written and flushed at a time, without a ledger.
//   dotnet run --project bench/Ledger -c Release [seconds=3]
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 3;
var folder = Directory.CreateTempSubdirectory("ledger-bench-");
if (!OperatingSystem.IsWindows())
{
    // PostgreSQL drops to another account when this runs as root; that account must reach the folder.
    folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
}

try
{
    using var server = LocalPostgres.Start(folder.FullName);
    await using var source = NpgsqlDataSource.Create(server.ConnectionString);
    Console.WriteLine($"{seconds:0.#} s each, {Environment.ProcessorCount} cores, PostgreSQL {server.Version}");
    Console.WriteLine();
    Console.WriteLine("| store | writers | events/s | ms until acknowledged (median, 99 %) |");
    Console.WriteLine("|---|---|---|---|");
    await MeasureAsync("flush alone", 1, new FlushAlone(Path.Combine(folder.FullName, "flush")));
    foreach (var writers in (int[])[1, 16])
    {
        await using var ledger = FileAccessLedger.Open(Path.Combine(folder.FullName, $"files-{writers}"), SampleLedger.Keys);
        await MeasureAsync("files", writers, ledger);
    }

    foreach (var writers in (int[])[1, 16])
    {
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, $"writers_{writers}");
        await ledger.EnsureCreatedAsync();
        await MeasureAsync("PostgreSQL", writers, ledger);
    }

    Console.WriteLine();
    Console.WriteLine("| verification | events | events/s | MB/s |");
    Console.WriteLine("|---|---|---|---|");
    await using var large = FileAccessLedger.Open(Path.Combine(folder.FullName, "verified"), SampleLedger.Keys);
    await FillAsync(large, 50_000);
    await VerifyAsync("files", large, Directory.GetFiles(Path.Combine(folder.FullName, "verified"), "*.jsonl").Sum(file => new FileInfo(file).Length));
    await using var table = new PostgresAccessLedger(source, SampleLedger.Keys, "verified");
    await table.EnsureCreatedAsync();
    await FillAsync(table, 50_000);
    await VerifyAsync("PostgreSQL", table, bytes: 0);
}
finally
{
    folder.Delete(recursive: true);
}

async Task MeasureAsync(string store, int writers, IAccessLedger ledger)
{
    await ledger.AppendAsync(SampleLedger.Event());
    var waits = new List<double>();
    var start = Stopwatch.GetTimestamp();
    await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
    {
        var own = new List<double>();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            var begun = Stopwatch.GetTimestamp();
            await ledger.AppendAsync(SampleLedger.Event());
            own.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        lock (waits)
        {
            waits.AddRange(own);
        }
    })));
    var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
    waits.Sort();
    Console.WriteLine($"| {store} | {writers} | {waits.Count / elapsed:N0} | {waits[waits.Count / 2]:N2}, {waits[waits.Count * 99 / 100]:N2} |");
}

static async Task FillAsync(AccessLedger ledger, int count)
{
    foreach (var group in Enumerable.Range(0, count).Chunk(512))
    {
        await Task.WhenAll(group.Select(number => ledger.AppendAsync(SampleLedger.Event(number))));
    }
}

static async Task VerifyAsync(string store, AccessLedger ledger, long bytes)
{
    var best = double.MaxValue;
    var entries = 0L;
    for (var round = 0; round < 4; round++)
    {
        var start = Stopwatch.GetTimestamp();
        var report = await ledger.VerifyAsync();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        entries = report.IsIntact ? report.Entries : throw new InvalidOperationException(report.Findings[0].ToString());
    }

    Console.WriteLine($"| {store} | {entries:N0} | {entries / best:N0} | {(bytes == 0 ? "" : $"{bytes / 1e6 / best:N0}")} |");
}

/// <summary>One line of the usual length, written and flushed.</summary>
internal sealed class FlushAlone(string path) : IAccessLedger
{
    private readonly byte[] _line = new byte[900];

    public async Task AppendAsync(AccessEvent accessEvent, CancellationToken cancellationToken = default)
    {
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        await file.WriteAsync(_line, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    public IAsyncEnumerable<AccessEvent> ReadAsync(SubjectReference subject, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
