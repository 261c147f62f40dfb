using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>A button that sends the form; a second press while it is being sent does nothing (with script).</summary>
/// <remarks>
/// It is never disabled. The script is a courtesy: the handler must bear the same form twice, for example by a draft that is received only once.
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

    private protected override Part Describe(TagHelperContext context, Slot content) => new Button(content, Kind, Type);
}
