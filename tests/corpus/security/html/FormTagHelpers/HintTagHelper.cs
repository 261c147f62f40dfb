using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nyuryoku;

[HtmlTargetElement("hint")]
public class HintTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public string? Field { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var last = request.Query["last"].ToString();
        output.TagName = "p";
        output.Content.SetHtmlContent("前回の入力: <em>" + last + "</em>"); // weak TDS1005
        output.PostContent.SetContent("前回の入力: " + last); // safe TDS1005
        output.PreContent.AppendHtml("<span class=\"hint\">"); // safe TDS1005
        output.PostContent.AppendHtml("</span>"); // safe TDS1005
    }
}

[HtmlTargetElement("crumb")]
public class BreadcrumbTagHelper(HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var from = (string?)ViewContext.HttpContext.Request.Query["from"];
        var inner = await output.GetChildContentAsync();
        output.PreElement.AppendHtml($"<li><a href=\"/\">トップ</a></li><li>{from}</li>"); // weak TDS1005
        output.PostElement.AppendHtml($"<li><a href=\"/\">トップ</a></li><li>{encoder.Encode(from ?? "")}</li>"); // safe TDS1005
        output.Content.SetHtmlContent(inner); // safe TDS1005
    }
}

[HtmlTargetElement("badge")]
public class BadgeTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = ViewContext.RouteData.Values["kind"]?.ToString();
        var badge = new TagBuilder("span");
        badge.AddCssClass("badge");
        badge.InnerHtml.AppendHtml("<b>" + kind + "</b>"); // weak TDS1005
        output.PreContent.AppendHtml(badge); // safe TDS1005

        var label = new TagBuilder("span");
        label.InnerHtml.Append("種別: " + kind); // safe TDS1005
        label.Attributes["title"] = kind;
        output.PostContent.AppendHtml(label); // safe TDS1005
    }
}
