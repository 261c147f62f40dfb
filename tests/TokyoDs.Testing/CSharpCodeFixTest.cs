using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>Verifies the findings before a fix, the code after fixing one by one, and the same code after Fix All.</summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> : CSharpAnalyzerTest<TAnalyzer, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private const int MostRounds = 50;

    public SolutionState FixedState { get; } = new();

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Which of the offered actions to take.</summary>
    public int CodeActionIndex { get; set; }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken).ConfigureAwait(false);
        var project = await CreateProjectAsync(TestState, cancellationToken).ConfigureAwait(false);
        await ExpectFixed(await FixOneByOne(project, cancellationToken).ConfigureAwait(false), "one by one", cancellationToken).ConfigureAwait(false);
        await ExpectFixed(await FixAll(project, cancellationToken).ConfigureAwait(false), "Fix All", cancellationToken).ConfigureAwait(false);
        FixedState.OutputKind ??= TestState.OutputKind;
        await VerifyAsync(FixedState, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Project> FixOneByOne(Project project, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var action = await FirstAction(project, cancellationToken).ConfigureAwait(false);
            if (action is null)
            {
                return project;
            }

            project = await Apply(action.Value.Action, project, cancellationToken).ConfigureAwait(false);
        }

        throw new InvalidOperationException($"The fix did not come to rest after {MostRounds} rounds.");
    }

    private async Task<Project> FixAll(Project project, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await FirstAction(project, cancellationToken).ConfigureAwait(false) is not { } first)
            {
                return project;
            }

            var provider = new TCodeFix();
            var fixAll = provider.GetFixAllProvider();
            Assert.True(fixAll is not null, "The fix has no Fix All provider.");
            var found = await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);
            var context = new FixAllContext(
                first.Document, provider, FixAllScope.Document, first.Action.EquivalenceKey ?? "",
                provider.FixableDiagnosticIds, new KnownDiagnostics(found), cancellationToken);
            var action = await fixAll.GetFixAsync(context).ConfigureAwait(false);
            Assert.True(action is not null, "Fix All offers nothing for a finding that the fix mends.");
            project = await Apply(action, project, cancellationToken).ConfigureAwait(false);
        }

        throw new InvalidOperationException($"Fix All did not come to rest after {MostRounds} rounds.");
    }

    private async Task<(Document Document, CodeAction Action)?> FirstAction(Project project, CancellationToken cancellationToken)
    {
        var provider = new TCodeFix();
        foreach (var diagnostic in await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false))
        {
            if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id)
                || project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken)).ConfigureAwait(false);
            if (actions.Count > CodeActionIndex)
            {
                return (document, actions[CodeActionIndex]);
            }
        }

        return null;
    }

    private static async Task<Project> Apply(CodeAction action, Project project, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private async Task ExpectFixed(Project project, string how, CancellationToken cancellationToken)
    {
        var expected = FixedState.Sources.Count > 0 ? FixedState.Sources : TestState.Sources;
        foreach (var (name, content) in expected)
        {
            var document = project.Documents.Single(document => document.FilePath == name);
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var wanted = MarkedSource.Parse(content).Text;
            Assert.True(wanted == text.ToString(), $"After fixing {how}, {name} is:\n{text}\nbut should be:\n{wanted}");
        }
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(found.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(found.Where(diagnostic => diagnostic.Location.SourceTree is null));

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}
