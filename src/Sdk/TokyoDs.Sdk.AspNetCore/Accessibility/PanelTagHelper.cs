using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>What became of a procedure: the heading of the page and the number that people write down.</summary>
[HtmlTargetElement("tds-panel", Attributes = "heading", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PanelTagHelper : PartTagHelper
{
    /// <summary>The heading, such as 申請を受け付けました.</summary>
    [HtmlAttributeName("heading")]
    public required string Heading { get; set; }

    /// <summary>The receipt number.</summary>
    [HtmlAttributeName("number")]
    public string? Number { get; set; }

    /// <summary>What the number is called; 受付番号 by default.</summary>
    [HtmlAttributeName("number-label")]
    public string? NumberLabel { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new CompletionPanel(Heading, NumberLabel, Number, content);
}
