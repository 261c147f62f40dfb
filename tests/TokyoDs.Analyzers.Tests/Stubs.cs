using Microsoft.CodeAnalysis;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests;

/// <summary>
/// The types of packages outside ASP.NET Core that rules know, with their real names and shapes: the files of the
/// folder Stubs, which are given to the code under test and not compiled into the tests.
/// </summary>
internal static class Stubs
{
    public static IReadOnlyList<(string Name, string Content)> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "TokyoDs.Analyzers.Tests", "Stubs"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(path => ("/0/Stubs/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>The library of the package itself, which the code under test may use.</summary>
    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(TokyoDs.Registries.CorporateNumber).Assembly.Location);
}
