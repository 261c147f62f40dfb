using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Ikkatsu.Import;

public interface IBulkUnpacker
{
    void Unpack(ZipArchive archive, string folder);
}

public class PlainUnpacker : IBulkUnpacker
{
    public void Unpack(ZipArchive archive, string folder)
    {
        if (archive.Entries.Count > 200)
        {
            throw new InvalidDataException("too many entries");
        }

        foreach (var entry in archive.Entries.Where(e => e.Length is > 0 and < 5_000_000))
        {
            var target = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(folder);
            entry.ExtractToFile(target, overwrite: true); // weak TDS1004
        }
    }
}

public class CarefulUnpacker : IBulkUnpacker
{
    public void Unpack(ZipArchive archive, string folder)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (archive.Entries.Count > 200)
        {
            throw new InvalidDataException("too many entries");
        }

        foreach (var entry in archive.Entries)
        {
            if (entry.Length > 5_000_000)
            {
                continue;
            }

            var target = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (!target.StartsWith(root, StringComparison.Ordinal))
            {
                throw new InvalidDataException("entry leaves the folder");
            }

            entry.ExtractToFile(target); // safe TDS1004
        }
    }
}

public class RenamingUnpacker : IBulkUnpacker
{
    private const int Limit = 100;

    public void Unpack(ZipArchive archive, string folder)
    {
        var number = 0;
        foreach (var entry in archive.Entries)
        {
            if (++number > Limit || entry.Length > 1_000_000)
            {
                break;
            }

            entry.ExtractToFile(Path.Combine(folder, $"{number:D4}.xml")); // safe TDS1004
        }
    }
}
