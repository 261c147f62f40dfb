using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// A Razor or HTML file as findings in it see it. The compiler applies no .editorconfig severity to such places, so the path's own severity
/// (<c>tokyods.severity.TDSnnnn</c>) and suppression by comment are done here, also for what is found in the C# that Razor made of the file.
/// </summary>
internal sealed class MarkupFile(AdditionalText file, SourceText text, MarkupSuppressions suppressions, Configuration configuration)
{
    public const string ReasonProperty = "SuppressionReason";

    public string Path => file.Path;

    public SourceText Text => text;

    public MarkupSuppressions Suppressions => suppressions;

    /// <summary>Null when the file is no markup, or has no text.</summary>
    public static MarkupFile? Read(AdditionalText file, Configuration configuration) =>
        MarkupFiles.KindOf(file.Path) is { } kind && file.GetText() is { } text
            ? new(file, text, MarkupSuppressions.Of(MarkupDocument.Parse(text.ToString(), kind), text), configuration)
            : null;

    /// <summary>A finding in this file; null when the path switches the rule off.</summary>
    /// <param name="at">The place in the markup; <paramref name="location"/> may be one in generated C#.</param>
    /// <param name="atMost">A ceiling the rule itself sets, or null.</param>
    /// <param name="path">The places that led here.</param>
    public Diagnostic? Finding(
        Rule rule, Location location, TextSpan at, DiagnosticSeverity? atMost,
        ImmutableArray<Location> path, ImmutableDictionary<string, string?>? properties, params object[] arguments)
    {
        if (SeverityOf(rule, atMost) is not { } severity)
        {
            return null;
        }

        var descriptor = rule.DescriptorFor(configuration.Deployment);
        return suppressions.Covering(rule.Id, at) is { } suppression
            ? Suppressed(rule, descriptor, location, severity, path, (properties ?? ImmutableDictionary<string, string?>.Empty).SetItem(ReasonProperty, suppression.Reason), arguments)
            : Diagnostic.Create(descriptor, location, severity, path, properties, arguments);
    }

    /// <summary>The place in this file that a mapped place of generated C# stands for.</summary>
    public TextSpan SpanOf(FileLinePositionSpan mapped)
    {
        var start = PositionOf(mapped.StartLinePosition);
        return TextSpan.FromBounds(start, Math.Max(start, PositionOf(mapped.EndLinePosition)));
    }

    /// <summary>Razor does not map every character: what lies outside of the file or line is brought to its end.</summary>
    private int PositionOf(LinePosition place) =>
        place.Line < text.Lines.Count ? Math.Min(text.Lines[place.Line].Start + place.Character, text.Lines[place.Line].End) : text.Length;

    private DiagnosticSeverity? SeverityOf(Rule rule, DiagnosticSeverity? atMost) =>
        configuration.Option(file, ConfigurationKey.SeverityPrefix + rule.Id)?.ToLowerInvariant() switch
        {
            "none" => null,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => RuleSeverity.Of(rule, configuration, atMost),
        };

    /// <summary>A suppressed finding stays in SARIF, where a reviewer finds it with its reason.</summary>
    private static Diagnostic Suppressed(
        Rule rule, DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity,
        ImmutableArray<Location> path, ImmutableDictionary<string, string?> properties, object[] arguments) =>
        Diagnostic.Create(
            rule.Id,
            descriptor.Category,
            ((Text)descriptor.MessageFormat).Format(arguments),
            severity,
            descriptor.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            isSuppressed: true,
            title: rule.Title,
            description: rule.Why,
            helpLink: rule.HelpLink,
            location,
            additionalLocations: path,
            customTags: descriptor.CustomTags,
            properties: properties);
}
