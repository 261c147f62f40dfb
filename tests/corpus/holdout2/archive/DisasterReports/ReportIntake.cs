using System.IO.Compression;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Disaster.Reports;

public sealed record IntakeLimits(int Entries = 500, long Bytes = 200L * 1024 * 1024);

public interface IReportUnpacker
{
    Task<int> UnpackAsync(Stream archive, string batch, CancellationToken ct);

    Task<int> UnpackCheckedAsync(Stream archive, string batch, CancellationToken ct);
}

public sealed class ReportUnpacker(IntakeLimits limits, string root = "/srv/disaster") : IReportUnpacker
{
    public async Task<int> UnpackAsync(Stream archive, string batch, CancellationToken ct)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        var count = 0;
        foreach (var entry in zip.Entries)
        {
            if (entry.Name.Length == 0)
            {
                continue;
            }

            if (++count > limits.Entries || entry.Length > limits.Bytes)
            {
                break;
            }

            var target = Path.Combine(root, batch, entry.FullName); // weak TDS1004
            entry.ExtractToFile(target, overwrite: true);
        }

        await Task.CompletedTask.WaitAsync(ct);
        return count;
    }

    public async Task<int> UnpackCheckedAsync(Stream archive, string batch, CancellationToken ct)
    {
        var home = Path.GetFullPath(Path.Combine(root, batch)) + Path.DirectorySeparatorChar;
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        if (zip.Entries.Count > limits.Entries)
        {
            throw new InvalidDataException("The archive has too many entries.");
        }

        long total = 0;
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0))
        {
            total += entry.Length;
            if (total > limits.Bytes)
            {
                throw new InvalidDataException("The archive is too large.");
            }

            var target = Path.GetFullPath(Path.Combine(home, entry.FullName));
            if (!target.StartsWith(home, StringComparison.Ordinal))
            {
                throw new InvalidDataException("The archive has an entry outside its folder.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: false); // safe TDS1004
        }

        await Task.CompletedTask.WaitAsync(ct);
        return zip.Entries.Count;
    }
}

[ApiController]
[Authorize(AuthenticationSchemes = "Bearer", Roles = "DisasterDesk")]
[EnableRateLimiting("intake")]
[Route("api/disaster/reports")]
public sealed class ReportIntake(IReportUnpacker unpacker) : ControllerBase
{
    [HttpPost]
    [RequestSizeLimit(50_000_000)]
    public async Task<ActionResult<int>> Post(CancellationToken ct)
    {
        var batch = Guid.NewGuid().ToString("N");
        return Ok(await unpacker.UnpackAsync(Request.Body, batch, ct));
    }

    [HttpPost("v2")]
    [RequestSizeLimit(50_000_000)]
    public async Task<ActionResult<int>> PostChecked(CancellationToken ct)
    {
        var batch = Guid.NewGuid().ToString("N");
        return Ok(await unpacker.UnpackCheckedAsync(Request.Body, batch, ct));
    }
}
