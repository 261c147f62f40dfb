using System.Formats.Tar;
using System.IO.Compression;

namespace Chizu.Tiles;

public class TileInstaller(ILogger<TileInstaller> logger)
{
    public async Task InstallZipAsync(Stream upload, string folder)
    {
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read);
        if (zip.Entries.Count > 5000 || zip.Entries.Sum(entry => entry.Length) > 200_000_000)
        {
            throw new InvalidDataException("archive too large");
        }

        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            await using var input = entry.Open();
            await using var output = File.Create(folder + "/" + name); // weak TDS1004
            await input.CopyToAsync(output);
        }

        logger.LogInformation("{Count} tiles installed", zip.Entries.Count);
    }

    public async Task InstallFlatAsync(Stream upload, string folder)
    {
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read);
        if (zip.Entries.Count > 5000 || zip.Entries.Sum(entry => entry.Length) > 200_000_000)
        {
            throw new InvalidDataException("archive too large");
        }

        foreach (var entry in zip.Entries)
        {
            await using var input = entry.Open();
            await using var output = File.Create(Path.Combine(folder, Path.GetFileName(entry.FullName))); // safe TDS1004
            await input.CopyToAsync(output);
        }
    }

    public void InstallTar(Stream upload, string folder)
    {
        using var reader = new TarReader(upload);
        var count = 0;
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType != TarEntryType.RegularFile || entry.Length > 2_000_000 || ++count > 5000)
            {
                continue;
            }

            entry.ExtractToFile(Path.Combine(folder, entry.Name), overwrite: false); // weak TDS1004
        }
    }

    public void InstallTarChecked(Stream upload, string folder)
    {
        var root = Path.GetFullPath(folder);
        using var reader = new TarReader(upload);
        var count = 0;
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType != TarEntryType.RegularFile || entry.Length > 2_000_000 || ++count > 5000)
            {
                continue;
            }

            var path = Path.GetFullPath(Path.Combine(root, entry.Name));
            if (path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                entry.ExtractToFile(path, overwrite: false); // safe TDS1004
            }
        }
    }
}
