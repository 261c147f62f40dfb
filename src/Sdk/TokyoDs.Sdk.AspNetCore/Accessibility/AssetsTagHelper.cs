using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>The style sheet and the small script of the form parts; put it into the head. Needs <c>app.UseTokyoDs()</c>.</summary>
/// <remarks>
/// They stand inside the library, so that nothing else is needed. An app that calls <c>app.MapStaticAssets()</c> links them as static web assets
/// (<c>_content/TokyoDs.Sdk</c>), which are compressed when it is published; where a fallback policy asks for a sign-in, this takes
/// <c>app.MapStaticAssets().AllowAnonymous()</c>.
/// </remarks>
[HtmlTargetElement("tds-assets", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AssetsTagHelper : PartTagHelper
{
    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var request = ViewContext.HttpContext;
        return AssetAddresses.LinksFor(request.RequestServices, request.Request.PathBase);
    }
}
