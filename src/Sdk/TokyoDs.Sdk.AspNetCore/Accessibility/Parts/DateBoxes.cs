using TokyoDs.Accessibility.Markup;
using TokyoDs.Time;

namespace TokyoDs.Accessibility.Parts;

/// <summary>Boxes for year, month and day in this order, with the era before them when asked for; each has its own label.</summary>
internal sealed record DateBoxes(FieldState Field, DateEntry Entry, DateParts Wrong, bool HasEras, string? Autocomplete = null) : Part
{
    /// <summary>The boxes with the wrong ones marked, and the first of those as the place that the error summary leads to.</summary>
    public static DateBoxes Describe(FieldState field, DateEntry entry, bool mayBePartial, bool hasEras, string? autocomplete)
    {
        field = field with { Hint = field.Hint ?? (field.HintContent.IsEmpty ? hasEras ? DateTexts.ExampleWithEra : DateTexts.Example : null) };
        var reading = entry.Read(mayBePartial);
        var wrong = field.Error is null ? DateParts.None
            : reading.Fault == DateFault.None ? DateParts.Year | DateParts.Month | DateParts.Day
            : reading.Wrong;
        return new(field with { FocusId = FirstOf(field, wrong, hasEras) }, entry, wrong, hasEras, autocomplete);
    }

    public static string IdOf(FieldState field, DateParts part) => FieldState.IdOf($"{field.Name}.{part}");

    /// <summary>The box that a link to the field leads to: the first that is wrong.</summary>
    private static string FirstOf(FieldState field, DateParts wrong, bool hasEras)
    {
        var shown = hasEras ? wrong : wrong & ~DateParts.Era;
        var first = new[] { DateParts.Era, DateParts.Year, DateParts.Month, DateParts.Day }.FirstOrDefault(part => shown.HasFlag(part), DateParts.Year);
        return IdOf(field, first);
    }

    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", "tds-date");
        if (HasEras)
        {
            writer.Open("div", "tds-date__part").Open("label", "tds-date__label").Set("for", IdOf(Field, DateParts.Era)).Say(DateTexts.Era).Close()
                .Part(new DropDown(StateOf(DateParts.Era, Entry.Era ?? ""), Eras)).Close();
        }

        Box(writer, DateParts.Year, DateTexts.Year, Entry.Year, "year");
        Box(writer, DateParts.Month, DateTexts.Month, Entry.Month, "month");
        Box(writer, DateParts.Day, DateTexts.Day, Entry.Day, "day");
        writer.Close();
    }

    private static IReadOnlyList<Choice> Eras =>
        [new("", DateTexts.Gregorian), .. EraTable.Rows.Reverse().Select(era => new Choice(era.Era.ToString(), DateTexts.NameOf(era)))];

    /// <summary>A birthday is filled in by the browser only where the year is Gregorian.</summary>
    private void Box(MarkupWriter writer, DateParts part, string label, string? value, string token) => writer
        .Open("div", "tds-date__part")
        .Open("label", "tds-date__label").Set("for", IdOf(Field, part)).Say(label).Close()
        .Part(new TextInput(
            StateOf(part, value),
            new("text", HasEras && part == DateParts.Year ? null : "numeric", Autocomplete == "bday" && !HasEras ? "bday-" + token : null, Width: part == DateParts.Year ? "year" : "two")))
        .Close();

    private FieldState StateOf(DateParts part, string? value) => Field with
    {
        Name = $"{Field.Name}.{part}",
        Id = IdOf(Field, part),
        Value = value,
        Hint = null,
        HintContent = default,
        EasyHint = null,
        Limit = null,
        Error = null,
        IsWrong = Wrong.HasFlag(part),
        IsRequired = Field.IsRequired && part != DateParts.Era,
    };
}
