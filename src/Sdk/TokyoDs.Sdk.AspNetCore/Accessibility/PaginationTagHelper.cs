using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Pages of a long list: first, last, and those around the current one.</summary>
/// <remarks>Nothing is shown for one page.</remarks>
[HtmlTargetElement("tds-pagination", Attributes = "current,total,address", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : PartTagHelper
{
    /// <summary>The current page, from 1.</summary>
    [HtmlAttributeName("current")]
    public int Current { get; set; } = 1;

    /// <summary>The number of pages.</summary>
    [HtmlAttributeName("total")]
    public int Total { get; set; }

    /// <summary>The address of a page.</summary>
    [HtmlAttributeName("address")]
    public required Func<int, string> Address { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => Total < 2 ? null : new PageNumbers(Current, Total, Address);
}
