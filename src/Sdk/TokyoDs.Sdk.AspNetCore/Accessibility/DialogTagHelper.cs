using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>A question that must be answered before going on.</summary>
/// <remarks>With script a modal dialog of the browser; without it the content stands on the page and the button leads to it.</remarks>
[HtmlTargetElement("tds-dialog", Attributes = "id,heading,open-text")]
public sealed class DialogTagHelper : PartTagHelper
{
    /// <summary>The id of the dialog, unique on the page.</summary>
    [HtmlAttributeName("id")]
    public required string Id { get; set; }

    /// <summary>The heading of the dialog.</summary>
    [HtmlAttributeName("heading")]
    public required string Heading { get; set; }

    /// <summary>The words on the button that opens it.</summary>
    [HtmlAttributeName("open-text")]
    public required string OpenText { get; set; }

    private protected override Part? Describe(TagHelperContext context, Slot content) => new ModalDialog(Id, Heading, OpenText, content);
}
