using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>One field of a form, as <c>tds-field</c>: label, required mark, hint, error and control.</summary>
/// <typeparam name="TValue">The type of the property.</typeparam>
/// <example><c>&lt;TdsField @bind-Value="Input.Email" /&gt;</c></example>
public sealed class TdsField<TValue> : FieldComponent<TValue>
{
    private const int DefaultRows = 5;

    /// <summary>The choices of a list that opens.</summary>
    [Parameter]
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    /// <summary>The number of lines of a text area; makes the control a text area.</summary>
    [Parameter]
    public int? Rows { get; set; }

    /// <summary>The autocomplete token (WCAG 1.3.5), when the inferred one does not fit.</summary>
    [Parameter]
    public string? Autocomplete { get; set; }

    private protected override AnswerKind Answer => Items is null ? AnswerKind.Typed : AnswerKind.Chosen;

    private protected override Part Describe()
    {
        var kind = FieldKind.For(Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue), Property.DataTypeName);
        kind = kind with { Autocomplete = Autocomplete ?? kind.Autocomplete };
        if (Items is null && (Rows is not null || kind.Type == FieldKind.Multiline))
        {
            var limit = Property.MaxLength;
            var area = Read(kind.Format, state => state with { Limit = limit is { } count ? FormTexts.MaxCharacters(count) : null });
            return new LabelledField(area, new TextArea(area, Rows ?? DefaultRows, limit, kind.Autocomplete));
        }

        var field = Read(kind.Format);
        return new LabelledField(
            field, Items is null ? new TextInput(field, kind) : new DropDown(field, [.. Items.Select(ChoiceItem.Describe)], kind.Autocomplete));
    }
}
