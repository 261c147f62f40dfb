namespace TokyoDs.Tool.Jis;

/// <summary>Paths as a published report may show them: from the folder of the run, never those of the machine that built.</summary>
internal static class SourcePath
{
    private const string Scheme = "file://";

    public static string Shown(string uri)
    {
        var isFile = uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
        var path = Uri.UnescapeDataString(isFile ? uri[Scheme.Length..] : uri).Replace('\\', '/');
        if (!isFile && !path.StartsWith('/') && path is not [_, ':', '/', ..])
        {
            return path;
        }

        var (full, root) = (Rooted(path), Rooted(Environment.CurrentDirectory.Replace('\\', '/')).TrimEnd('/') + "/");
        return full.StartsWith(root, StringComparison.Ordinal)
            ? full[root.Length..]
            : "…/" + string.Join('/', full.Split('/', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));
    }

    private static string Rooted(string path) => path.StartsWith('/') ? path : "/" + path;
}
