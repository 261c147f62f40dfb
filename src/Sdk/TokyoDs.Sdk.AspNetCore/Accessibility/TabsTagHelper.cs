using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Links to sister pages, of which one is current.</summary>
/// <remarks>Each is a page of its own: it can be shared, printed and gone back to, and no script is needed.</remarks>
[HtmlTargetElement("tds-tabs", Attributes = "items,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TabsTagHelper : PartTagHelper
{
    /// <summary>The pages.</summary>
    [HtmlAttributeName("items")]
    public required IReadOnlyList<PageLink> Items { get; set; }

    /// <summary>What the pages are together, for screen readers.</summary>
    [HtmlAttributeName("label")]
    public required string Label { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new LinkTabs(Items, Label);
}
