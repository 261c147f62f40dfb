using System.Diagnostics;
using MarkupCost;

// What the rules about Razor and HTML cost: reading the files, and all rules of the family over them. The variants take turns in every
// round, so that a busy machine disturbs all alike; the best round counts. One thread does the work.
//   dotnet run --project bench/Markup -c Release [folder=this repository, repeated to 20 MB] [rounds=10]
var rounds = args.Length > 1 ? int.Parse(args[1]) : 10;
var pages = args.Length > 0 && args[0].Length > 0 ? Pages.In(args[0]) : Pages.OfThisRepository(characters: 20_000_000);
Console.WriteLine($"best of {rounds} rounds, {pages.Files.Count} files, {pages.Characters / 1e6:F1} million characters, "
    + $"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
Console.WriteLine();

(string Name, Func<Page, int> Run)[] variants =
[
    ("the file to its lines, as the compiler needs them", static page => page.Text.Lines.Count),
    ("reading", static page => page.Parse().AllElements.Length),
    ("reading and all rules", static page => page.Check()),
];
var best = new double[variants.Length];
var bytes = new long[variants.Length];
Array.Fill(best, double.MaxValue);

// The first two rounds let the compiler finish its work.
for (var round = -2; round < rounds; round++)
{
    for (var i = 0; i < variants.Length; i++)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var sum = pages.Files.Sum(variants[i].Run);
        best[i] = round < 0 ? best[i] : Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        bytes[i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
        GC.KeepAlive(sum);
    }
}

Console.WriteLine("| what | MB/s (UTF-8) | ms for a file | kB allocated for a file |");
Console.WriteLine("|---|---|---|---|");
for (var i = 0; i < variants.Length; i++)
{
    Console.WriteLine($"| {variants[i].Name} | {pages.Utf8Bytes / 1e3 / best[i]:F0} | {best[i] / pages.Files.Count:F3} | {bytes[i] / 1e3 / pages.Files.Count:F0} |");
}

Console.WriteLine($"| all rules, without reading | | {(best[2] - best[1]) / pages.Files.Count:F3} | {(bytes[2] - bytes[1]) / 1e3 / pages.Files.Count:F0} |");
return 0;
