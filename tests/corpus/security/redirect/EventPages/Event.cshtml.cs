using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Moyooshi.Pages;

public class EventSites
{
    public string Stream { get; set; } = "https://stream.city.example.jp";

    public Dictionary<string, string> Halls { get; set; } = [];
}

[Authorize]
public class EventModel(IOptions<EventSites> sites) : PageModel
{
    [FromQuery(Name = "hall")]
    public string? Hall { get; set; }

    [FromQuery(Name = "after")]
    public Uri? After { get; set; }

    public IActionResult OnGetStream(string channel)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Redirect(sites.Value.Stream + "/live?channel=" + Uri.EscapeDataString(channel)); // safe TDS1007
    }

    public IActionResult OnGetMirror(string mirror)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Redirect(mirror.TrimEnd('/') + "/live"); // weak TDS1007
    }

    public IActionResult OnGetHall()
    {
        if (!ModelState.IsValid || Hall is null || !sites.Value.Halls.TryGetValue(Hall, out var url))
        {
            return Page();
        }

        return Redirect(url); // safe TDS1007
    }

    public IActionResult OnGetAfter()
    {
        if (!ModelState.IsValid || After is null)
        {
            return Page();
        }

        return Redirect(After.OriginalString); // weak TDS1007
    }

    public IActionResult OnGetAfterLocal()
    {
        if (!ModelState.IsValid || After is null || After.IsAbsoluteUri || !Url.IsLocalUrl(After.OriginalString))
        {
            return Page();
        }

        return Redirect(After.OriginalString); // safe TDS1007
    }

    public IActionResult OnGetEncoded(string token)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var url = Encoding.UTF8.GetString(Convert.FromBase64String(token));
        return Redirect(url); // weak TDS1007
    }

    public IActionResult OnGetIndexed(int index)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        string[] urls = ["/events", "/events/past", "https://www.city.example.jp/events"];
        return Redirect(urls[index % urls.Length]); // safe TDS1007
    }

    public IActionResult OnPostApply(IFormCollection form)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (form.TryGetValue("next", out var next) && next.Count > 0)
        {
            return Redirect(next[0]!); // weak TDS1007
        }

        return RedirectToPage("/Events/Applied", new { hall = Hall });
    }

    public IActionResult OnPostShare([FromBody] ShareRequest share)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var target = share.Links is [var only] ? only : share.Links.Last();
        Response.Headers.Append("Location", target); // weak TDS1007
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    public IActionResult OnPostShareFixed([FromBody] ShareRequest share)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Response.Headers.Append("Location", share.Links.Count > 1 ? "/shares" : "/share"); // safe TDS1007
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}

public record ShareRequest(List<string> Links);
