using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Fix All for Razor files, which the providers of the framework do not know: one file, a project or the solution.</summary>
internal sealed class MarkupFixAll(MarkupFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var only = fixAllContext.Scope == FixAllScope.Document ? MarkupFix.FileOf(fixAllContext.CodeActionEquivalenceKey) : null;
        var findings = new List<(TextDocument Document, ImmutableArray<Diagnostic> Diagnostics)>();
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        foreach (var project in projects)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
                .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
            {
                if ((only is null || only == file.Key) && project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is { } found)
                {
                    findings.Add((found, [.. file]));
                }
            }
        }

        return findings.Count == 0 ? null : fix.ActionFor(findings[0].Document, cancellation => FixAsync(fixAllContext.Solution, findings, cancellation));
    }

    private async Task<Solution> FixAsync(
        Solution solution, List<(TextDocument Document, ImmutableArray<Diagnostic> Diagnostics)> findings, CancellationToken cancellation)
    {
        foreach (var (document, diagnostics) in findings)
        {
            solution = await fix.FixAsync(
                solution, document, [.. diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan)], cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
