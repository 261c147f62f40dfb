using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Tokei.Export;

[ApiController]
[Authorize(Roles = "statistics")]
[Route("export")]
public class ExportController(ExportHeaders headers) : ControllerBase
{
    [HttpGet("csv")]
    public IActionResult Csv([FromQuery] string title)
    {
        Response.Headers.ContentDisposition = "attachment; filename=\"" + title + ".csv\""; // weak TDS1014
        return Content("番号,件数", "text/csv");
    }

    [HttpGet("csv/encoded")]
    public IActionResult CsvEncoded([FromQuery] string title)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(title + ".csv");
        Response.Headers.ContentDisposition = disposition.ToString(); // safe TDS1014
        return Content("番号,件数", "text/csv");
    }

    [HttpGet("csv/escaped")]
    public IActionResult CsvEscaped([FromQuery] string title)
    {
        Response.Headers.ContentDisposition = "attachment; filename*=UTF-8''" + Uri.EscapeDataString(title); // safe TDS1014
        return Content("番号,件数", "text/csv");
    }

    [HttpGet("trace")]
    public IActionResult Trace()
    {
        headers.Echo(Response, Request.Headers["X-Request-Label"].ToString());
        return NoContent();
    }

    [HttpGet("trace/number")]
    public IActionResult TraceNumber([FromQuery] long number)
    {
        headers.Number(Response, number);
        return NoContent();
    }

    [HttpGet("view")]
    public IActionResult ViewMode([FromQuery] string mode)
    {
        headers.Mode(Response, mode);
        return NoContent();
    }
}
