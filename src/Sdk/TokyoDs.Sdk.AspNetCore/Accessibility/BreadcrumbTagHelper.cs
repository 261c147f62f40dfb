using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Where the page stands in the site (パンくずリスト).</summary>
/// <remarks>The last entry is the page itself and is no link.</remarks>
[HtmlTargetElement("tds-breadcrumb", Attributes = "items", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BreadcrumbTagHelper : PartTagHelper
{
    /// <summary>The pages from the start to this one.</summary>
    [HtmlAttributeName("items")]
    public required IReadOnlyList<PageLink> Items { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => Items.Count == 0 ? null : new Breadcrumb(Items);
}
