using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The first link of a page: over the repeated header to the content (WCAG 2.4.1).</summary>
[HtmlTargetElement("tds-skip-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SkipLinkTagHelper : PartTagHelper
{
    /// <summary>The id of the main element; <c>tds-main</c> has it, another one needs <c>tabindex="-1"</c>.</summary>
    [HtmlAttributeName("target")]
    public string Target { get; set; } = "main";

    private protected override Part? Describe(TagHelperContext context, Slot content) => new SkipLink(Target);
}
