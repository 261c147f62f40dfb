using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compiles marked sources, runs analyzers and compares what they report with the marks.</summary>
public abstract class AnalyzerTest<TVerifier>
{
    public SolutionState TestState { get; } = new();

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Net.AspNetCore100;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Ids that the test neither expects nor minds.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Findings without a place in any file, beside those that are marked in the sources.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Preview;

    public ImmutableArray<string> PreprocessorSymbols { get; set; } = ["DEBUG"];

    public virtual Task RunAsync(CancellationToken cancellationToken = default) => VerifyAsync(TestState, cancellationToken);

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected async Task<Project> CreateProjectAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var sources = state.Sources.Select(file => (file.filename, source: MarkedSource.Parse(file.content))).ToList();
        var parse = new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: PreprocessorSymbols);
        var kind = state.OutputKind ?? (sources.Any(file => HasTopLevelStatements(file.source.Text, parse))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary);
        var references = await ReferenceAssemblies.ResolveAsync(LanguageNames.CSharp, cancellationToken).ConfigureAwait(false);
        var solution = new AdhocWorkspace().CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: parse,
            metadataReferences: [.. references, .. state.AdditionalReferences]));
        foreach (var (name, source) in sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(source.Text), filePath: name);
        }

        foreach (var (name, content) in state.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), name, SourceText.From(MarkedSource.Parse(content).Text), filePath: name);
        }

        foreach (var (name, content) in state.AnalyzerConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), name, SourceText.From(MarkedSource.Parse(content).Text), filePath: name);
        }

        return solution.GetProject(id)!;
    }

    /// <summary>The findings of the analyzers in a project, in the order of files and lines.</summary>
    protected async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        if (TestState.Generators.Count > 0)
        {
            CSharpGeneratorDriver.Create(TestState.Generators, parseOptions: (CSharpParseOptions)project.ParseOptions!)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, cancellationToken);
        }

        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        var analyzers = compilation.WithAnalyzers([.. GetDiagnosticAnalyzers()], options);
        var found = await analyzers.GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. found
                .Where(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)
                    ? diagnostic.Severity == DiagnosticSeverity.Error && CompilerDiagnostics == CompilerDiagnostics.Errors
                    : !DisabledDiagnostics.Contains(diagnostic.Id))
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    protected async Task VerifyAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var project = await CreateProjectAsync(state, cancellationToken).ConfigureAwait(false);
        var found = await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);
        var onlyId = GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).First();
        var expected = state.Sources.Concat(state.AdditionalFiles)
            .SelectMany(file => MarkedSource.Parse(file.content).Expected
                .Select(mark => new Finding(mark.Id ?? onlyId, file.filename, mark.Span)))
            .Concat(state == TestState ? ExpectedDiagnostics.Select(result => new Finding(result.Id, "", default)) : [])
            .ToList();
        var actual = found.Select(Finding.Of).ToList();

        var missing = expected.Except(actual).ToList();
        var surplus = actual.Except(expected).ToList();
        var repeated = actual.GroupBy(finding => finding).Where(group => group.Count() > expected.Count(e => e == group.Key)).Select(group => group.Key);
        surplus = [.. surplus.Union(repeated)];
        if (missing.Count > 0 || surplus.Count > 0)
        {
            throw new XunitException(
                $"Expected but not reported:\n{Lines(missing)}Reported but not expected (or twice):\n{Lines(surplus)}All findings:\n"
                + string.Concat(found.Select(diagnostic => $"  {diagnostic}\n")));
        }

        static string Lines(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding => $"  {finding}\n"));
    }

    private static bool HasTopLevelStatements(string text, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(text, options).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private sealed record Finding(string Id, string Path, TextSpan Span)
    {
        public static Finding Of(Diagnostic diagnostic) =>
            new(diagnostic.Id, diagnostic.Location.GetLineSpan().Path ?? "", diagnostic.Location.SourceSpan);
    }
}
