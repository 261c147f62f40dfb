using System.Formats.Tar;
using System.IO.Compression;

namespace Kyushoku.Import;

public interface ILunchImport
{
    Task<int> ImportAsync(IFormFile file);
    Task<int> ImportTarAsync(IFormFile file);
    Task<int> ImportSafeAsync(IFormFile file);
}

public sealed class LunchImport(IConfiguration configuration) : ILunchImport
{
    private readonly string _folder = configuration["Lunch:Folder"] ?? "/srv/lunch";

    public async Task<int> ImportAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var count = 0;
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            await using var input = entry.Open();
            await using var output = new FileStream(_folder + "/" + entry.FullName, FileMode.Create); // weak TDS1004
            await input.CopyToAsync(output);
            count++;
        }

        return count;
    }

    public async Task<int> ImportTarAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        await using var reader = new TarReader(stream);
        var count = 0;
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            await entry.ExtractToFileAsync(Path.Combine(_folder, entry.Name), overwrite: false); // weak TDS1004
            count++;
        }

        return count;
    }

    public async Task<int> ImportSafeAsync(IFormFile file)
    {
        if (file.Length > 20_000_000)
        {
            return 0;
        }

        await using var stream = file.OpenReadStream();
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        var count = 0;
        long total = 0;
        foreach (var entry in archive.Entries.Take(50))
        {
            total += entry.Length;
            if (total > 100_000_000)
            {
                break;
            }

            entry.ExtractToFile(Path.Combine(_folder, $"{count++}.csv"), overwrite: true); // safe TDS1004
        }

        return count;
    }
}
