using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kakikomi;

public static class WallHtmlExtensions
{
    public static IHtmlContent CurrentFilter(this IHtmlHelper html)
    {
        var filter = html.ViewContext.HttpContext.Request.Query["filter"].ToString();
        return html.Raw("<span class='filter'>" + filter + "</span>"); // weak TDS1005
    }

    public static IHtmlContent CurrentFilterEncoded(this IHtmlHelper html)
    {
        var filter = html.ViewContext.HttpContext.Request.Query["filter"].ToString();
        return html.Raw("<span class='filter'>" + html.Encode(filter) + "</span>"); // safe TDS1005
    }

    public static IHtmlContent Pager(this IHtmlHelper html)
    {
        var query = html.ViewContext.HttpContext.Request.Query;
        var page = int.TryParse(query["page"], out var number) ? Math.Max(number, 1) : 1;
        return html.Raw($"<nav><a href='?page={page - 1}'>前</a><a href='?page={page + 1}'>次</a></nav>"); // safe TDS1005
    }

    public static IHtmlContent SortLinks(this IHtmlHelper html)
    {
        var query = html.ViewContext.HttpContext.Request.Query;
        var links = new List<string>();
        foreach (var key in query.Keys)
        {
            links.Add($"<a href='?{key}={query[key]}'>{key}</a>");
        }

        return new HtmlString(string.Join(" | ", links)); // weak TDS1005
    }

    public static void WriteTo(TextWriter writer, IHtmlHelper html)
    {
        var anchor = html.ViewContext.HttpContext.Request.Query["anchor"].ToString();
        var list = new TagBuilder("ul");
        list.InnerHtml.SetHtmlContent("<li id=\"" + anchor + "\"></li>"); // weak TDS1005
        list.InnerHtml.AppendHtml("<li>" + UrlEncoder.Default.Encode(anchor) + "</li>"); // safe TDS1005
        list.WriteTo(writer, HtmlEncoder.Default);
    }
}
