using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The content of the page: the landmark to which the skip link leads.</summary>
[HtmlTargetElement("tds-main")]
public sealed class MainTagHelper : PartTagHelper
{
    private protected override Part? Describe(TagHelperContext context, Slot content) => new PageMain(content);
}
