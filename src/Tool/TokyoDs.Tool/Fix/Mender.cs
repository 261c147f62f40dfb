using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Tool.Fix;

/// <summary>Runs rules over pages and applies what they mend, again and again until nothing is left.</summary>
internal sealed class Mender(ImmutableArray<MarkupRule> rules, PathSettings settings)
{
    /// <summary>One change can show the next; a page that goes on changing is left as it is then.</summary>
    private const int MostRounds = 10;

    private readonly CSharpCompilation _noCode = CSharpCompilation.Create(
        "pages", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: settings.Severities));

    /// <summary>The pages that changed, and what was changed in the order of files and places.</summary>
    public (IReadOnlyList<MarkupPage> Pages, IReadOnlyList<MendedPlace> Places) Mend(IEnumerable<MarkupPage> pages)
    {
        var mended = new SortedDictionary<string, MarkupPage>(StringComparer.Ordinal);
        var places = new List<MendedPlace>();
        var pending = pages.ToList();
        for (var round = 0; round < MostRounds && pending.Count > 0; round++)
        {
            var findings = Find(pending).ToLookup(finding => finding.Location.GetLineSpan().Path);
            pending = [.. pending.Select(page => Apply(page, findings[page.Path], places)).OfType<MarkupPage>()];
            pending.ForEach(page => mended[page.Path] = page);
        }

        return ([.. mended.Values], [.. places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line)]);
    }

    private ImmutableArray<Diagnostic> Find(IEnumerable<MarkupPage> pages)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. pages], settings), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        return _noCode.WithAnalyzers([new MarkupAnalyzer(rules, checksSuppressions: false)], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>The page with the changes that do not touch each other; null when there is nothing to change.</summary>
    private static MarkupPage? Apply(MarkupPage page, IEnumerable<Diagnostic> findings, List<MendedPlace> places)
    {
        var changes = new List<TextChange>();
        foreach (var (finding, change) in findings
            .Select(finding => (finding, change: Analyzers.Engine.Mend.Of(finding))).Where(pair => pair.change is not null)
            .OrderBy(pair => pair.change!.Value.Span).ThenBy(pair => pair.finding.Id, StringComparer.Ordinal).Select(pair => (pair.finding, pair.change!.Value)))
        {
            if (changes.Count == 0 || changes[^1].Span.End < change.Span.Start)
            {
                changes.Add(change);
                places.Add(MendedPlace.Of(page, finding.Id, change));
            }
        }

        return changes.Count > 0 ? page.With(changes) : null;
    }
}
