using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>Says beforehand how long a page waits, and lets the reader ask for more time, as often as needed (WCAG 2.2.1).</summary>
/// <remarks>With script the reader is reminded two minutes before the end, and more time is asked for without leaving the page; without it the link does the same.</remarks>
[HtmlTargetElement("tds-session-notice", Attributes = "minutes,extend-address", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SessionNoticeTagHelper : PartTagHelper
{
    /// <summary>How long the session lasts without action.</summary>
    [HtmlAttributeName("minutes")]
    public required int Minutes { get; set; }

    /// <summary>An address that renews the session when it is asked for (GET).</summary>
    [HtmlAttributeName("extend-address")]
    public required string ExtendAddress { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new SessionNotice(Minutes, ExtendAddress);
}
