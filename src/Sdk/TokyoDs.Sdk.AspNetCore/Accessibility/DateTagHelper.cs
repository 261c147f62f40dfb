using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Time;

namespace TokyoDs.Accessibility;

/// <summary>A date in boxes for 年, 月 and 日, which suits days that people know by heart, such as a birthday.</summary>
/// <remarks>
/// Binds to <see cref="DateOnly"/>, <see cref="PartialDate"/> (month and day may stay empty) and <see cref="Wareki"/>. With <c>eras</c> people may choose
/// an era; without it they may still type one before the year (令和6, R6). Messages name the box and the right form. For a day near today
/// <c>tds-field</c> with the calendar of the browser is the better choice.
/// </remarks>
[HtmlTargetElement("tds-date", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : FormFieldTagHelper
{
    /// <summary>Whether a list of eras (元号) stands before the year.</summary>
    [HtmlAttributeName("eras")]
    public bool HasEras { get; set; }

    /// <summary><c>bday</c> lets the browser fill in the birthday (WCAG 1.3.5); only where no eras are offered.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var field = Read(null, content);
        var boxes = DateBoxes.Describe(
            field, Typed(field.Name) ?? DateEntry.Of(For.Model, HasEras), For.Metadata.UnderlyingOrModelType == typeof(PartialDate), HasEras, Autocomplete);
        Announce(boxes.Field);
        return new FieldGroup(boxes.Field, boxes);
    }

    private DateEntry? Typed(string name)
    {
        var state = ViewContext.ModelState;
        return state.ContainsKey($"{name}.{nameof(DateParts.Year)}")
            ? new(Of(DateParts.Era), Of(DateParts.Year), Of(DateParts.Month), Of(DateParts.Day))
            : null;

        string? Of(DateParts part) => state.TryGetValue($"{name}.{part}", out var entry) ? entry.AttemptedValue : null;
    }
}
