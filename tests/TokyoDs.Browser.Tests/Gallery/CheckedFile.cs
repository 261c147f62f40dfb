namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>A text in the repository that must say what is so today. UPDATE_PAGES=true rewrites it.</summary>
internal static class CheckedFile
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_PAGES") == "true";

    public static void Check(string path, string content)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            return;
        }

        var recorded = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(recorded == content, $"{path} is not up to date; read the difference, and run with UPDATE_PAGES=true when it is right:\n{Difference(recorded, content)}");
    }

    /// <summary>The lines that went and came, in their order, with the line before each place.</summary>
    internal static string Difference(string recorded, string content)
    {
        var (old, now) = (recorded.Split('\n'), content.Split('\n'));
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        string? before = null;
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (before, i, j) = (old[i], i + 1, j + 1);
                continue;
            }

            if (before is not null)
            {
                lines.Add("  " + before);
                before = null;
            }

            var isOld = j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]);
            lines.Add(isOld ? "- " + old[i++] : "+ " + now[j++]);
        }

        return string.Join('\n', lines);
    }
}
