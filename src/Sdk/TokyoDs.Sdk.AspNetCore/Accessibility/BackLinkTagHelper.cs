using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The way to the screen before, by the steps of the procedure and not by the history of the browser.</summary>
[HtmlTargetElement("tds-back-link", Attributes = "href", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackLinkTagHelper : PartTagHelper
{
    /// <summary>The address.</summary>
    [HtmlAttributeName("href")]
    public required string Href { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new BackLink(Href, content);
}
