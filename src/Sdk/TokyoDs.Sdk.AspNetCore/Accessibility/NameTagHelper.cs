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

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var name = For.Model as PersonName;
        var state = Read(null, content);
        var field = state with { Hint = state.Hint ?? (content.IsEmpty ? NameTexts.OneName : null), Error = null, IsWrong = false };
        return new FieldSection(field,
        [
            Box(nameof(PersonName.FamilyName), name?.FamilyName, IsOwn ? "family-name" : null),
            Box(nameof(PersonName.GivenName), name?.GivenName, IsOwn ? "given-name" : null),
            .. HasKana
                ? new[]
                {
                    Box(nameof(PersonName.FamilyNameKana), name?.FamilyNameKana, null, NameTexts.KanaHint),
                    Box(nameof(PersonName.GivenNameKana), name?.GivenNameKana, null),
                }
                : [],
        ]);
    }

    private LabelledField Box(string item, string? value, string? autocomplete, string? hint = null)
    {
        var state = ReadPart(item, NameTexts.LabelOf(item), hint, For.Metadata.IsRequired, value);
        return new(state, new TextInput(state, new(Autocomplete: autocomplete, Width: "medium")));
    }
}
