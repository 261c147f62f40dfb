using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Kyushoku.Exports;

[Authorize]
[Route("exports")]
public class ExportController : Controller
{
    [HttpGet("menu")]
    public IActionResult Menu(string school, int month)
    {
        Response.Headers["Content-Disposition"] = $"attachment; filename=menu-{school}.csv"; // weak TDS1014
        Response.Headers["X-Month"] = month.ToString(); // safe TDS1014
        return File("a,b\r\n"u8.ToArray(), "text/csv");
    }

    [HttpGet("menu2")]
    public IActionResult Menu2(string school)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"menu-{school}.csv");
        Response.Headers.ContentDisposition = disposition.ToString(); // safe TDS1014
        return File("a,b\r\n"u8.ToArray(), "text/csv");
    }

    [HttpGet("trace")]
    public IActionResult Trace([FromHeader(Name = "X-Trace")] string? trace)
    {
        Response.Headers.Append("X-Trace", trace); // weak TDS1014
        return NoContent();
    }

    [HttpGet("trace-id")]
    public IActionResult TraceId([FromHeader(Name = "X-Trace")] string? trace)
    {
        var id = Guid.TryParse(trace, out var parsed) ? parsed : Guid.NewGuid();
        Response.Headers.Append("X-Trace", id.ToString("N")); // safe TDS1014
        return NoContent();
    }

    [HttpGet("lang")]
    public IActionResult Language(string lang)
    {
        Response.Headers.TryAdd("Content-Language", lang); // weak TDS1014
        return NoContent();
    }

    [HttpGet("lang2")]
    public IActionResult Language2(string lang)
    {
        Response.Headers.TryAdd("Content-Language", lang == "en" ? "en" : "ja"); // safe TDS1014
        return NoContent();
    }

    [HttpGet("note")]
    public IActionResult Note(string note)
    {
        Response.Headers.Append("X-Note", Uri.EscapeDataString(note)); // safe TDS1014
        return NoContent();
    }
}
