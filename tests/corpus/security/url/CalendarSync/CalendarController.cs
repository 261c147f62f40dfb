using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Yotei;

[ApiController]
[Authorize]
[Route("api/calendars")]
public class CalendarController(HttpClient http) : ControllerBase
{
    [HttpGet("events")]
    public async Task<ActionResult<List<CalendarEvent>>> Events(string address) => Ok(await http.ReadAsync<List<CalendarEvent>>(address));

    [HttpGet("events/{name}")]
    public async Task<ActionResult<List<CalendarEvent>>> EventsOf(string name) => Ok(await http.ReadOursAsync<List<CalendarEvent>>(name));

    [HttpGet("ics")]
    public async Task<IActionResult> Ics(string url) => Content(await http.GetStringAsync(url.ToUri()), "text/calendar"); // weak TDS1008

    [HttpGet("ics/our")]
    public async Task<IActionResult> OurIcs(string url)
    {
        if (!CalendarTools.TryOurUri(url, out var uri))
        {
            return BadRequest();
        }

        return Content(await http.GetStringAsync(uri), "text/calendar"); // safe TDS1008
    }

    [HttpGet("ics/any")]
    public async Task<IActionResult> AnyIcs(string url)
    {
        if (!CalendarTools.TryUri(url, out var uri))
        {
            return BadRequest();
        }

        return Content(await http.GetStringAsync(uri), "text/calendar"); // weak TDS1008
    }

    [HttpPost("push")]
    public async Task<IActionResult> Push([FromBody] CalendarPush push)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, push.Server + "/calendars/" + push.Year) // weak TDS1008
        {
            Content = JsonContent.Create(push.Events),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode ? NoContent() : StatusCode(StatusCodes.Status502BadGateway);
    }

    [HttpPost("push/year")]
    public async Task<IActionResult> PushYear([FromBody] CalendarPush push)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, "https://calendar.city.example.jp/calendars/" + push.Year) // safe TDS1008
        {
            Content = JsonContent.Create(push.Events),
        };
        using var response = await http.SendAsync(message);
        return response.IsSuccessStatusCode ? NoContent() : StatusCode(StatusCodes.Status502BadGateway);
    }

    [HttpPost("retry")]
    public async Task<IActionResult> Retry([FromHeader(Name = "X-Origin")] string origin, int attempts)
    {
        for (var attempt = 0; attempt < Math.Min(attempts, 3); attempt++)
        {
            using var response = await http.GetAsync(origin + "/ready"); // weak TDS1008
            using var own = await http.GetAsync($"https://calendar.city.example.jp/ready/{attempt}"); // safe TDS1008
            if (response.IsSuccessStatusCode && own.IsSuccessStatusCode)
            {
                return NoContent();
            }
        }

        return StatusCode(StatusCodes.Status504GatewayTimeout);
    }
}

public record CalendarEvent(string Title, DateTimeOffset At);

public record CalendarPush(string Server, int Year, CalendarEvent[] Events);
