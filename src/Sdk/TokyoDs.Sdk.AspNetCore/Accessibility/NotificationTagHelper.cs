using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>A message about the whole page, with its kind in words and not only in colour (WCAG 1.4.1).</summary>
[HtmlTargetElement("tds-notification", Attributes = "heading", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NotificationTagHelper : PartTagHelper
{
    /// <summary>What it is about.</summary>
    [HtmlAttributeName("kind")]
    public NoticeKind Kind { get; set; }

    /// <summary>The message in short.</summary>
    [HtmlAttributeName("heading")]
    public required string Heading { get; set; }

    /// <summary>Whether it answers what the reader just did; screen readers then say it at once.</summary>
    [HtmlAttributeName("answer")]
    public bool IsAnswer { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new Notification(Kind, Heading, content, IsAnswer);
}
