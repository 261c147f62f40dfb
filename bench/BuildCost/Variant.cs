using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>One set of analyzers: what the project file says besides the source.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Properties">MSBuild properties.</param>
/// <param name="Package">A package to reference, or null.</param>
/// <param name="Off">Rules that the project switches off.</param>
internal sealed partial record Variant(string Name, string Properties, (string Id, string Version)? Package = null, IReadOnlyList<string>? Off = null)
{
    public static readonly Variant None = new("none", "<RunAnalyzers>false</RunAnalyzers>");

    /// <summary>What every ASP.NET Core project runs anyway; the other rows are measured against it.</summary>
    public static readonly Variant Framework = new("the framework's own", "<EnableNETAnalyzers>false</EnableNETAnalyzers>");

    /// <summary>The package under test; its version is the one the workspace packs.</summary>
    public static readonly Variant Ours = new(
        "TokyoDs.Sdk, All",
        "<EnableNETAnalyzers>false</EnableNETAnalyzers><TokyoDsAnalysisMode>All</TokyoDsAnalysisMode><TokyoDsCuratedRules>false</TokyoDsCuratedRules>",
        ("TokyoDs.Sdk", Workspace.PackageVersion));

    /// <summary>What the row above costs more is what the rules about data flow cost.</summary>
    public static readonly Variant OursWithoutFlow = Ours with { Name = "TokyoDs.Sdk, without data flow", Off = RulesOfDataFlow() };

    public static readonly Variant NetAnalyzers = new(
        "NetAnalyzers, security All", "<AnalysisMode>None</AnalysisMode><AnalysisModeSecurity>All</AnalysisModeSecurity>");

    public static readonly Variant Meziantou = new(
        "Meziantou.Analyzer 3.0.320", "<EnableNETAnalyzers>false</EnableNETAnalyzers>", ("Meziantou.Analyzer", "3.0.320"));

    /// <summary>The free taint analyzer that people still use; its last release is of 2022.</summary>
    public static readonly Variant SecurityCodeScan = new(
        "SecurityCodeScan 5.6.7", "<EnableNETAnalyzers>false</EnableNETAnalyzers>", ("SecurityCodeScan.VS2019", "5.6.7"));

    public static IReadOnlyList<Variant> All { get; } = [None, Framework, Ours, OursWithoutFlow, NetAnalyzers, Meziantou, SecurityCodeScan];

    /// <summary>The rules that listen to data flow, read where they do.</summary>
    private static List<string> RulesOfDataFlow() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Analyzers/TokyoDs.Analyzers"), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Where(code => code.Contains("rules.OnFlow(", StringComparison.Ordinal))
            .SelectMany(code => RuleId().Matches(code).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("new\\(\"(TDS[0-9]{4})\"")]
    private static partial Regex RuleId();
}

/// <summary>One run of the compiler.</summary>
internal sealed record Measurement(double CpuSeconds, double PeakMebibytes, int Findings);
