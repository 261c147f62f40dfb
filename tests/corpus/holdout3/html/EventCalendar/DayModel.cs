using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Gyoji.Calendar;

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
