using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Tool.Fix;

/// <summary>The markup files that people write below a folder.</summary>
internal static class PageFolder
{
    private static readonly string[] NotWritten = ["bin", "obj", "node_modules"];

    /// <summary>Full paths in the order of their names. What builds make, packages bring (<c>wwwroot/lib</c>), is hidden or linked is left out.</summary>
    public static IEnumerable<string> Files(string place)
    {
        if (File.Exists(place))
        {
            return MarkupFiles.KindOf(place) is not null
                ? [File.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(place)]
                : throw new ToolException(
                    place,
                    new("it is no .cshtml, .razor or .html file.", ".cshtml・.razor・.html のファイルではありません。"),
                    new("Name a markup file or a folder of them.", "マークアップのファイルか、そのフォルダーを指定してください。"));
        }

        var files = Disk.Files(place, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        }).Where(file => MarkupFiles.KindOf(file) is not null && IsWritten(Path.GetRelativePath(place, file))).Select(Path.GetFullPath).ToList();
        return files.Count > 0
            ? files
            : throw new ToolException(
                place,
                new("there is no .cshtml, .razor or .html file in the folder.", "フォルダーに .cshtml・.razor・.html のファイルがありません。"),
                new("Name the folder that holds the pages.", "ページのあるフォルダーを指定してください。"));
    }

    private static bool IsWritten(string path)
    {
        var folders = path.Split('/', '\\')[..^1];
        return !folders.Intersect(NotWritten, StringComparer.OrdinalIgnoreCase).Any()
            && !folders.Zip(folders.Skip(1)).Any(pair => pair is ("wwwroot", "lib"));
    }
}
