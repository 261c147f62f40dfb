using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.People;

namespace TokyoDs.Accessibility;

/// <summary>The name of a person: family and given name, and their reading in katakana; binds to a <see cref="PersonName"/>.</summary>
/// <remarks>
/// People with one name fill in one box. The browser may fill in the names; there is no autocomplete token for readings (WCAG 1.3.5).
/// Hiragana and half-width kana are accepted and converted.
/// </remarks>
[HtmlTargetElement("tds-name", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NameTagHelper : FormFieldTagHelper
{
    /// <summary>Whether the reading is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [HtmlAttributeName("kana")]
    public bool HasKana { get; set; } = true;

    /// <summary>Whether the browser may fill in the person's own name; set it to <see langword="false"/> where somebody else's is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [HtmlAttributeName("own")]
    public bool IsOwn { get; set; } = true;

    private protected override Part Describe(TagHelperContext context, Slot content) =>
        NameBoxes.Describe(Read(null, content), For.Model as PersonName, HasKana, IsOwn, ReadPart);
}
