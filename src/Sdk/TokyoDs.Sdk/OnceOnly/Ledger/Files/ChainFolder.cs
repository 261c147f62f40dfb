using System.Globalization;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>The files of a chain: <c>entries-⟨number of the first entry⟩.jsonl</c>, beside each older one the identifiers in it.</summary>
internal sealed class ChainFolder
{
    private const string Prefix = "entries-";
    private const string Suffix = ".jsonl";
    private const string TornSuffix = ".torn";
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfffffff'Z'";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public ChainFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    public string Path { get; }

    /// <summary>Names the entries that are being removed, so that a removal that was interrupted is finished.</summary>
    public string RemovalMark => Inside("ledger.removing");

    /// <summary>Makes the folder for its owner alone, durably; a folder that is there already is left as it is.</summary>
    public void Create()
    {
        var made = new List<string>();
        for (var missing = Path; missing is not null && !Directory.Exists(missing); missing = System.IO.Path.GetDirectoryName(missing))
        {
            made.Add(missing);
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, OwnerOnly | UnixFileMode.UserExecute);
        }

        foreach (var parent in made.Select(System.IO.Path.GetDirectoryName).OfType<string>())
        {
            DiskFlush.Folder(parent);
        }
    }

    /// <summary>The files with entries by the number of their first entry, in order.</summary>
    public SortedList<long, string> Files()
    {
        var files = new SortedList<long, string>();
        foreach (var path in Directory.EnumerateFiles(Path, Prefix + "*" + Suffix))
        {
            if (long.TryParse(System.IO.Path.GetFileName(path).AsSpan()[Prefix.Length..^Suffix.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            {
                files[first] = path;
            }
        }

        return files;
    }

    public string FileFor(long first) => Inside(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{first:D20}{Suffix}"));

    public static string IdsOf(string file) => System.IO.Path.ChangeExtension(file, ".ids");

    public static string TemporaryOf(string file) => file + ".tmp";

    /// <summary>Options for a new file that its owner alone may read.</summary>
    public static FileStreamOptions ForWriting(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.Read | FileShare.Delete, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    public void DeleteTemporary()
    {
        foreach (var path in Directory.EnumerateFiles(Path, "*.tmp"))
        {
            File.Delete(path);
        }
    }

    /// <summary>Keeps what a crash left behind a file's last whole entry.</summary>
    public static void SetAside(string file, ReadOnlySpan<byte> rest, DateTimeOffset now)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{file}.{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}{TornSuffix}");
        using var torn = new FileStream(path, ForWriting(FileMode.Create));
        torn.Write(rest);
        torn.Flush(flushToDisk: true);
    }

    /// <summary>Deletes what was set aside before a moment.</summary>
    public void DeleteSetAside(DateTimeOffset before)
    {
        foreach (var path in Directory.EnumerateFiles(Path, "*" + TornSuffix))
        {
            var name = System.IO.Path.GetFileNameWithoutExtension(path);
            if (DateTimeOffset.TryParseExact(
                    name[(name.LastIndexOf('.') + 1)..], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time < before)
            {
                File.Delete(path);
            }
        }
    }

    private string Inside(string name) => System.IO.Path.Combine(Path, name);
}
