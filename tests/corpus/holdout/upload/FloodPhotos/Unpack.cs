using System.IO.Compression;

namespace Bosai.Photos;

internal static class Unpack
{
    public static async Task AllAsync(Stream content, string folder)
    {
        using var zip = new ZipArchive(content);
        foreach (var entry in zip.Entries)
        {
            var target = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(folder);
            entry.ExtractToFile(target, overwrite: true); // weak TDS1004
        }

        await Task.CompletedTask;
    }

    public static async Task CheckedAsync(Stream content, string folder)
    {
        using var zip = new ZipArchive(content);
        if (zip.Entries.Count > 100 || zip.Entries.Sum(entry => entry.Length) > 100_000_000)
        {
            return;
        }

        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (var entry in zip.Entries)
        {
            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                continue;
            }

            entry.ExtractToFile(target, overwrite: true); // safe TDS1004
        }

        await Task.CompletedTask;
    }
}
