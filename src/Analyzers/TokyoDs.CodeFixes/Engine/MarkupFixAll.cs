using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Fix All for Razor files, which the providers of the framework do not know: one rule in one file, a project or the solution.</summary>
internal sealed class MarkupFixAll : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (MarkupFix.OriginOf(fixAllContext.CodeActionEquivalenceKey) is not { } origin)
        {
            return null;
        }

        var only = fixAllContext.Scope == FixAllScope.Document ? origin.File : null;
        var files = new List<(TextDocument Document, IEnumerable<Diagnostic> Findings)>();
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        foreach (var project in projects)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.Where(diagnostic => diagnostic.Id == origin.Id && diagnostic.Location.Kind == LocationKind.ExternalFile)
                .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
            {
                if ((only is null || only == file.Key) && project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is { } found)
                {
                    files.Add((found, file));
                }
            }
        }

        return files.Count == 0
            ? null
            : MarkupFix.ActionFor(origin.Id, files[0].Document, cancellation => FixAsync(fixAllContext.Solution, files, cancellation));
    }

    private static async Task<Solution> FixAsync(
        Solution solution, List<(TextDocument Document, IEnumerable<Diagnostic> Findings)> files, CancellationToken cancellation)
    {
        foreach (var (document, findings) in files)
        {
            solution = await MarkupFix.FixAsync(solution, document, findings, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
