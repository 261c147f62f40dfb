using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// Turns what a rule found in a markup file into a diagnostic. The compiler applies no .editorconfig severity to such
/// places, so the path's own severity (<c>tokyods.severity.TDSnnnn</c>) and suppression by comment are done here.
/// </summary>
internal sealed class MarkupReporter(
    Rule rule, AdditionalText file, SourceText text, MarkupSuppressions suppressions, Configuration configuration, Action<Diagnostic> report)
{
    public const string ReasonProperty = "SuppressionReason";

    public void Report(TextSpan at, DiagnosticSeverity? atMost, params object[] arguments)
    {
        if (SeverityFor(atMost) is not { } severity)
        {
            return;
        }

        var location = Location.Create(file.Path, at, text.Lines.GetLinePositionSpan(at));
        report(suppressions.Covering(rule.Id, at) is { } suppression
            ? Suppressed(location, severity, suppression, arguments)
            : Diagnostic.Create(rule.Descriptor, location, severity, additionalLocations: null, properties: null, arguments));
    }

    /// <summary>A suppressed finding stays in SARIF, where a reviewer finds it with its reason.</summary>
    private Diagnostic Suppressed(Location location, DiagnosticSeverity severity, MarkupSuppression suppression, object[] arguments) =>
        Diagnostic.Create(
            rule.Id,
            rule.Descriptor.Category,
            ((Text)rule.Descriptor.MessageFormat).Format(arguments),
            severity,
            rule.Descriptor.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            isSuppressed: true,
            title: rule.Title,
            description: rule.Why,
            helpLink: rule.HelpLink,
            location,
            additionalLocations: null,
            customTags: rule.Descriptor.CustomTags,
            properties: ImmutableDictionary<string, string?>.Empty.Add(ReasonProperty, suppression.Reason));

    /// <summary>Null when the path switches the rule off.</summary>
    private DiagnosticSeverity? SeverityFor(DiagnosticSeverity? atMost) =>
        configuration.Option(file, ConfigurationKey.SeverityPrefix + rule.Id)?.ToLowerInvariant() switch
        {
            "none" => null,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => RuleSeverity.Of(rule, configuration, atMost),
        };
}
