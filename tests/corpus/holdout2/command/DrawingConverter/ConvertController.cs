using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Planning.Drawings;

[ApiController]
[Authorize(Roles = "Planner")]
[Route("api/drawings")]
public sealed class ConvertController(IDrawingConverter converter) : ControllerBase
{
    [HttpGet("{drawingNo}/preview")]
    public async Task<IActionResult> Preview(string drawingNo, [FromQuery] string? format, [FromQuery] int dpi = 96, CancellationToken ct = default)
    {
        var options = new ConvertOptions { Format = format ?? "png", Dpi = dpi, Title = Request.Headers["X-Title"].FirstOrDefault() };
        var exit = await converter.ConvertAsync(drawingNo, options, ct);
        return exit == 0 ? NoContent() : UnprocessableEntity();
    }

    [HttpGet("{drawingNo:int}/thumbnail")]
    public async Task<IActionResult> Thumbnail(int drawingNo, [FromQuery] PaperSize size, CancellationToken ct)
    {
        var exit = await converter.ThumbnailAsync(drawingNo, size, ct);
        return exit == 0 ? NoContent() : UnprocessableEntity();
    }
}

public enum PaperSize
{
    A4,
    A3,
    A1,
}

public sealed class ConvertOptions
{
    public required string Format { get; init; }

    public int Dpi { get; init; }

    public string? Title { get; init; }
}

public interface IDrawingConverter
{
    Task<int> ConvertAsync(string drawingNo, ConvertOptions options, CancellationToken ct);

    Task<int> ThumbnailAsync(int drawingNo, PaperSize size, CancellationToken ct);
}
