using System.Formats.Tar;
using System.IO.Compression;

namespace OpenData;

public sealed class PackageReader(IWebHostEnvironment environment)
{
    private readonly string _root = Path.Combine(environment.ContentRootPath, "packages");

    public async Task UnpackTarAsync(Stream upload, CancellationToken stop)
    {
        await using var reader = new TarReader(upload);
        while (await reader.GetNextEntryAsync(copyData: false, stop) is { } entry)
        {
            await entry.ExtractToFileAsync(Path.Join(_root, entry.Name), overwrite: true, stop); // weak TDS1004
        }
    }

    public async Task UnpackTarCheckedAsync(Stream upload, CancellationToken stop)
    {
        var root = Path.GetFullPath(_root) + '/';
        var (count, bytes) = (0, 0L);
        await using var reader = new TarReader(upload);
        while (await reader.GetNextEntryAsync(copyData: false, stop) is { } entry)
        {
            if (++count > 50 || (bytes += entry.Length) > 10_000_000 || entry.EntryType != TarEntryType.RegularFile)
            {
                throw new InvalidDataException("受け付けられない形式です。");
            }

            var target = Path.GetFullPath(entry.Name, root);
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                throw new InvalidDataException("受け付けられない形式です。");
            }

            await entry.ExtractToFileAsync(target, overwrite: true, stop); // safe TDS1004
        }
    }

    public void UnpackWhole(string zip, string tar, string target)
    {
        ZipFile.ExtractToDirectory(zip, target, overwriteFiles: true); // safe TDS1004
        TarFile.ExtractToDirectory(tar, target, overwriteFiles: true); // safe TDS1004
    }

    public void Unpack(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        archive.Entries.ToList().ForEach(entry => entry.ExtractToFile($"{_root}/{entry.FullName}")); // weak TDS1004
    }

    public IEnumerable<string> Names(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries.Take(20))
        {
            yield return entry.FullName; // safe TDS1004
        }
    }

    public void UnpackKnown(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var name in (string[])["data.csv", "readme.txt"])
        {
            if (archive.GetEntry(name) is { Length: < 5_000_000 } entry)
            {
                entry.ExtractToFile(Path.Combine(_root, name), overwrite: true); // safe TDS1004
            }
        }
    }

    public void UnpackHalfChecked(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries)
        {
            var target = Path.Combine(_root, entry.FullName); // weak TDS1004
            if (target.StartsWith(_root, StringComparison.Ordinal))
            {
                entry.ExtractToFile(target); // weak TDS1004
            }
        }
    }

    public void UnpackByHand(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/'))
            {
                continue;
            }

            using var source = entry.Open(); // weak TDS1004
            using var output = new FileStream(Locate(entry), FileMode.Create); // weak TDS1004
            source.CopyTo(output);
        }
    }

    public void UnpackText(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries.Where(entry => entry.Length < 1000))
        {
            using var reader = new StreamReader(entry.Open());
            File.WriteAllText(Path.Combine(_root, entry.FullName.Replace('\\', '/')), reader.ReadToEnd()); // weak TDS1004
        }
    }

    public void UnpackTwice(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        if (archive.Entries.Count > 10 || archive.Entries.Any(entry => entry.FullName.Contains("..") || Path.IsPathRooted(entry.FullName) || entry.Length > 1_000_000))
        {
            return;
        }

        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Path.Combine(_root, entry.FullName), overwrite: true); // safe TDS1004
        }
    }

    private string Locate(ZipArchiveEntry entry) => Path.Combine(_root, "incoming", entry.FullName);
}
