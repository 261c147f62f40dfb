using BuildCost;

// What the analyzers cost: compiles a generated ASP.NET Core source with no analyzers, with those of the framework alone, and
// with ours at All, the SDK's security rules at All or Meziantou.Analyzer beside them, in turn, several times; prints CPU and memory.
//   dotnet run --project bench/BuildCost -c Release [files=1000] [runs=5] [words of the rows to measure beside the first two]
//   dotnet run --project bench/BuildCost -c Release -- --server [files=1000] [runs=5] [words]   in a compiler server that has compiled it before
// Instead of the number of files a folder: the source of others in it, as far as it compiles here as one project.
var isServer = args is ["--server", ..];
args = isServer ? args[1..] : args;
var runs = args.Length > 1 ? int.Parse(args[1]) : 5;
using var workspace = new Workspace();
var files = 1000;
if (args.Length > 0 && Directory.Exists(args[0]))
{
    files = workspace.Take(args[0]);
}
else
{
    files = args.Length > 0 ? int.Parse(args[0]) : files;
    workspace.Generate(files);
}

var wanted = args.Skip(2).ToList();
var variants = Variant.All
    .Where(variant => variant == Variant.None || variant == Variant.Framework || wanted.Count == 0 || wanted.Any(word => variant.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
    .Select(variant => (variant, Arguments: workspace.CompilerArguments(variant))).ToList();
var measurements = isServer ? Served() : InTurn(workspace.Compile, uncounted: 1);
var plain = Median(measurements[Variant.None.Name].Select(one => one.CpuSeconds));
var framework = measurements[Variant.Framework.Name].Select(one => one.CpuSeconds).ToList();
var plainMemory = Median(measurements[Variant.None.Name].Select(one => one.PeakMebibytes));
Console.WriteLine($"{files} files, {runs} runs each, {Environment.ProcessorCount} cores; CPU seconds of {(isServer ? "a compiler server that is warm" : "the compiler process")}");
Console.WriteLine();
// What is added is the median over the rounds: a machine that others share is slow for minutes, and so for the rows of a round alike.
Console.WriteLine("| analyzers | median | min | max | added to the framework's own | times the plain compile | peak MiB | findings |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
foreach (var (variant, _) in variants)
{
    var cpu = measurements[variant.Name].Select(one => one.CpuSeconds).ToList();
    var median = Median(cpu);
    Console.WriteLine(
        $"| {variant.Name} | {median:F2} | {cpu.Min():F2} | {cpu.Max():F2} | {Median(cpu.Zip(framework, (own, other) => own - other)):F2} | {median / plain:F2} | "
        + $"{Median(measurements[variant.Name].Select(one => one.PeakMebibytes)):F0} ({Median(measurements[variant.Name].Select(one => one.PeakMebibytes)) / plainMemory:F2}x) | {measurements[variant.Name][0].Findings - measurements[Variant.None.Name][0].Findings} |");
}

return 0;

// The first rounds are not counted: one warms the disk cache, some let the runtime of a server compile what it needs, the more the shorter they are.
Dictionary<string, List<Measurement>> InTurn(Func<string, Measurement> compile, int uncounted)
{
    var found = variants.ToDictionary(entry => entry.variant.Name, _ => new List<Measurement>());
    for (var run = -uncounted; run < runs; run++)
    {
        foreach (var (variant, arguments) in variants)
        {
            var measurement = compile(arguments);
            if (run >= 0)
            {
                found[variant.Name].Add(measurement);
            }
        }
    }

    return found;
}

// Two servers that do the same differ by a tenth, as each turns other code into machine code: one compiles all rows. What a row needs of
// memory only a server of its own can tell, when it compiles the second time.
Dictionary<string, List<Measurement>> Served()
{
    var memory = variants.ToDictionary(entry => entry.Arguments, entry =>
    {
        using var own = new CompilerServer();
        own.Compile(entry.Arguments);
        return own.Compile(entry.Arguments).PeakMebibytes;
    });
    using var server = new CompilerServer();
    return InTurn(arguments => server.Compile(arguments) with { PeakMebibytes = memory[arguments] }, uncounted: files < 1000 ? 6 : files < 4000 ? 2 : 1);
}

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToList();
    return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
