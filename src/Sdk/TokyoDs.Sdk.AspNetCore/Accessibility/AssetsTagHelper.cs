using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>The style sheet and the small script of the form parts; put it into the head. Needs <c>app.UseTokyoDs()</c>.</summary>
[HtmlTargetElement("tds-assets", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AssetsTagHelper : PartTagHelper
{
    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var root = ViewContext.HttpContext.Request.PathBase;
        return new AssetLinks(root.Add(EmbeddedAssets.StylePath), root.Add(EmbeddedAssets.ScriptPath));
    }
}
