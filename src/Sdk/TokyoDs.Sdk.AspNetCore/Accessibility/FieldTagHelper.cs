using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>One field of a form: label, required mark, hint, error and control, tied together for assistive technology.</summary>
/// <remarks>
/// Input type, keyboard and autocomplete follow the type and its attributes: e-mail, phone, postal code, corporate number, individual number (never
/// shown again) and so on. The control is a text area for <c>[DataType(MultilineText)]</c> or when <c>rows</c> is set, and a select when
/// <c>items</c> is set. A text area with a <c>[StringLength]</c> or <c>[MaxLength]</c> says how long the text may be.
/// </remarks>
[HtmlTargetElement("tds-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : FormFieldTagHelper
{
    private const int DefaultRows = 5;

    /// <summary>The choices of a select; an empty first choice is added when there is none.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The input type, when the inferred one does not fit.</summary>
    [HtmlAttributeName("type")]
    public string? Type { get; set; }

    /// <summary>The keyboard to offer on touch devices, when the inferred one does not fit.</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>The autocomplete token (WCAG 1.3.5), when the inferred one does not fit; <c>off</c> is written as given.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>The number of lines of a text area; makes the control a text area.</summary>
    [HtmlAttributeName("rows")]
    public int? Rows { get; set; }

    private protected override AnswerKind Answer => Items is null ? AnswerKind.Typed : AnswerKind.Chosen;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var kind = FieldKind.For(For.Metadata);
        kind = kind with { Type = Type ?? kind.Type, InputMode = InputMode ?? kind.InputMode, Autocomplete = Autocomplete ?? kind.Autocomplete };
        var field = Read(kind.Format, content);
        if (Items is null && (Rows is not null || kind.Type == FieldKind.Multiline))
        {
            var limit = MaxLengthOf(For.Metadata);
            field = field with { Limit = limit is { } count ? FormTexts.MaxCharacters(count) : null };
            return new LabelledField(Announce(field), new TextArea(field, Rows ?? DefaultRows, limit, kind.Autocomplete));
        }

        return new LabelledField(
            Announce(field),
            Items is null ? new TextInput(field, kind) : new DropDown(field, [.. Items.Select(ChoiceItem.Describe)], kind.Autocomplete));
    }

    private static int? MaxLengthOf(ModelMetadata metadata) => metadata.ValidatorMetadata
        .Select(rule => rule switch
        {
            StringLengthAttribute length => length.MaximumLength,
            MaxLengthAttribute length => length.Length,
            LengthAttribute length => length.MaximumLength,
            _ => (int?)null,
        })
        .FirstOrDefault(limit => limit is > 0);
}
