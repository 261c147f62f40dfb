using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Binding;
using TokyoDs.Time;

namespace TokyoDs.Components;

/// <summary>A date in boxes for 年, 月 and 日, as <c>tds-date</c>; binds to <see cref="DateOnly"/>, <see cref="PartialDate"/> and <see cref="Wareki"/>.</summary>
/// <typeparam name="TValue">The type of the property.</typeparam>
/// <example><c>&lt;TdsDate @bind-Value="Input.Birthday" Autocomplete="bday" /&gt;</c></example>
public sealed class TdsDate<TValue> : BoxesComponent<TValue>
{
    /// <summary>Whether a list of eras (元号) stands before the year.</summary>
    [Parameter]
    public bool HasEras { get; set; }

    /// <summary><c>bday</c> lets the browser fill in the birthday (WCAG 1.3.5); only where no eras are offered.</summary>
    [Parameter]
    public string? Autocomplete { get; set; }

    private static Type DateType => Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);

    private protected override BoxedType Boxed => BoxedType.Of(DateType) is BoxedDate date
        ? date
        : throw new InvalidOperationException($"'{Property.Name}' is no date; bind it to a DateOnly, PartialDate or Wareki.");

    private protected override Part Describe()
    {
        var shown = DateEntry.Of(Value, HasEras);
        var entry = new DateEntry(
            HasEras ? TextOf(nameof(DateParts.Era), shown.Era) : null, TextOf(nameof(DateParts.Year), shown.Year),
            TextOf(nameof(DateParts.Month), shown.Month), TextOf(nameof(DateParts.Day), shown.Day));
        var boxes = DateBoxes.Describe(State(null), entry, DateType == typeof(PartialDate), HasEras, Autocomplete);
        Place(Identifier, boxes.Field.FocusId, ErrorOf);
        return new FieldGroup(boxes.Field, boxes);
    }
}
