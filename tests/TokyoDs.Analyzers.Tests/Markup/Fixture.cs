using TokyoDs.Analyzers.Markup;
using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests.Markup;

/// <summary>The markup files beside this source file; they are read as text and never compiled.</summary>
internal static class Fixture
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TokyoDs.Analyzers.Tests", "Markup", "Fixtures");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder)
        .Select(path => Path.GetFileName(path)!)
        .Order(StringComparer.Ordinal);

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    public static bool IsComponent(string name) => name.EndsWith(".razor", StringComparison.Ordinal);

    public static MarkupKind KindOf(string name) => IsComponent(name) ? MarkupKind.Razor : MarkupKind.Cshtml;
}
