using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokyoDs.Analyzers.Engine;

internal enum Deployment
{
    OnPremises,
    ExternalService,
}

internal enum AnalysisMode
{
    Required,
    Recommended,
    All,
}

/// <summary>What the project and its configuration files ask of the analyzers. A wrong value counts as not set; TDS5003 reports it.</summary>
internal sealed class Configuration
{
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<string, MarkupFile?> _markup = new(StringComparer.Ordinal);

    private Configuration(AnalyzerConfigOptionsProvider provider) => _provider = provider;

    public Deployment Deployment { get; private set; }

    public AnalysisMode Mode { get; private set; }

    public bool Gate { get; private set; }

    public bool IsTestProject { get; private set; }

    /// <summary>The files beside the code: settings, markup, committed schemas.</summary>
    public ImmutableArray<AdditionalText> AdditionalFiles { get; private set; }

    public static Configuration Read(AnalyzerOptions options)
    {
        var configuration = new Configuration(options.AnalyzerConfigOptionsProvider);
        var deployment = configuration.Option(ConfigurationKey.DeploymentOption.Name) is { } option
            && ConfigurationKey.DeploymentOption.Accepts(option)
                ? option
                : configuration.Property(ConfigurationKey.Deployment.Name);
        configuration.Deployment = Parse(deployment, Deployment.OnPremises);
        configuration.Mode = Parse(configuration.Property(ConfigurationKey.AnalysisMode.Name), AnalysisMode.Recommended);
        configuration.Gate = configuration.IsTrue(ConfigurationKey.Gate.Name);
        configuration.IsTestProject = configuration.IsTrue("IsTestProject");
        configuration.AdditionalFiles = options.AdditionalFiles;
        return configuration;
    }

    /// <summary>An MSBuild property that the package makes visible to the compiler, or null when it is empty.</summary>
    public string? Property(string name) => Read(_provider.GlobalOptions, "build_property." + name);

    /// <summary>A key of a .globalconfig, or null when it is not set.</summary>
    public string? Option(string name) => Read(_provider.GlobalOptions, name);

    /// <summary>A key of the .editorconfig sections that cover a file, or of a .globalconfig.</summary>
    public string? Option(SyntaxTree tree, string name) => Read(_provider.GetOptions(tree), name);

    /// <inheritdoc cref="Option(SyntaxTree, string)"/>
    public string? Option(AdditionalText file, string name) => Read(_provider.GetOptions(file), name);

    /// <summary>The Razor file that generated C# names as its origin, read when something is found there; null when the compiler was not given it.</summary>
    public MarkupFile? MarkupAt(string path) => _markup.GetOrAdd(
        path, wanted => AdditionalFiles.FirstOrDefault(file => file.Path == wanted) is { } file ? MarkupFile.Read(file, this) : null);

    private static string? Read(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static T Parse<T>(string? value, T otherwise) where T : struct, Enum =>
        value is not null && !char.IsDigit(value[0]) && Enum.TryParse<T>(value, ignoreCase: true, out var parsed) ? parsed : otherwise;

    private bool IsTrue(string property) => string.Equals(Property(property), "true", StringComparison.OrdinalIgnoreCase);
}
