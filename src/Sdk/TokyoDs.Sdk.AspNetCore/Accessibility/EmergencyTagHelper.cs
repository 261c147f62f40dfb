using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>An emergency (緊急時の案内) above everything else, with the time from which it holds.</summary>
/// <remarks>Put it above the header. The content should come from configuration, so that it can be shown without a release.</remarks>
[HtmlTargetElement("tds-emergency", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmergencyTagHelper : PartTagHelper
{
    /// <summary>What happened; nothing is shown without it.</summary>
    [HtmlAttributeName("heading")]
    public string? Heading { get; set; }

    /// <summary>When this was said.</summary>
    [HtmlAttributeName("at")]
    public DateTimeOffset? At { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => string.IsNullOrWhiteSpace(Heading) ? null : new EmergencyBanner(Heading, At, content);
}
