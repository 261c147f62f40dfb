using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Tool.Fix;

/// <summary>What the configuration files beside and above the pages say, as in a build.</summary>
internal sealed class PathSettings : AnalyzerConfigOptionsProvider
{
    private static readonly string[] Names = [".editorconfig", ".globalconfig"];

    /// <summary>The rules to apply are chosen already; none of them is left out by mode.</summary>
    private static readonly ImmutableDictionary<string, string> EveryRule =
        ImmutableDictionary<string, string>.Empty.Add("build_property.TokyoDsAnalysisMode", "All");

    private readonly AnalyzerConfigSet _set;

    private PathSettings(AnalyzerConfigSet set) => _set = set;

    public override AnalyzerConfigOptions GlobalOptions => new Options(_set.GlobalConfigOptions.AnalyzerOptions.SetItems(EveryRule));

    /// <summary>The severities that a .globalconfig sets for ids, which it keeps in small letters.</summary>
    public IEnumerable<KeyValuePair<string, ReportDiagnostic>> Severities =>
        _set.GlobalConfigOptions.TreeOptions.Select(setting => KeyValuePair.Create(setting.Key.ToUpperInvariant(), setting.Value));

    public static PathSettings For(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file); folder is not null && folders.Add(folder);)
            {
                folder = Path.GetDirectoryName(folder);
            }
        }

        var configurations = folders.Order(StringComparer.Ordinal).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Where(File.Exists)
            .Select(file => AnalyzerConfig.Parse(SourceText.From(Disk.Text(file)), file)).ToList();
        return new(AnalyzerConfigSet.Create(configurations));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(_set.GlobalConfigOptions.AnalyzerOptions.SetItems(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions).SetItems(EveryRule));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.WithComparers(KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
