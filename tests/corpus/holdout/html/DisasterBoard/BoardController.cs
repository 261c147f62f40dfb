using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Bosai.Board;

[AllowAnonymous]
public class BoardController : Controller
{
    private readonly HtmlEncoder _encoder;

    public BoardController(HtmlEncoder encoder) => _encoder = encoder;

    [HttpGet("/board")]
    public IActionResult Index(string? area)
    {
        var html = new StringBuilder("<h1>避難情報</h1>");
        html.Append("<p>地区: ").Append(area).Append("</p>");
        return Content(html.ToString(), "text/html; charset=utf-8"); // weak TDS1005
    }

    [HttpGet("/board/safe")]
    public IActionResult Safe(string? area)
    {
        var html = new StringBuilder("<h1>避難情報</h1>");
        html.Append("<p>地区: ").Append(_encoder.Encode(area ?? "全域")).Append("</p>");
        return Content(html.ToString(), "text/html; charset=utf-8"); // safe TDS1005
    }

    [HttpGet("/board/text")]
    public IActionResult Text(string? area) => Content($"地区: {area}", "text/plain"); // safe TDS1005

    [HttpGet("/board/level")]
    public ContentResult Level([FromQuery] int level)
    {
        return new ContentResult { Content = $"<strong>警戒レベル{level}</strong>", ContentType = "text/html" }; // safe TDS1005
    }

    [HttpGet("/board/message")]
    public ContentResult Message([FromQuery] string message)
    {
        return new ContentResult { Content = $"<strong>{message}</strong>", ContentType = "text/html" }; // weak TDS1005
    }

    [HttpGet("/board/banner")]
    public IActionResult Banner(string? title, string? color)
    {
        ViewData["Banner"] = new HtmlString($"<div class=\"banner\">{WebUtility.HtmlEncode(title)}</div>"); // safe TDS1005
        ViewBag.Style = new HtmlString("<style>.banner{background:" + color + "}</style>"); // weak TDS1005
        return View();
    }
}
