using System.IO.Compression;

namespace Ikkatsu;

public class BulkExtractor
{
    private const int MostEntries = 200;
    private const long MostBytes = 100_000_000;

    public async Task CopyAsync(ZipArchive archive, string folder, CancellationToken stop)
    {
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = folder + "/" + entry.FullName; // weak TDS1004
            await using var source = entry.Open(); // weak TDS1004
            await using var output = File.Create(target);
            await source.CopyToAsync(output, stop);
        }
    }

    public async Task CopyCheckedAsync(ZipArchive archive, string folder, CancellationToken stop)
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw new InvalidDataException("ファイルの数が多すぎます。");
        }

        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        var total = 0L;
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            total += entry.Length;
            if (!target.StartsWith(root, StringComparison.Ordinal) || total > MostBytes)
            {
                throw new InvalidDataException("圧縮ファイルの中身を確認してください。");
            }

            await using var source = entry.Open();
            await using var output = File.Create(target); // safe TDS1004
            await source.CopyToAsync(output, stop);
        }
    }

    public void CopyFlat(ZipArchive archive, string folder)
    {
        if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > MostBytes)
        {
            return;
        }

        foreach (var entry in archive.Entries)
        {
            if (Path.GetFileName(entry.FullName) is { Length: > 0 } name)
            {
                entry.ExtractToFile(Path.Combine(folder, name), overwrite: true); // safe TDS1004
            }
        }

        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                entry.ExtractToFile(Path.Combine(folder, entry.FullName), overwrite: true); // weak TDS1004
            }
        }
    }
}
