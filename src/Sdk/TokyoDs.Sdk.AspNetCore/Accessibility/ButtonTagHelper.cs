using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Submissions;

namespace TokyoDs.Accessibility;

/// <summary>A button that sends the form; a second press while it is being sent does nothing (with script).</summary>
/// <remarks>
/// It is never disabled. The script is a courtesy: with <c>once="true"</c> the server receives the form once, also when it is sent twice.
/// </remarks>
[HtmlTargetElement("tds-button")]
public sealed class ButtonTagHelper : PartTagHelper
{
    /// <summary>How much weight it has.</summary>
    /// <value>The default is <see cref="ButtonKind.Primary"/>.</value>
    [HtmlAttributeName("kind")]
    public ButtonKind Kind { get; set; }

    /// <summary>The type of the button: <c>submit</c> or <c>button</c>.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "submit";

    /// <summary>Whether the form carries a one-time token, so that the server receives it once; see <see cref="SubmitOnceAttribute"/>.</summary>
    [HtmlAttributeName("once")]
    public bool IsOnce { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content) =>
        new Button(content, Kind, Type) { Token = IsOnce ? SubmissionTokens.IssueFor(ViewContext.HttpContext) : null };
}
