using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Consultation.Helpers;

public static class FormHtml
{
    public static IHtmlContent Hint(this IHtmlHelper html, string text)
    {
        var tag = new TagBuilder("small");
        tag.AddCssClass("hint");
        tag.InnerHtml.Append(text); // safe TDS1005
        return tag;
    }

    public static IHtmlContent RawHint(this IHtmlHelper html, HttpRequest request)
    {
        string? text = request.Query["hint"];
        return html.Raw("<small>" + text + "</small>"); // weak TDS1005
    }

    public static IHtmlContent Anchor(this IHtmlHelper html, HttpRequest request)
    {
        var step = int.Parse(request.Query["step"].ToString(), System.Globalization.CultureInfo.InvariantCulture);
        return html.Raw($"<a id=\"step{step}\"></a>"); // safe TDS1005
    }

    public static IHtmlContent Banner(HttpContext context)
    {
        var tag = new TagBuilder("div");
        var ward = context.Request.RouteValues["ward"]?.ToString();
        tag.Attributes["data-ward"] = ward;
        tag.InnerHtml.AppendHtml(ward ?? ""); // weak TDS1005
        return tag;
    }
}

[Authorize]
public class AskModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    public IHtmlContent Lead { get; private set; } = HtmlString.Empty;

    public IHtmlContent Side { get; private set; } = HtmlString.Empty;

    public IHtmlContent Note { get; private set; } = HtmlString.Empty;

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        Lead = new HtmlString(Sentence("相談内容", Topic)); // weak TDS1005
        Note = new HtmlFormattableString("<em>{0}</em>", Topic ?? ""); // safe TDS1005
        Side = new HtmlFormattableString($"<em>{Topic}</em>"); // weak TDS1005
        return Page();
    }

    public ContentResult OnGetFragment()
    {
        return ModelState.IsValid
            ? new ContentResult { ContentType = "text/html", Content = Sentence("分類", Topic) } // weak TDS1005
            : new ContentResult { ContentType = "text/plain", Content = Sentence("分類", Topic) }; // safe TDS1005
    }

    private static string Sentence(string label, string? value) => string.Join("", "<b>", label, "</b>", value);
}
