using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>The steps of a procedure: which is current, which are done and can be gone back to.</summary>
[HtmlTargetElement("tds-steps", Attributes = "items", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTagHelper : PartTagHelper
{
    /// <summary>The steps in order.</summary>
    [HtmlAttributeName("items")]
    public required IReadOnlyList<PageLink> Items { get; set; }

    /// <summary>The number of the current step, from 1.</summary>
    [HtmlAttributeName("current")]
    public int Current { get; set; } = 1;

    private protected override Part? Describe(TagHelperContext context, Slot content) => new StepList([.. Items.Select((step, index) => step with { IsCurrent = index == Current - 1 })]);
}
