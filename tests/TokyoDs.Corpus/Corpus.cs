using System.Collections.Immutable;
using TokyoDs.Eng;

namespace TokyoDs.Corpus;

/// <summary>All scenarios below a folder: every folder that directly holds .cs files is one.</summary>
public sealed record Corpus(string Folder, ImmutableArray<Scenario> Scenarios)
{
    /// <summary>The security corpus of this repository.</summary>
    public static Corpus Security() => Below("security");

    /// <summary>Scenarios that were written without sight of the rules, to see how far the other corpus can be believed.</summary>
    public static Corpus Holdout() => Below("holdout");

    public static Corpus Read(string folder) =>
        new(folder,
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetDirectoryName(file)!)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(scenario => Scenario.Read(folder, scenario)),
        ]);

    private static Corpus Below(string name) => Read(Path.Combine(Repository.Root, "tests", "corpus", name));
}
