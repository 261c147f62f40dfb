using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shisetsu.Import;

public interface IScanner
{
    Task<bool> IsCleanAsync(Stream content, CancellationToken ct);
}

public sealed record StoredFile(Guid Id, string DisplayName, byte[] Content);

public interface IFileTable
{
    Task AddAsync(StoredFile file, CancellationToken ct);
}

[ApiController]
[Route("api/import")]
[Authorize(Roles = "Clerk", AuthenticationSchemes = "Bearer")]
public class ImportController(IScanner scanner, IFileTable table) : ControllerBase
{
    // 保存しない: 行数だけ数える
    [HttpPost("rows")]
    [RequestSizeLimit(1_000_000)]
    public async Task<ActionResult<int>> Rows(IFormFile csv, CancellationToken ct)
    {
        using var reader = new StreamReader(csv.OpenReadStream(), System.Text.Encoding.UTF8); // safe TDS1019
        var rows = 0;
        while (await reader.ReadLineAsync(ct) is not null)
        {
            rows++;
        }

        return rows;
    }

    [HttpPost]
    [RequestSizeLimit(1_000_000)]
    public async Task<IActionResult> Keep(IFormFile csv, CancellationToken ct)
    {
        if (csv.Length > 1_000_000 || !string.Equals(Path.GetExtension(csv.FileName), ".csv", StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest();
        }

        using var copy = new MemoryStream();
        await csv.CopyToAsync(copy, ct);
        copy.Position = 0;
        if (!await scanner.IsCleanAsync(copy, ct))
        {
            return UnprocessableEntity();
        }

        await table.AddAsync(new StoredFile(Guid.NewGuid(), Path.GetFileName(csv.FileName), copy.ToArray()), ct); // safe TDS1019
        return NoContent();
    }
}
