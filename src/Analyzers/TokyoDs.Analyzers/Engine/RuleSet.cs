using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Every rule of the assembly by kind. Adding a rule is adding its class: nothing lists them by hand.</summary>
internal static class RuleSet
{
    public static ImmutableArray<CodeRule> Code { get; } = Discover<CodeRule>(rule => rule.Rule);

    public static ImmutableArray<FileRule> Files { get; } = Discover<FileRule>(rule => rule.Rule);

    public static ImmutableArray<MarkupRule> Markup { get; } = Discover<MarkupRule>(rule => rule.Rule);

    /// <summary>What every rule says of itself, in the order of ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. Code.Select(rule => rule.Rule).Concat(Files.Select(rule => rule.Rule)).Concat(Markup.Select(rule => rule.Rule)).Append(RuleFailure.Rule)
            .Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rules that run in a compilation: on by mode and mark, or switched on by id, and not switched off by id.</summary>
    public static bool IsOn(Rule rule, Configuration configuration, Compilation compilation) =>
        Configured(rule.Id, compilation) switch
        {
            ReportDiagnostic.Suppress => false,
            null or ReportDiagnostic.Default => RuleSeverity.RunsByDefault(rule, configuration),
            _ => true,
        };

    private static ReportDiagnostic? Configured(string id, Compilation compilation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var option))
        {
            return option;
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
        {
            return null;
        }

        if (provider.TryGetGlobalDiagnosticValue(id, default, out option) && option != ReportDiagnostic.Suppress)
        {
            return option;
        }

        // A section of an .editorconfig can switch an opt-in rule on; the first file stands for the project.
        var first = compilation.SyntaxTrees.FirstOrDefault();
        if (first is not null && provider.TryGetDiagnosticValue(first, id, default, out var inFile) && inFile != ReportDiagnostic.Suppress)
        {
            return inFile;
        }

        return provider.TryGetGlobalDiagnosticValue(id, default, out option) ? option : null;
    }

    private static ImmutableArray<T> Discover<T>(Func<T, Rule> describe) =>
    [
        .. typeof(RuleSet).Assembly.GetTypes()
            .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (T)Activator.CreateInstance(type))
            .OrderBy(rule => describe(rule).Id, StringComparer.Ordinal),
    ];
}
