using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Corpus;

/// <summary>Something a rule reported. A finding about the scenario as a whole has its folder as file, and line 0.</summary>
public sealed record Finding(string Rule, string File, int Line, string Message);

/// <summary>One folder of source files: a small program that is compiled and analysed as a whole.</summary>
public sealed class Scenario
{
    private static readonly CodeAnalyzer Analyzer = new();

    /// <summary>Every rule is on, as with <c>TokyoDsAnalysisMode=All</c>.</summary>
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithConcurrentBuild(false)
        .WithSpecificDiagnosticOptions(Analyzer.SupportedDiagnostics.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)));

    /// <summary>What all scenarios have in common. Compilations made from it share the symbols of the references; that is most of the time.</summary>
    private static readonly CSharpCompilation Common =
        CSharpCompilation.Create("Corpus", [CompilerInputs.ImplicitUsings], CompilerInputs.References, Options);

    private readonly ImmutableArray<SyntaxTree> _trees;

    private Scenario(string name, ImmutableArray<SyntaxTree> trees)
    {
        Name = name;
        _trees = [.. trees.Select(TokyoDs.Corpus.Labels.Removed)];
        Labels = [.. trees.SelectMany(tree => TokyoDs.Corpus.Labels.Of(tree, tree.FilePath))];
    }

    /// <summary>The folder, relative to the corpus, with slashes: <c>sql/ReservationSearch</c>.</summary>
    public string Name { get; }

    public ImmutableArray<Label> Labels { get; }

    public static Scenario Read(string root, string folder)
    {
        var files = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal);
        return new(Relative(folder), [.. files.Select(Parse)]);

        SyntaxTree Parse(string file) =>
            CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file)), CompilerInputs.Parsing, Relative(file));

        string Relative(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
    }

    /// <summary>What the rules report, each rule and line once.</summary>
    /// <exception cref="InvalidDataException">The scenario does not compile, or a rule failed on it.</exception>
    public async Task<ImmutableArray<Finding>> AnalyzeAsync()
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new AllRules()), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await Compile().WithAnalyzers([Analyzer], options).GetAllDiagnosticsAsync().ConfigureAwait(false);
        var broken = found
            .Where(finding => finding.Severity == DiagnosticSeverity.Error || finding.Id is "AD0001" or "TDS5004")
            .Select(finding => finding.ToString())
            .ToList();
        return broken.Count == 0
            ? [.. found.Where(finding => finding.Id.StartsWith("TDS", StringComparison.Ordinal)).Select(Of).DistinctBy(finding => (finding.Rule, finding.File, finding.Line))]
            : throw new InvalidDataException($"{Name}:\n{string.Join('\n', broken)}");

        Finding Of(Diagnostic diagnostic) =>
            diagnostic.Location.SourceTree is { } tree
                ? new(diagnostic.Id, tree.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.GetMessage())
                : new(diagnostic.Id, Name, 0, diagnostic.GetMessage());
    }

    private Compilation Compile()
    {
        var isProgram = _trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        _ = Common.Assembly; // binds the references, once
        var compilation = Common
            .WithOptions(isProgram ? Options.WithOutputKind(OutputKind.ConsoleApplication) : Options)
            .AddSyntaxTrees(_trees);
        CSharpGeneratorDriver.Create(CompilerInputs.Generators, parseOptions: CompilerInputs.Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }

    private sealed class AllRules : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Mode();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Mode : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
                (value = KeyComparer.Equals(key, "build_property.TokyoDsAnalysisMode") ? "All" : null) is not null;
        }
    }
}
