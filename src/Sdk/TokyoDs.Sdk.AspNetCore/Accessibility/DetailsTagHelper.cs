using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Text that opens on demand (開閉); several with the same <c>group</c> make an accordion of which one is open.</summary>
/// <remarks>The browser does it; printed pages show what is open.</remarks>
[HtmlTargetElement("tds-details", Attributes = "summary")]
public sealed class DetailsTagHelper : PartTagHelper
{
    /// <summary>What stands there when it is closed.</summary>
    [HtmlAttributeName("summary")]
    public required string Summary { get; set; }

    /// <summary>Whether it is open at first.</summary>
    [HtmlAttributeName("open")]
    public bool IsOpen { get; set; }

    /// <summary>The name that the parts of an accordion share.</summary>
    [HtmlAttributeName("group")]
    public string? Group { get; set; }

    /// <summary>The level when the summary is also a heading, 2 to 6.</summary>
    [HtmlAttributeName("heading-level")]
    public int? HeadingLevel { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new Disclosure(Summary, content, IsOpen, Group, HeadingLevel);
}
