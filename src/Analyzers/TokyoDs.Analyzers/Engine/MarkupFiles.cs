using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Engine;

/// <summary>What the path of a markup file tells.</summary>
internal static class MarkupFiles
{
    private static readonly string[] TemplateFolders = ["EditorTemplates", "DisplayTemplates"];

    /// <summary>The kind of markup, or null when the file is none.</summary>
    public static MarkupKind? KindOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".cshtml" => MarkupKind.Cshtml,
        ".razor" => MarkupKind.Razor,
        ".html" or ".htm" => MarkupKind.Html,
        _ => null,
    };

    public static bool IsFragment(string path)
    {
        var name = Path.GetFileName(path);
        return (name.StartsWith("_", StringComparison.Ordinal) && name.IndexOf("Layout", StringComparison.OrdinalIgnoreCase) < 0)
            || path.Split('/', '\\').Any(folder => TemplateFolders.Contains(folder, StringComparer.OrdinalIgnoreCase) || IsViewComponents(folder, path));
    }

    /// <summary>View components live in a folder of that name; Blazor keeps whole pages in one.</summary>
    private static bool IsViewComponents(string folder, string path) =>
        folder.Equals("Components", StringComparison.OrdinalIgnoreCase) && KindOf(path) == MarkupKind.Cshtml;
}
