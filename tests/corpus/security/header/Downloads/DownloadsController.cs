using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Haifu;

[Authorize]
[Route("downloads")]
public class DownloadsController(DownloadHeaders headers) : Controller
{
    [HttpGet("csv")]
    public IActionResult Csv(string name)
    {
        Response.Headers["Content-Disposition"] = "attachment; filename=" + name; // weak TDS1014
        return Content("番号,件名\n", "text/csv");
    }

    [HttpGet("csv/typed")]
    public IActionResult TypedCsv(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        Response.Headers.ContentDisposition = disposition.ToString(); // safe TDS1014
        return Content("番号,件名\n", "text/csv");
    }

    [HttpGet("csv/typed/headers")]
    public IActionResult TypedHeaders(string name)
    {
        Response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name }; // safe TDS1014
        return Content("番号,件名\n", "text/csv");
    }

    [HttpGet("csv/{year:int}")]
    public IActionResult Year(int year)
    {
        Response.Headers.Append("Content-Disposition", $"attachment; filename=report-{year}.csv"); // safe TDS1014
        return Content("番号,件名\n", "text/csv");
    }

    [HttpGet("file")]
    public FileContentResult Named(string name) => File("番号\n"u8.ToArray(), "text/csv", name); // safe TDS1014

    [HttpGet("notice")]
    public IActionResult Notice(string? text, string? level)
    {
        Response.Headers.Append("X-Notice", text); // weak TDS1014
        Response.Headers.Append("X-Notice-Encoded", Uri.EscapeDataString(text ?? "")); // safe TDS1014
        headers.AddLevel(Response, level ?? "info");
        headers.AddKnownLevel(Response, level ?? "info");
        return NoContent();
    }
}

public class DownloadHeaders
{
    public void AddLevel(HttpResponse response, string level) => response.Headers.Add(new("X-Level", level.ToLowerInvariant())); // weak TDS1014

    public void AddKnownLevel(HttpResponse response, string level)
    {
        var known = level switch
        {
            "warn" => "warn",
            "error" => "error",
            _ => "info",
        };
        response.Headers["X-Level"] = known; // safe TDS1014
    }
}
