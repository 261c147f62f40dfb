using System.Formats.Tar;
using System.IO.Compression;

namespace Maps.Tiles;

public sealed class TileImporter(ILogger<TileImporter> logger, IHostEnvironment environment) : BackgroundService
{
    private const int MaxTiles = 20_000;
    private const long MaxBytes = 2L * 1024 * 1024 * 1024;
    private string Inbox => Path.Combine(environment.ContentRootPath, "inbox");
    private string Tiles => Path.Combine(environment.ContentRootPath, "tiles");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var file in Directory.EnumerateFiles(Inbox, "*.tar.gz"))
            {
                await ImportAsync(file, stoppingToken);
                await ImportFlatAsync(file, stoppingToken);
                logger.LogInformation("Imported a tile set");
            }
        }
    }

    private async Task ImportAsync(string file, CancellationToken ct)
    {
        await using var source = File.OpenRead(file);
        await using var gzip = new GZipStream(source, CompressionMode.Decompress);
        await using var tar = new TarReader(gzip);
        var count = 0;
        var bytes = 0L;
        while (await tar.GetNextEntryAsync(cancellationToken: ct) is { } entry)
        {
            count++;
            bytes += entry.Length;
            if (count > MaxTiles || bytes > MaxBytes)
            {
                throw new InvalidDataException("Too many tiles.");
            }

            await entry.ExtractToFileAsync(Tiles + "/" + entry.Name, overwrite: true, ct); // weak TDS1004
        }
    }

    private async Task ImportFlatAsync(string file, CancellationToken ct)
    {
        await using var source = File.OpenRead(file);
        await using var gzip = new GZipStream(source, CompressionMode.Decompress);
        await using var tar = new TarReader(gzip);
        var count = 0;
        var bytes = 0L;
        while (await tar.GetNextEntryAsync(cancellationToken: ct) is { } entry)
        {
            if (entry.EntryType is not TarEntryType.RegularFile)
            {
                continue;
            }

            count++;
            bytes += entry.Length;
            if (count > MaxTiles || bytes > MaxBytes)
            {
                throw new InvalidDataException("Too many tiles.");
            }

            var leaf = Path.GetFileName(entry.Name);
            await entry.ExtractToFileAsync(Path.Combine(Tiles, "flat", leaf), overwrite: true, ct); // safe TDS1004
        }
    }

    public static void CopyStyles(ZipArchive styles, string folder)
    {
        for (var i = 0; i < styles.Entries.Count && i < 100; i++)
        {
            var entry = styles.Entries[i];
            if (entry.Length > 1_000_000)
            {
                continue;
            }

            using var content = entry.Open();
            using var target = File.Create(Path.Combine(folder, entry.FullName)); // weak TDS1004
            content.CopyTo(target);
        }
    }

    public static void CopyIcons(ZipArchive icons, string folder)
    {
        foreach (var name in (string[])["park.svg", "school.svg", "shelter.svg"])
        {
            if (icons.GetEntry(name) is not { Length: < 100_000 } entry)
            {
                continue;
            }

            using var content = entry.Open();
            using var target = File.Create(Path.Combine(folder, name)); // safe TDS1004
            content.CopyTo(target);
        }
    }
}
