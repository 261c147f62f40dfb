using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shoko;

[ApiController]
[Authorize]
[Route("api/evidence")]
public class EvidenceController : ControllerBase
{
    private readonly EvidenceFolder _folder;

    public EvidenceController(EvidenceFolder folder) => _folder = folder;

    [HttpPost("{application:guid}")]
    [RequestSizeLimit(5_000_000)]
    public async Task<IActionResult> Post(Guid application, IFormFile file, CancellationToken stop)
    {
        if (!UploadRules.Accepts(file))
        {
            return BadRequest();
        }

        await _folder.SaveAsync(application, file, stop);
        return NoContent();
    }

    [HttpPost("{application:guid}/renamed")]
    [RequestSizeLimit(5_000_000)]
    public async Task<IActionResult> PostRenamed(Guid application, IFormFile file, CancellationToken stop)
    {
        if (!UploadRules.Accepts(file))
        {
            return BadRequest();
        }

        return Ok(await _folder.SaveRenamedAsync(application, file, stop));
    }

    [HttpPost("{application}/cover")]
    public IActionResult Cover(string application, [FromForm] CoverForm form)
    {
        _folder.Prepare(application);
        _folder.Prepare(form.Year, form.Month);
        return Accepted();
    }
}

public class CoverForm
{
    public int Year { get; set; }

    public int Month { get; set; }

    public string Note { get; set; } = "";
}

internal static class UploadRules
{
    private static readonly string[] Extensions = [".pdf", ".jpg", ".png"];

    public static bool Accepts(IFormFile file) =>
        file.Length is > 0 and < 5_000_000
        && Extensions.Contains(Path.GetExtension(file.FileName).ToLowerInvariant())
        && file.ContentType is "application/pdf" or "image/jpeg" or "image/png";
}
