using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Turns what a rule found in a markup file into a diagnostic.</summary>
internal sealed class MarkupReporter(Rule rule, MarkupFile file, Action<Diagnostic> report)
{
    public void Report(TextSpan at, TextChange? mend, DiagnosticSeverity? atMost, params object[] arguments)
    {
        var location = Location.Create(file.Path, at, file.Text.Lines.GetLinePositionSpan(at));
        if (file.Finding(rule, location, at, atMost, path: [], mend is { } change ? Mend.With(change) : null, arguments) is { } finding)
        {
            report(finding);
        }
    }
}
