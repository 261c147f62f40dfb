using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Delivery.Files;

[ApiController]
[Authorize]
[Route("delivery")]
public sealed class DeliveryController(IDeliveryHeaders headers) : ControllerBase
{
    [HttpGet("label")]
    public IActionResult Label([FromQuery] string title, [FromQuery] string requestId)
    {
        headers.Describe(Response, title);
        headers.Correlate(Response, requestId);
        return NoContent();
    }

    [HttpGet("disposition")]
    public IActionResult Disposition([FromQuery] string file)
    {
        var typed = new ContentDispositionHeaderValue("attachment");
        typed.SetHttpFileName(file);
        Response.Headers.ContentDisposition = typed.ToString(); // safe TDS1014
        return File([], MediaTypeNames.Application.Octet);
    }

    [HttpGet("disposition/raw")]
    public IActionResult RawDisposition([FromQuery] string file)
    {
        Response.Headers.ContentDisposition = "attachment; filename=\"" + file + "\""; // weak TDS1014
        return File([], MediaTypeNames.Application.Octet);
    }

    [HttpGet("page/{page:int}")]
    public IActionResult Paged(int page, [FromQuery] Order order)
    {
        Response.Headers["X-Page"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture); // safe TDS1014
        Response.Headers.Append("X-Order", order.ToString()); // safe TDS1014
        return NoContent();
    }

    public enum Order
    {
        Name,
        Code,
    }
}
