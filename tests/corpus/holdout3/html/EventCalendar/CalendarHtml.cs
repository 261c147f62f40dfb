using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gyoji.Calendar;

public static class CalendarHtml
{
    public static IHtmlContent Badge(this IHtmlHelper html, string label) => html.Raw($"<span class=\"badge\">{label}</span>"); // weak TDS1005

    public static IHtmlContent SafeBadge(string label)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass("badge");
        tag.InnerHtml.Append(label); // safe TDS1005
        return tag;
    }

    public static IHtmlContent Heading(string title) => new HtmlString("<h2>" + HtmlEncoder.Default.Encode(title) + "</h2>"); // safe TDS1005
}

[Authorize]
public class DayModel(IHtmlHelper html) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Label { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly Day { get; set; }

    public IHtmlContent? Badge { get; private set; }

    public IHtmlContent? Headline { get; private set; }

    public HtmlString? Summary { get; private set; }

    public void OnGet(string theme)
    {
        Badge = html.Badge(Label);
        Headline = CalendarHtml.Heading(Label);
        Summary = new HtmlString($"<section class='{theme}'></section>"); // weak TDS1005
    }

    public void OnGetDay(string theme)
    {
        Badge = CalendarHtml.SafeBadge(Label);
        var chosen = theme == "dark" ? "dark" : "light";
        Summary = new HtmlString($"<section class='{chosen}'><time>{Day:yyyy-MM-dd}</time></section>"); // safe TDS1005
    }

    public ContentResult OnGetTip(string text) => Content("<i>" + text.Trim() + "</i>", "text/html"); // weak TDS1005

    public ContentResult OnGetTipText(string text) => Content("*" + text.Trim() + "*", "text/plain"); // safe TDS1005
}
