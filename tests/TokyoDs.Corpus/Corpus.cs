using System.Collections.Immutable;
using TokyoDs.Eng;

namespace TokyoDs.Corpus;

/// <summary>All scenarios below a folder: every folder that directly holds .cs files is one.</summary>
public sealed record Corpus(string Folder, ImmutableArray<Scenario> Scenarios)
{
    /// <summary>
    /// The corpora of this repository. Those held out were written without sight of the rules, to see how far the first can be believed;
    /// docs/field-report.md says how they scored when they were new.
    /// </summary>
    public static readonly ImmutableArray<string> Names = ["security", "holdout", "holdout2", "holdout3"];

    /// <summary>One of <see cref="Names"/>.</summary>
    public static Corpus Named(string name) => Read(Path.Combine(Repository.Root, "tests", "corpus", name));

    public static Corpus Read(string folder) =>
        new(folder,
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetDirectoryName(file)!)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(scenario => Scenario.Read(folder, scenario)),
        ]);
}
