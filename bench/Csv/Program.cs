using System.Diagnostics;
using System.Globalization;
using CsvBench;
using CsvHelper;
using CsvHelper.Configuration;
using TokyoDs.OpenData;

// What checking and writing a municipal data set costs, beside CsvHelper alone, which checks nothing; and what inspecting it costs beside
// CsvHelper's parser alone. The variants take turns in every round, so that a busy machine disturbs all alike; the best round counts.
// The peak is that of the process, so one variant alone is measured in a process of its own.
//   dotnet run --project bench/Csv -c Release [rows=100000] [rounds=5] [variant]
var rowCount = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var rows = new FacilityRows();
var file = Path.Combine(Path.GetTempPath(), $"csv-bench-{Environment.ProcessId}.csv");
(string Name, Action Run)[] variants =
[
    ("CsvHelper, write", WriteWithCsvHelper),
    ("ours, check and write", WriteWithOurs),
    ("CsvHelper, parse", ParseWithCsvHelper),
    ("ours, read strictly", ReadWithOurs),
    ("ours, inspect", InspectWithOurs),
];
try
{
    WriteWithOurs();
    var bytes = new FileInfo(file).Length;
    var chosen = args.Length > 2 ? variants.Where(variant => variant.Name == args[2]).ToArray() : variants;
    var best = new double[chosen.Length];
    Array.Fill(best, double.MaxValue);
    for (var round = -1; round < rounds; round++)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            chosen[i].Run();

            // The first round lets the compiler finish its work.
            best[i] = round < 0 ? best[i] : Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }

    Console.WriteLine($"{rowCount} rows of {rows.Set.Columns.Count} columns, {bytes / 1e6:F0} MB, best of {rounds}, {Environment.ProcessorCount} cores");
    Console.WriteLine();
    Console.WriteLine("| how | s | MB/s |");
    Console.WriteLine("|---|---|---|");
    for (var i = 0; i < chosen.Length; i++)
    {
        Console.WriteLine($"| {chosen[i].Name} | {best[i]:F3} | {bytes / 1e6 / best[i]:F0} |");
    }

    using var process = Process.GetCurrentProcess();
    Console.WriteLine();
    Console.WriteLine($"peak of the process: {process.PeakWorkingSet64 / 1024 / 1024} MiB");
}
finally
{
    File.Delete(file);
}

return 0;

static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

void WriteWithCsvHelper()
{
    using var writer = new CsvWriter(new StreamWriter(file), Configuration());
    foreach (var column in rows.Set.Columns)
    {
        writer.WriteField(column.Name);
    }

    writer.NextRecord();
    for (var i = 0; i < rowCount; i++)
    {
        foreach (var cell in rows[i])
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }
}

void WriteWithOurs()
{
    var options = new OpenDataCsvOptions { Encoding = CsvEncoding.Utf8, Schema = rows.Set };
    using var writer = new OpenDataCsvWriter(File.Create(file), rows.Set.Columns.Select(column => column.Name), options);
    for (var i = 0; i < rowCount; i++)
    {
        foreach (var cell in rows[i])
        {
            writer.Write(cell);
        }

        writer.EndRow();
    }

    Check(writer.Report.Total == 0, writer.Report.Diagnostics is [var first, ..] ? first.ToString() : null);
}

void ParseWithCsvHelper()
{
    using var parser = new CsvParser(new StreamReader(file), Configuration());
    var count = 0;
    while (parser.Read())
    {
        for (var i = 0; i < parser.Count; i++)
        {
            _ = parser[i];
        }

        count++;
    }

    Check(count == rowCount + 1);
}

void ReadWithOurs()
{
    using var reader = new OpenDataCsvReader(File.OpenRead(file), new() { Encoding = CsvEncoding.Utf8 });
    var count = 0;
    while (reader.Read())
    {
        count++;
    }

    Check(count == rowCount);
}

void InspectWithOurs()
{
    using var stream = File.OpenRead(file);
    var report = OpenDataCsv.Inspect(stream, rows.Set);
    Check(report.RowCount == rowCount && report.Total == 0, report.Diagnostics is [var first, ..] ? first.ToString() : null);
}

// A variant that does not do the work would be fast.
static void Check(bool done, string? reason = null)
{
    if (!done)
    {
        throw new InvalidOperationException($"The variant did not do the whole work. {reason}");
    }
}
