using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Koho.TagHelpers;

[HtmlTargetElement("search-word")]
public class SearchWordTagHelper(IHttpContextAccessor accessor) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var word = accessor.HttpContext!.Request.Query["q"].ToString();
        output.TagName = "span";
        output.Attributes.SetAttribute("title", word);
        output.Content.SetContent(word); // safe TDS1005
        output.PreContent.SetHtmlContent("<b>"); // safe TDS1005
        output.PostContent.AppendHtml("<small>" + word + "</small>"); // weak TDS1005
    }
}

public static class HtmlExtensions
{
    public static IHtmlContent Crumb(this IHtmlHelper html, params string[] parts) =>
        html.Raw(string.Join(" &gt; ", parts)); // weak TDS1005

    public static IHtmlContent CrumbEncoded(this IHtmlHelper html, params string[] parts) =>
        html.Raw(string.Join(" &gt; ", parts.Select(part => html.Encode(part)))); // safe TDS1005

    public static IHtmlContent Badge(this IHtmlHelper html, string text)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass("badge");
        tag.InnerHtml.Append(text); // safe TDS1005
        return tag;
    }
}
