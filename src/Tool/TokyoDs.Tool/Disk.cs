using System.Text;

namespace TokyoDs.Tool;

/// <summary>Reads files, and says in words why one cannot be read.</summary>
internal static class Disk
{
    public static byte[] Bytes(string file) => Read(file, () => File.ReadAllBytes(file));

    public static string Text(string file)
    {
        var bytes = Bytes(file);
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The files of a folder in the order of their names, the same on every machine.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern, SearchOption depth) =>
        Read(folder, () => Directory.GetFiles(folder, pattern, depth).Order(StringComparer.Ordinal).ToList());

    private static T Read<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw exception is FileNotFoundException or DirectoryNotFoundException
                ? new ToolException(
                    place,
                    new("there is no such file or folder.", "ファイルもフォルダーもありません。"),
                    new("Check the path; it counts from the current folder.", "パスを確かめてください（今のフォルダーから数えます）。"))
                : new ToolException(
                    place,
                    new($"it cannot be read ({exception.GetType().Name}).", $"読み取れません（{exception.GetType().Name}）。"),
                    new("Check its permissions and that it is a file.", "権限と、ファイルであることを確かめてください。"));
        }
    }
}
