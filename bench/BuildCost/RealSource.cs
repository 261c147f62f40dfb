using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>
/// The cost on source that nobody here wrote: all C# files of a folder as one compilation, against what its projects refer to as far as that can
/// be had; names of the rest stay unresolved, so the compiler is asked for its diagnostics, not for an assembly. Each row is a process of its
/// own, which does the work several times: the last times are what a compiler server or an editor spends. The first time is not shown: the
/// compiler of the bench is not compiled ahead as that of the SDK is.
/// </summary>
internal static class RealSource
{
    private const string Scs = "securitycodescan.vs2019/5.6.7/analyzers/dotnet";

    private static readonly (string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Analyzers)[] Rows =
    [
        ("none", () => []),
        ("the framework's own", Framework),
        ("TokyoDs.Sdk, All", () => [.. Framework(), .. Load(Path.Combine(Repository.Root, "src/Analyzers/TokyoDs.Analyzers/bin/Release/netstandard2.0"), "TokyoDs.Analyzers.dll")]),
        ("SecurityCodeScan 5.6.7", () => [.. Framework(), .. Load(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages", Scs), "SecurityCodeScan.VS2019.dll")]),
    ];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    /// <summary>How often a process does the same; the least of the last rounds counts, which is disturbed least.</summary>
    private const int Rounds = 9;

    private const int CountedRounds = 5;

    /// <summary>A runtime that settles soon: in a few rounds it would compile much of the compiler twice, beside the work that is measured.</summary>
    private static readonly Dictionary<string, string?> Settled = new() { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" };

    /// <summary>Prints a table: every row in turn, <paramref name="runs"/> times.</summary>
    public static int Compare(string folder, int runs)
    {
        var references = Path.GetTempFileName();
        File.WriteAllLines(references, RealReferences.Of(folder));
        var measured = Rows.Select(_ => new List<(double Seconds, int Findings, int Errors)>()).ToList();
        for (var run = 0; run < runs; run++)
        {
            for (var row = 0; row < Rows.Length; row++)
            {
                var result = new Command("dotnet", Assembly.GetExecutingAssembly().Location, "--row", row.ToString(), folder, references) { Environment = Settled }.Run();
                if (!result.Succeeded)
                {
                    throw new InvalidOperationException($"The row '{Rows[row].Name}' failed:\n{result.Output}");
                }

                var cells = result.Output.Trim().Split('\n')[^1].Split(' ');
                measured[row].Add((double.Parse(cells[0]), int.Parse(cells[1]), int.Parse(cells[2])));
            }
        }

        File.Delete(references);
        Console.WriteLine($"{Files(folder).Count} files, {measured[0][0].Errors} errors, {runs} runs each; CPU seconds to read, bind and analyse them, the least of the last {CountedRounds} of {Rounds} rounds in a process");
        Console.WriteLine();
        Console.WriteLine("| analyzers | seconds | added to the framework's own | of the plain compile | findings |");
        Console.WriteLine("|---|---|---|---|---|");
        var seconds = measured.Select(row => row.Min(run => run.Seconds)).ToList();
        for (var row = 0; row < Rows.Length; row++)
        {
            Console.WriteLine($"| {Rows[row].Name} | {seconds[row]:F2} | {seconds[row] - seconds[1]:F2} | {(seconds[row] - seconds[1]) / seconds[0]:P0} | {measured[row][0].Findings} |");
        }

        return 0;
    }

    /// <summary>One row, in this process.</summary>
    public static async Task<int> MeasureAsync(int row, string folder, string references)
    {
        var analyzers = Rows[row].Analyzers();
        var assemblies = File.ReadAllLines(references).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        List<double> spent = [];
        ImmutableArray<Diagnostic> diagnostics = [];
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var before = Cpu();
            diagnostics = await DiagnoseAsync(analyzers, folder, assemblies);
            spent.Add(Cpu() - before);
        }

        var own = analyzers.Except(Framework(), ByType.Instance).SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet();
        Console.WriteLine($"{spent.TakeLast(CountedRounds).Min():F2} {diagnostics.Count(found => own.Contains(found.Id))} {diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error)}");
        return 0;

        static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Each load makes new analyzers; they are the same when their types have the same name.</summary>
    private sealed class ByType : IEqualityComparer<DiagnosticAnalyzer>
    {
        public static readonly ByType Instance = new();

        public bool Equals(DiagnosticAnalyzer? one, DiagnosticAnalyzer? other) => one?.GetType().FullName == other?.GetType().FullName;

        public int GetHashCode(DiagnosticAnalyzer analyzer) => analyzer.GetType().FullName!.GetHashCode(StringComparison.Ordinal);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string folder, IEnumerable<MetadataReference> references)
    {
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

    private static ImmutableArray<DiagnosticAnalyzer> Framework() => [.. RealReferences.FrameworkAnalyzers.SelectMany(path => Load(Path.GetDirectoryName(path)!, Path.GetFileName(path)))];

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
