using System.Diagnostics;
using RenderingCost;
using TokyoDs;

// What a form of ten fields costs to render, with the tag helpers of ASP.NET Core and with tds-field. Same process, model and view engine; the
// variants take turns in every round, so that a busy machine disturbs all alike, and the best round counts. One thread, no network.
//   built-in: label, input, validation message: no hint, no required mark, no aria-invalid, no aria-describedby, no autocomplete
//   built-in, client validation: the same with the data-val attributes that it writes by default
//   tds-field: all of that but data-val; the HTML of each is written to a folder when one is named
//   dotnet run --project bench/Rendering -c Release [rounds=30] [folder]
const int PagesInARound = 200;
var rounds = args.Length > 0 ? int.Parse(args[0]) : 30;

var builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.Services.AddControllersWithViews();
builder.AddTokyoDs();
await using var app = builder.Build();

(string Name, Page Page)[] variants =
[
    ("built-in", new(app.Services, "/Views/BuiltIn.cshtml", withClientValidation: false, isWrong: false)),
    ("built-in, client validation", new(app.Services, "/Views/BuiltIn.cshtml", withClientValidation: true, isWrong: false)),
    ("tds-field", new(app.Services, "/Views/Parts.cshtml", withClientValidation: true, isWrong: false)),
    ("built-in, two errors", new(app.Services, "/Views/BuiltIn.cshtml", withClientValidation: false, isWrong: true)),
    ("built-in, client validation, two errors", new(app.Services, "/Views/BuiltIn.cshtml", withClientValidation: true, isWrong: true)),
    ("tds-field, two errors", new(app.Services, "/Views/Parts.cshtml", withClientValidation: true, isWrong: true)),
];
var best = new double[variants.Length];
var bytes = new double[variants.Length];
var letters = new int[variants.Length];
Array.Fill(best, double.MaxValue);

// The first five rounds let the compiler finish its work.
for (var round = -5; round < rounds; round++)
{
    for (var i = 0; i < variants.Length; i++)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var page = 0; page < PagesInARound; page++)
        {
            letters[i] = variants[i].Page.Render();
        }

        best[i] = round < 0 ? best[i] : Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds / PagesInARound);
        bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)PagesInARound;
    }
}

Console.WriteLine($"best of {rounds} rounds of {PagesInARound} pages, {Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
Console.WriteLine();
Console.WriteLine("| page of ten fields | µs | to built-in | kB allocated | to built-in | letters of HTML |");
Console.WriteLine("|---|---|---|---|---|---|");
for (var i = 0; i < variants.Length; i++)
{
    var plain = i < 3 ? 0 : 3;
    Console.WriteLine($"| {variants[i].Name} | {best[i]:F0} | {best[i] / best[plain]:F2} | {bytes[i] / 1e3:F0} | {bytes[i] / bytes[plain]:F2} | {letters[i]} |");
    if (args.Length > 1)
    {
        File.WriteAllText(Path.Combine(args[1], variants[i].Name.Replace(", ", "-").Replace(' ', '-') + ".html"), variants[i].Page.ToString());
    }
}
