using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Ikkatsu;

[ApiController]
[Authorize(Roles = "clerk")]
[Route("api/bulk")]
public class BulkUploadController(BulkExtractor extractor) : ControllerBase
{
    private const string Work = "/srv/bulk/work";

    [HttpPost("zip")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> Zip(CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer, stop);
        using var archive = new ZipArchive(buffer, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Path.Combine(Work, entry.FullName), overwrite: true); // weak TDS1004
        }

        return NoContent();
    }

    [HttpPost("zip/numbered")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> Numbered(CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer, stop);
        using var archive = new ZipArchive(buffer, ZipArchiveMode.Read);
        if (archive.Entries.Count > 100 || archive.Entries.Sum(entry => entry.Length) > 50_000_000)
        {
            return BadRequest();
        }

        for (var i = 0; i < archive.Entries.Count; i++)
        {
            archive.Entries[i].ExtractToFile(Path.Combine(Work, $"{i:000}.dat"), overwrite: true); // safe TDS1004
        }

        return NoContent();
    }

    [HttpPost("service")]
    [RequestSizeLimit(20_000_000)]
    public async Task<IActionResult> Service(CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        await Request.Body.CopyToAsync(buffer, stop);
        using var archive = new ZipArchive(buffer, ZipArchiveMode.Read);
        await extractor.CopyAsync(archive, Work, stop);
        await extractor.CopyCheckedAsync(archive, Work, stop);
        extractor.CopyFlat(archive, Work);
        return NoContent();
    }
}
