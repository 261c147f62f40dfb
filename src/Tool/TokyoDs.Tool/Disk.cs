using System.Text;

namespace TokyoDs.Tool;

/// <summary>Reads and writes files, and says in words why one cannot be.</summary>
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

    /// <inheritdoc cref="Files(string, string, SearchOption)"/>
    public static IReadOnlyList<string> Files(string folder, string pattern, EnumerationOptions options) =>
        Read(folder, () => Directory.GetFiles(folder, pattern, options).Order(StringComparer.Ordinal).ToList());

    /// <summary>Writes all files or, when one cannot be written, none: a report is never there by halves.</summary>
    public static void Write(IReadOnlyList<(string File, byte[] Content)> files)
    {
        var written = new List<(string Draft, string File)>();
        try
        {
            foreach (var (file, content) in files)
            {
                var draft = $"{file}.{Path.GetRandomFileName()}";
                written.Add((draft, file));
                Write(file, () => WriteDraft(draft, content, file));
            }

            written.ForEach(one => Write(one.File, () => File.Move(one.Draft, one.File, overwrite: true)));
        }
        finally
        {
            written.Where(one => File.Exists(one.Draft)).ToList().ForEach(one => File.Delete(one.Draft));
        }
    }

    /// <summary>The draft may be read and run by whom the file may be.</summary>
    private static void WriteDraft(string draft, byte[] content, string file)
    {
        File.WriteAllBytes(draft, content);
        if (!OperatingSystem.IsWindows() && File.Exists(file))
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(file));
        }
    }

    private static void Write(string file, Action write)
    {
        if (Directory.Exists(file) || Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new ToolException(
                file,
                new("it is a folder, or its folder is not there.", "フォルダーであるか、書き出し先のフォルダーがありません。"),
                new("Name a file in a folder that exists.", "存在するフォルダーの中のファイル名を指定してください。"));
        }

        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(
                file,
                new($"it cannot be written ({exception.GetType().Name}).", $"書き込めません（{exception.GetType().Name}）。"),
                new("Check its permissions and that no other program has it open.", "権限と、ほかのプログラムが開いていないことを確かめてください。"));
        }
    }

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
