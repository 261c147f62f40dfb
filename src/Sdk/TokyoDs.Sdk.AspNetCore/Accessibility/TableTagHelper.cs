using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>A table with a caption that scrolls by itself where it is wider than the screen, also by keyboard (WCAG 1.4.10, 2.1.1).</summary>
/// <remarks>The content is <c>thead</c> and <c>tbody</c>; give every heading cell a <c>scope</c>.</remarks>
[HtmlTargetElement("tds-table", Attributes = "caption")]
public sealed class TableTagHelper : PartTagHelper
{
    /// <summary>What the table shows.</summary>
    [HtmlAttributeName("caption")]
    public required string Caption { get; set; }

    /// <summary>The id of the table, unique on the page.</summary>
    [HtmlAttributeName("id")]
    public string Id { get; set; } = "tds-table";

    private protected override Part? Describe(TagHelperContext context, Slot content) => new DataTable(Caption, Id, content);
}
