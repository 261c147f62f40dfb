using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The foot of every page.</summary>
[HtmlTargetElement("tds-footer")]
public sealed class FooterTagHelper : PartTagHelper
{
    private protected override Part? Describe(TagHelperContext context, Slot content) => new PageFooter(content);
}
