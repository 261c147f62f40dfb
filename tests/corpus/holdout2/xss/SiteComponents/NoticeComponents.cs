using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Site.Components;

public sealed class EmergencyViewComponent : ViewComponent
{
    public IViewComponentResult Invoke()
    {
        var area = HttpContext.Request.Query["area"].ToString();
        return area.Length == 0
            ? new HtmlContentViewComponentResult(new HtmlString("<p>現在、緊急情報はありません。</p>")) // safe TDS1005
            : new HtmlContentViewComponentResult(new HtmlString("<p>" + area + "の情報</p>")); // weak TDS1005
    }
}

public sealed class AreaNameViewComponent : ViewComponent
{
    public IViewComponentResult Invoke() => Content(HttpContext.Request.Query["area"].ToString()); // safe TDS1005
}

[HtmlTargetElement("crumb")]
public sealed class CrumbTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var section = ViewContext.HttpContext.Request.Query["section"].ToString();
        output.TagName = "nav";
        output.PreContent.SetContent(section); // safe TDS1005
        output.Content.SetHtmlContent($"<b>{section}</b>"); // weak TDS1005
        output.PostContent.SetHtmlContent("<hr>"); // safe TDS1005
        if (ViewContext.RouteData.Values["slug"] is string slug)
        {
            output.PostElement.AppendHtml(slug); // weak TDS1005
        }
    }
}
