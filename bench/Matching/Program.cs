using System.Diagnostics;
using MatchingBench;
using TokyoDs.Matching;
using TokyoDs.Registries;

// What matching costs: keys of addresses per second on one core, and the time and peak memory of linking two sources of N records.
//   dotnet run --project bench/Matching -c Release [records=100000] [keys=1000000]
var records = args.Length > 0 ? int.Parse(args[0]) : 100_000;
var keys = args.Length > 1 ? int.Parse(args[1]) : 1_000_000;

var addresses = Enumerable.Range(0, 4_096).Select(id => (id % 2 == 0 ? GeneratedRecords.InWords(id) : GeneratedRecords.InShort(id)).Address).ToArray();
Console.WriteLine("| what | per second on one core | allocated per key |");
Console.WriteLine("|---|---|---|");

// The first round lets the runtime compile the hot paths again; it is not counted.
for (var round = 0; round < 2; round++)
{
    var report = round > 0;
    Measure("MatchKey.OfAddress", report, index => MatchKey.OfAddress(addresses[index % addresses.Length]));
    Measure("MatchKey.TryWriteAddress", report, index =>
    {
        Span<char> key = stackalloc char[128];
        _ = MatchKey.TryWriteAddress(addresses[index % addresses.Length], key, out _);
    });
    Measure("MatchKey.OfCorporateName", report, index => MatchKey.OfCorporateName(index % 2 == 0 ? "株式会社　東京商店" : "東京商店㈱"));
}

var linker = new RecordLinker<Corporation, Corporation, CorporateNumber>(
    corporation => corporation.Number,
    corporation => corporation.Number,
    [
        new("name", corporation => MatchKey.OfCorporateName(corporation.Name), corporation => MatchKey.OfCorporateName(corporation.Name)),
        new("address", corporation => MatchKey.OfAddress(corporation.Address), corporation => MatchKey.OfAddress(corporation.Address)),
    ]);
var result = new LinkReport();
var clock = Stopwatch.StartNew();
foreach (var unused in linker.Link(Enumerable.Range(0, records).Select(GeneratedRecords.InWords), Enumerable.Range(0, records).Select(GeneratedRecords.InShort), result))
{
}

clock.Stop();
using var process = Process.GetCurrentProcess();
Console.WriteLine();
Console.WriteLine($"{records:N0} x {records:N0} records: {clock.Elapsed.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 / 1048576.0:F0} MiB, "
    + $"{result.Comparisons:N0} comparisons, {result.Matched:N0} matched, {result.Ambiguous:N0} to review, {result.Unmatched:N0} unmatched");
return 0;

void Measure(string name, bool report, Action<int> action)
{
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var watch = Stopwatch.StartNew();
    for (var i = 0; i < keys; i++)
    {
        action(i);
    }

    watch.Stop();
    if (report)
    {
        Console.WriteLine($"| {name} | {keys / watch.Elapsed.TotalSeconds:N0} | {(GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)keys:F0} B |");
    }
}
