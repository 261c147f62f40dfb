using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Turns what a rule found into a diagnostic of the severity that the configuration asks for.</summary>
internal readonly struct Reporter(Rule rule, Configuration configuration, Action<Diagnostic> report)
{
    public void Report(
        Location location, DiagnosticSeverity? atMost, ImmutableDictionary<string, string?>? properties, params object[] arguments) =>
        Report(location, [], atMost, properties, arguments);

    /// <summary>Reports with the places that led here, the first one first.</summary>
    public void Report(
        Location location, ImmutableArray<Location> path, DiagnosticSeverity? atMost, ImmutableDictionary<string, string?>? properties, params object[] arguments)
    {
        if (location.SourceTree is { } tree && GeneratedTrees.IsRazor(tree))
        {
            ReportInRazor(location, path, atMost, properties, arguments);
            return;
        }

        report(Diagnostic.Create(
            rule.DescriptorFor(configuration.Deployment), location, RuleSeverity.Of(rule, configuration, atMost), path, properties, arguments));
    }

    /// <summary>Razor maps the code an author wrote; everything else in a generated tree is nobody's to mend.</summary>
    private void ReportInRazor(
        Location location, ImmutableArray<Location> path, DiagnosticSeverity? atMost, ImmutableDictionary<string, string?>? properties, object[] arguments)
    {
        var mapped = location.GetMappedLineSpan();
        if (!mapped.HasMappedPath)
        {
            return;
        }

        var finding = configuration.MarkupAt(mapped.Path) is { } file
            ? file.Finding(rule, location, file.SpanOf(mapped), atMost, path, properties, arguments)
            : Diagnostic.Create(
                rule.DescriptorFor(configuration.Deployment), location, RuleSeverity.Of(rule, configuration, atMost), path, properties, arguments);
        if (finding is not null)
        {
            report(finding);
        }
    }
}
