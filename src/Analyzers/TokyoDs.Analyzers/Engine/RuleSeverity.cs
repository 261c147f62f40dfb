using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The severity a finding starts from; .editorconfig, .globalconfig and the compiler's own switches still come after it.</summary>
internal static class RuleSeverity
{
    /// <param name="atMost">A ceiling the rule itself sets for one finding, or null.</param>
    public static DiagnosticSeverity Of(Rule rule, Configuration configuration, DiagnosticSeverity? atMost = null)
    {
        var mark = rule.MarkFor(configuration.Deployment);
        var severity = configuration.Mode == AnalysisMode.All
            ? DiagnosticSeverity.Warning
            : mark.Severity() ?? DiagnosticSeverity.Info;
        if (configuration.Gate && mark == Mark.Required)
        {
            severity = DiagnosticSeverity.Error;
        }

        return atMost is { } ceiling && ceiling < severity ? ceiling : severity;
    }

    /// <summary>Whether a rule runs at all when nobody configured its id.</summary>
    public static bool RunsByDefault(Rule rule, Configuration configuration) => configuration.Mode switch
    {
        AnalysisMode.All => true,
        AnalysisMode.Required => !rule.OptIn && rule.MarkFor(configuration.Deployment) == Mark.Required,
        _ => !rule.OptIn && rule.MarkFor(configuration.Deployment) != Mark.NotApplicable,
    };
}
