using System.IO.Compression;

namespace School.Albums;

public sealed record AlbumLimits(int MaxFiles, long MaxBytes);

public interface IAlbumService
{
    Task<int> ImportAsync(Stream upload, CancellationToken ct);

    Task<int> ImportLimitedAsync(Stream upload, CancellationToken ct);
}

public sealed class AlbumService(AlbumPaths paths, AlbumLimits limits) : IAlbumService
{
    public async Task<int> ImportAsync(Stream upload, CancellationToken ct)
    {
        var imported = 0;
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            await using var source = entry.Open();
            await using var target = new FileStream(paths.Unchecked(entry.FullName), FileMode.Create); // weak TDS1004
            await source.CopyToAsync(target, ct);
            imported++;
        }

        return imported;
    }

    public async Task<int> ImportLimitedAsync(Stream upload, CancellationToken ct)
    {
        using var zip = new ZipArchive(upload, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > limits.MaxFiles || zip.Entries.Sum(e => e.Length) > limits.MaxBytes)
        {
            return 0;
        }

        var imported = 0;
        foreach (var entry in zip.Entries)
        {
            if (!paths.TryResolve(entry.FullName, out var path))
            {
                continue;
            }

            await using var source = entry.Open();
            await using var target = new FileStream(path, FileMode.CreateNew); // safe TDS1004
            await source.CopyToAsync(target, ct);
            imported++;
        }

        return imported;
    }

    public static int Extract(string archive, string folder)
    {
        ZipFile.ExtractToDirectory(archive, folder, overwriteFiles: false); // safe TDS1004
        return Directory.GetFiles(folder).Length;
    }
}
