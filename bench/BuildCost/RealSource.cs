using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>
/// The cost on source that nobody here wrote: all C# files of a folder as one compilation against the ASP.NET Core reference assemblies.
/// Packages of the source are not restored, so names of theirs stay unresolved and the compiler is asked for its diagnostics, not for an
/// assembly. Each row is a process of its own, which does the work several times: the first time the runtime has compiled nothing yet, the last
/// time is what a compiler server or an editor spends.
/// </summary>
internal static class RealSource
{
    private const string Scs = "securitycodescan.vs2019/5.6.7/analyzers/dotnet";

    private static readonly (string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers)[] Rows =
    [
        ("none", () => []),
        ("an empty analyzer", () => [new EmptyAnalyzer()]),
        ("TokyoDs.Sdk, All", () => Load(Path.Combine(Repository.Root, "src/Analyzers/TokyoDs.Analyzers/bin/Release/netstandard2.0"), "TokyoDs.Analyzers.dll").Add(new EmptyAnalyzer())),
        ("SecurityCodeScan 5.6.7", () => Load(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages", Scs), "SecurityCodeScan.VS2019.dll").Add(new EmptyAnalyzer())),
    ];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    /// <summary>How often a process does the same; only the first and the last time are counted.</summary>
    private const int Rounds = 4;

    /// <summary>Prints a table: every row in turn, <paramref name="runs"/> times.</summary>
    public static int Compare(string folder, int runs)
    {
        var measured = Rows.Select(_ => new List<(double Cold, double Warm, int Findings)>()).ToList();
        for (var run = 0; run < runs; run++)
        {
            for (var row = 0; row < Rows.Length; row++)
            {
                var result = new Command("dotnet", Assembly.GetExecutingAssembly().Location, "--row", row.ToString(), folder).Run();
                if (!result.Succeeded)
                {
                    throw new InvalidOperationException($"The row '{Rows[row].Name}' failed:\n{result.Output}");
                }

                var cells = result.Output.Trim().Split('\n')[^1].Split(' ');
                measured[row].Add((double.Parse(cells[0]), double.Parse(cells[1]), int.Parse(cells[2])));
            }
        }

        Console.WriteLine($"{Files(folder).Count} files, {runs} runs each; CPU seconds to read, bind and analyse them, the first time in a process and the {Rounds}th");
        Console.WriteLine();
        Console.WriteLine("| analyzers | cold | added to an empty analyzer | of the plain compile | warm | added to an empty analyzer | of the plain compile | findings |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var cold = measured.Select(row => Median(row.Select(run => run.Cold))).ToList();
        var warm = measured.Select(row => Median(row.Select(run => run.Warm))).ToList();
        for (var row = 0; row < Rows.Length; row++)
        {
            Console.WriteLine($"| {Rows[row].Name} | {Cells(cold, row)} | {Cells(warm, row)} | {measured[row][0].Findings} |");
        }

        return 0;

        static string Cells(List<double> seconds, int row) => $"{seconds[row]:F2} | {seconds[row] - seconds[1]:F2} | {(seconds[row] - seconds[1]) / seconds[0]:P0}";

        static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
    }

    /// <summary>One row, in this process.</summary>
    public static async Task<int> MeasureAsync(int row, string folder)
    {
        var analyzers = Rows[row].Analyzers();
        List<double> spent = [];
        var findings = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = round == 0 ? 0 : Cpu();
            var diagnostics = await DiagnoseAsync(analyzers, folder);
            spent.Add(Cpu() - before);
            findings = diagnostics.Count(found => !found.Id.StartsWith("CS", StringComparison.Ordinal));
            GC.Collect();
        }

        Console.WriteLine($"{spent[0]:F2} {spent[^1]:F2} {findings}");
        return 0;

        static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string folder)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
        var trees = Files(folder).Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Language, path)).Append(ImplicitUsings);
        var compilation = CSharpCompilation.Create("Measured", trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return analyzers.IsEmpty
            ? compilation.GetDiagnostics()
            : await compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([], new AllRules()), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAllDiagnosticsAsync();
    }

    private static SyntaxTree ImplicitUsings => CSharpSyntaxTree.ParseText(string.Concat(
        ((string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Microsoft.AspNetCore.Builder",
            "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"])
            .Select(name => $"global using {name};")), Language);

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("/obj/") && !path.Contains("/bin/")).Order(StringComparer.Ordinal)];

    private static ImmutableArray<DiagnosticAnalyzer> Load(string folder, string file) =>
        [.. new AnalyzerFileReference(Path.Combine(folder, file), new FolderLoader(folder)).GetAnalyzers(LanguageNames.CSharp).Where(analyzer => analyzer is not DiagnosticSuppressor)];

    private sealed class FolderLoader : IAnalyzerAssemblyLoader
    {
        public FolderLoader(string folder) => AppDomain.CurrentDomain.AssemblyResolve += (_, missing) =>
            Path.Combine(folder, new AssemblyName(missing.Name).Name + ".dll") is var path && File.Exists(path) ? Assembly.LoadFrom(path) : null;

        public void AddDependencyLocation(string fullPath)
        {
            // Dependencies lie beside the analyzer, where the handler above finds them.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    private sealed class AllRules : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions All = new Options();

        public override AnalyzerConfigOptions GlobalOptions => All;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => All;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => All;

        private sealed class Options : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.TokyoDsAnalysisMode" ? "All" : null;
                return value is not null;
            }
        }
    }
}
