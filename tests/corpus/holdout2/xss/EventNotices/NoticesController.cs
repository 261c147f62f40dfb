using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Events.Notices;

[Authorize]
public class NoticesController(INoticeRenderer renderer) : Controller
{
    [HttpGet]
    public IActionResult Search(string q)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return Content("<p>検索語を入力してください。</p>", "text/html"); // safe TDS1005
        }

        var html = renderer.Render("検索結果", q);
        return Content(html, "text/html; charset=utf-8"); // weak TDS1005
    }

    [HttpGet]
    public IActionResult SearchEncoded(string q) =>
        Content(renderer.Render("検索結果", WebUtility.HtmlEncode(q)), "text/html; charset=utf-8"); // safe TDS1005

    [HttpGet]
    public IActionResult Plain(string q) => Content("検索語: " + q, "text/plain"); // safe TDS1005

    [HttpGet]
    public IActionResult Badge(string label, string color)
    {
        var swatch = color is "red" or "green" or "blue" ? color : "gray";
        ViewData["Swatch"] = new HtmlString($"<i class=\"dot {swatch}\"></i>"); // safe TDS1005
        ViewData["Label"] = new HtmlString($"<span class=\"badge\">{label}</span>"); // weak TDS1005
        ViewData["Title"] = label;
        return View();
    }

    [HttpGet]
    public IActionResult Card(string title)
    {
        var builder = new HtmlContentBuilder();
        builder.AppendHtml("<h2>");
        builder.Append(title); // safe TDS1005
        builder.AppendHtml("</h2>").AppendHtml(title); // weak TDS1005
        using var writer = new StringWriter();
        builder.WriteTo(writer, HtmlEncoder.Default);
        ViewBag.Card = writer.ToString();
        return View();
    }
}

public interface INoticeRenderer
{
    string Render(string heading, string body);
}

public sealed class NoticeRenderer : INoticeRenderer
{
    private const string Layout = "<!doctype html><html lang=\"ja\"><title>{0}</title><main>{1}</main></html>";

    public string Render(string heading, string body) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Layout, heading, body);
}
