using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Calendar.SignIn;

[ApiController]
[Authorize]
[Route("calendar")]
public sealed class CalendarFeedController : ControllerBase
{
    [HttpGet("feeds/{provider}")]
    public IActionResult Feed(string provider, [FromQuery] string? callback)
    {
        var host = provider is "google" or "outlook" ? provider : "ical";
        if (callback is null)
        {
            return RedirectPreserveMethod($"https://{host}.calendar.example.jp/subscribe"); // safe TDS1007
        }

        UriBuilder builder = new("https", "calendar.example.jp") { Path = callback };
        return Redirect(builder.Uri.ToString()); // safe TDS1007
    }

    [HttpGet("feeds/{provider}/open")]
    public IActionResult Open(string provider, [FromQuery(Name = "from")] string origin)
    {
        var address = new Uri(new Uri(origin), "feeds/" + provider);
        return RedirectPermanentPreserveMethod(address.ToString()); // weak TDS1007
    }
}
