using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>How far something has come, in words and as a bar.</summary>
[HtmlTargetElement("tds-progress", Attributes = "label,value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressTagHelper : PartTagHelper
{
    /// <summary>What is under way.</summary>
    [HtmlAttributeName("label")]
    public required string Label { get; set; }

    /// <summary>How much is done.</summary>
    [HtmlAttributeName("value")]
    public int Value { get; set; }

    /// <summary>How much there is.</summary>
    [HtmlAttributeName("max")]
    public int Max { get; set; } = 100;

    /// <summary>The id of the bar, unique on the page.</summary>
    [HtmlAttributeName("id")]
    public string Id { get; set; } = "tds-progress";

    private protected override Part? Describe(TagHelperContext context, Slot content) => new ProgressBar(Label, Math.Clamp(Value, 0, Max), Max, Id);
}
