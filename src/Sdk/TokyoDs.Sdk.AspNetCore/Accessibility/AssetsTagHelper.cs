using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>The style sheet and the small script of the form parts; put it into the head. Needs <c>app.UseTokyoDs()</c>.</summary>
[HtmlTargetElement("tds-assets", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AssetsTagHelper : TagHelper
{
    /// <summary>The page being rendered; set by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var root = ViewContext.HttpContext.Request.PathBase;
        var style = Html.Element("link").Set("rel", "stylesheet").Set("href", root.Add(EmbeddedAssets.StylePath));
        style.TagRenderMode = TagRenderMode.StartTag;
        output.TagName = null;
        output.Content.SetHtmlContent(style);
        output.Content.AppendHtml(Html.Element("script").Set("src", root.Add(EmbeddedAssets.ScriptPath)).Set("type", "module"));
    }
}
