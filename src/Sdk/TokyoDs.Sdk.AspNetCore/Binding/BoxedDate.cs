using TokyoDs.Accessibility;
using TokyoDs.Time;

namespace TokyoDs.Binding;

/// <summary>A date in boxes for era, year, month and day.</summary>
internal sealed class BoxedDate(Type type) : BoxedType
{
    public override IReadOnlyList<string> Parts { get; } = [nameof(DateParts.Era), nameof(DateParts.Year), nameof(DateParts.Month), nameof(DateParts.Day)];

    public override IReadOnlyList<string> Signs { get; } = [nameof(DateParts.Year)];

    public static DateEntry EntryOf(TypedBoxes boxes) =>
        new(boxes[nameof(DateParts.Era)], boxes[nameof(DateParts.Year)], boxes[nameof(DateParts.Month)], boxes[nameof(DateParts.Day)]);

    public override object? Read(TypedBoxes boxes, BoxedField field)
    {
        var entry = EntryOf(boxes);
        if (entry.IsEmpty)
        {
            if (!field.CanBeNothing)
            {
                boxes.Blame(TypedBoxes.Whole, BindingMessages.Missing(field.Label));
            }

            return null;
        }

        var reading = entry.Read(mayBePartial: type == typeof(PartialDate));
        if (reading.Fault != DateFault.None)
        {
            boxes.Blame(TypedBoxes.Whole, DateTexts.HowToMend(reading, field.Label));
            return null;
        }

        if (type == typeof(PartialDate))
        {
            return reading.Date;
        }

        if (type == typeof(DateOnly))
        {
            return reading.Date.Earliest;
        }

        if (Wareki.TryFromDate(reading.Date.Earliest, out var wareki))
        {
            return wareki;
        }

        boxes.Blame(TypedBoxes.Whole, DateTexts.HowToMend(new(DateFault.BeforeMeiji6, DateParts.Year), field.Label));
        return null;
    }
}
