using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Oshirase;

[Authorize]
public partial class NoticesController(HtmlEncoder encoder) : Controller
{
    [GeneratedRegex("<.*?>", RegexOptions.Singleline, 500)]
    private static partial Regex Tags();

    [HttpGet]
    public IActionResult Index(string? message)
    {
        ViewData["Message"] = new HtmlString("<strong>" + message + "</strong>"); // weak TDS1005
        return View();
    }

    [HttpGet]
    public IActionResult Encoded(string? message)
    {
        ViewData["Message"] = new HtmlString("<strong>" + encoder.Encode(message ?? "") + "</strong>"); // safe TDS1005
        return View("Index");
    }

    [HttpGet]
    public IActionResult AsText(string? message)
    {
        ViewData["Message"] = "<strong>" + message + "</strong>"; // safe TDS1005
        return View("Index");
    }

    [HttpGet]
    public ContentResult Fragment(string title)
    {
        return Content($"<h2>{title}</h2>", "text/html"); // weak TDS1005
    }

    [HttpGet]
    public ContentResult PlainFragment(string title)
    {
        return Content($"<h2>{title}</h2>"); // safe TDS1005
    }

    [HttpGet]
    public IActionResult Result(string title)
    {
        return new ContentResult
        {
            StatusCode = 200,
            Content = "<h2>" + title.ToUpperInvariant() + "</h2>", // weak TDS1005
            ContentType = "text/html",
        };
    }

    [HttpGet]
    public IActionResult ResultText(string title)
    {
        return new ContentResult
        {
            StatusCode = 200,
            Content = "件名: " + title.ToUpperInvariant(), // safe TDS1005
            ContentType = "text/plain; charset=utf-8",
        };
    }

    [HttpGet]
    public IActionResult Stripped(string body)
    {
        var text = Tags().Replace(body, "");
        return Content("<div>" + text + "</div>", "text/html"); // weak TDS1005
    }

    [HttpGet]
    public IActionResult Escaped(string body)
    {
        var text = body.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        return Content("<div>" + text + "</div>", "text/html"); // safe TDS1005
    }

    [HttpGet]
    public IActionResult Link(string keyword)
    {
        var link = $"<a href=\"/notices?q={Uri.EscapeDataString(keyword)}\">もっと見る</a>";
        return Content(link, "text/html"); // safe TDS1005
    }

    [HttpGet]
    public IActionResult LinkTo(string url)
    {
        var link = $"<a href=\"{url}\">もっと見る</a>";
        return Content(link, "text/html"); // weak TDS1005
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Preview(NoticeDraft draft)
    {
        if (!ModelState.IsValid)
        {
            return View("Index");
        }

        IHtmlContent heading = draft.Importance switch
        {
            Importance.High => new HtmlString("<h2 class=\"high\">重要</h2>"), // safe TDS1005
            Importance.Low => new HtmlString($"<h2 class=\"low\">{draft.Days} 日間</h2>"), // safe TDS1005
            _ => new HtmlString("<h2>" + draft.Heading + "</h2>"), // weak TDS1005
        };
        return View("Preview", heading);
    }
}

public class NoticeDraft
{
    public string? Heading { get; set; }

    public Importance Importance { get; set; }

    public int Days { get; set; }
}

public enum Importance
{
    Normal,
    High,
    Low,
}
