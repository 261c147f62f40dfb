using System.Globalization;
using Npgsql;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

// Writes events from several tasks and prints the identifier of each one that was acknowledged, for tests that kill this process.
//   TokyoDs.LedgerWriter files ⟨folder⟩ ⟨events⟩ ⟨tasks⟩ [shared events]
//   TokyoDs.LedgerWriter postgres ⟨schema⟩ ⟨events⟩ ⟨tasks⟩ [shared events]     connection string in LEDGER_DATABASE
//   TokyoDs.LedgerWriter files-cases | postgres-cases …                          one-stop cases, each saved twice
// "Shared" events have the same identifiers in every process. What could not be stored is printed with its message, and writing goes on.
var (store, place) = (args[0], args[1]);
var count = int.Parse(args[2], CultureInfo.InvariantCulture);
var tasks = int.Parse(args[3], CultureInfo.InvariantCulture);
var shared = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 0;

if (store.EndsWith("-cases", StringComparison.Ordinal))
{
    return await SampleCases.WriteAsync(store, place, count, tasks);
}

await using var source = store == "postgres" ? NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("LEDGER_DATABASE")!) : null;
AccessLedger ledger;
try
{
    ledger = source is null
        ? FileAccessLedger.Open(place, SampleLedger.Keys, new() { LargestFile = 256 * 1024 })
        : new PostgresAccessLedger(source, SampleLedger.Keys, place);
}
catch (IOException exception)
{
    Console.WriteLine($"refused {exception.Message}");
    return 1;
}

await using (ledger)
{
    var gate = new object();
    Say("ready");
    var next = -shared;
    await Task.WhenAll(Enumerable.Range(0, tasks).Select(_ => Task.Run(async () =>
    {
        while (Interlocked.Increment(ref next) - 1 is var number && number < count)
        {
            var accessEvent = number < 0 ? SampleLedger.SharedEvent(-number) : SampleLedger.Event(number);
            try
            {
                await ledger.AppendAsync(accessEvent);
                Say($"stored {accessEvent.Id:D}");
            }
            catch (IOException exception)
            {
                Say($"failed {exception.Message}");
            }
        }
    })));
    Say("done");

    void Say(string line)
    {
        lock (gate)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}

return 0;
