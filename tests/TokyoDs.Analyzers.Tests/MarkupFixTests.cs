using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.Analyzers.Tests;

/// <summary>The tests of one fix in Razor files: an additional document before and after, finding by finding and with Fix All.</summary>
public abstract class MarkupFixTests(string id)
{
    private const int MostRounds = 10;

    protected Task FixesPage(string page, string fixedPage) => Fixes("Index.cshtml", page, fixedPage);

    protected Task FixesComponent(string component, string fixedComponent) => Fixes("Index.razor", component, fixedComponent);

    /// <summary>A finding for which nothing is offered.</summary>
    protected async Task OffersNothing(string page)
    {
        var document = Open("Index.cshtml", page);
        var found = await FindAsync(document);
        Assert.NotEmpty(found);
        Assert.Null(await OfferAsync(document, found));
    }

    private async Task Fixes(string name, string before, string after)
    {
        var oneByOne = Open(name, before);
        var rounds = 0;
        while (await OfferAsync(oneByOne, await FindAsync(oneByOne)) is { } action)
        {
            oneByOne = await ApplyAsync(action, oneByOne);
            Assert.True(++rounds < MostRounds, "The fix does not come to rest.");
        }

        Assert.True(rounds > 0, "The fix offers nothing.");
        Assert.Equal(after, (await oneByOne.GetTextAsync()).ToString());

        var other = Open("Other.cshtml", before, Open(name, before).Project);
        var document = other.Project.AdditionalDocuments.First(candidate => candidate.Name == name);
        var atOnce = await FixAllAsync(document, FixAllScope.Document);
        Assert.Equal(after, (await atOnce.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString());
        Assert.Equal(before, (await atOnce.GetAdditionalDocument(other.Id)!.GetTextAsync()).ToString());
        var everywhere = await FixAllAsync(document, FixAllScope.Solution);
        Assert.Equal(after, (await everywhere.GetAdditionalDocument(other.Id)!.GetTextAsync()).ToString());
    }

    private static TextDocument Open(string name, string content, Project? project = null)
    {
        project ??= new AdhocWorkspace().AddProject("Site", LanguageNames.CSharp)
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        return project.AddAdditionalDocument(name, SourceText.From(content), filePath: "/site/Pages/" + name);
    }

    private async Task<ImmutableArray<Diagnostic>> FindAsync(TextDocument document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var files = document.Project.AdditionalDocuments.Select(file => (AdditionalText)new File(file)).ToImmutableArray();
        return await compilation!.WithAnalyzers([.. RuleHosts.Of(id)], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<CodeAction?> OfferAsync(TextDocument document, ImmutableArray<Diagnostic> found)
    {
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath))
        {
            CodeAction? offered = null;
            await new MarkupFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, default));
            if (offered is not null)
            {
                return offered;
            }
        }

        return null;
    }

    private static async Task<TextDocument> ApplyAsync(CodeAction action, TextDocument document) =>
        (await ChangedAsync(action)).GetAdditionalDocument(document.Id)!;

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private async Task<Solution> FixAllAsync(TextDocument document, FixAllScope scope)
    {
        var found = await FindAsync(document);
        var first = await OfferAsync(document, found);
        var provider = new MarkupFix();
        var context = new FixAllContext(
            document.Project, provider, FixAllScope.Solution, first!.EquivalenceKey, [id], new Known(found), default);
        if (scope == FixAllScope.Document)
        {
            context = new FixAllContext(
                document.Project.AddDocument("Empty.cs", ""), provider, scope, first.EquivalenceKey!, [id], new Known(found), default);
        }

        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return await ChangedAsync(action);
    }

    private sealed class File(TextDocument document) : AdditionalText
    {
        public override string Path => document.FilePath!;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => document.GetTextAsync(cancellationToken).GetAwaiter().GetResult();
    }

    private sealed class Known(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}
