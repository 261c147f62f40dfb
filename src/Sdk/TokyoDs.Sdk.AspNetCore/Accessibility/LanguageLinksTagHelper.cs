using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Web;

namespace TokyoDs.Accessibility;

/// <summary>Links to the same page in Japanese and in English, each named in its own language; works without script.</summary>
/// <remarks>Needs <c>app.UseTokyoDs()</c>, which remembers the choice in a cookie.</remarks>
[HtmlTargetElement("tds-language-links", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LanguageLinksTagHelper : PartTagHelper
{
    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var request = ViewContext.HttpContext.Request;
        return LanguageLinks.To(request.PathBase.Add(request.Path).ToUriComponent(), request.Query);
    }
}
