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
