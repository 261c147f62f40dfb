using System.Globalization;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.Accessibility;

/// <summary>The boxes of a date.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Era = 1,
    Year = 2,
    Month = 4,
    Day = 8,
}

/// <summary>A date as somebody typed it into boxes for era, year, month and day.</summary>
/// <remarks>
/// Full-width digits, 元 for the first year, a unit behind the number (4月) and an era before the year (令和6, R6) are understood. The day on which
/// an era changed may be given in both.
/// </remarks>
internal readonly record struct DateEntry(string? Era, string? Year, string? Month, string? Day)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Day);

    /// <summary>The boxes that show a date.</summary>
    public static DateEntry Of(PartialDate date, bool hasEras)
    {
        var wareki = hasEras && Wareki.TryFromDate(date.Earliest, out var first) ? first : default;
        return new(
            wareki.IsDefault ? "" : wareki.Era.ToString(),
            (wareki.IsDefault ? date.Year : wareki.Year).ToString(CultureInfo.InvariantCulture),
            date.Month?.ToString(CultureInfo.InvariantCulture),
            date.Day?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The boxes that show the value of a property; empty ones where it holds no date.</summary>
    public static DateEntry Of(object? value, bool hasEras) => value switch
    {
        DateOnly { Year: <= PartialDate.LastYear } date when date != default => Of(PartialDate.FromDate(date), hasEras),
        Wareki { IsDefault: false, Date.Year: <= PartialDate.LastYear } wareki => Of(PartialDate.FromDate(wareki.Date), hasEras),
        PartialDate { IsDefault: false } date => Of(date, hasEras),
        _ => default,
    };

    /// <summary>Reads the boxes.</summary>
    /// <param name="mayBePartial">Whether the day, or month and day, may be left empty.</param>
    public DateReading Read(bool mayBePartial)
    {
        var era = EraOf(Era);
        var yearText = Tidy(Year, '年');
        if (era is null && LeadingEra(yearText) is { } typed)
        {
            (era, yearText) = (typed.Era, yearText[typed.Length..]);
        }

        var missing = Missing(mayBePartial);
        if (missing != DateParts.None)
        {
            return new(DateFault.Missing, missing);
        }

        var year = era is not null && yearText is "元" ? 1 : Number(yearText);
        var (month, day) = (Number(Tidy(Month, '月')), Number(Tidy(Day, '日')));
        var unreadable = (year is null ? DateParts.Year : 0)
            | (month is null && !string.IsNullOrWhiteSpace(Month) ? DateParts.Month : 0)
            | (day is null && !string.IsNullOrWhiteSpace(Day) ? DateParts.Day : 0);
        return unreadable != DateParts.None ? new(DateFault.NotNumbers, unreadable)
            : era is null && year < 1000 ? new(DateFault.ShortYear, DateParts.Year)
            : month is < 1 or > 12 ? new(DateFault.NoSuchMonth, DateParts.Month)
            : Judge(era, year!.Value, month, day);
    }

    private static DateReading Judge(EraRow? era, int year, int? month, int? day)
    {
        var gregorian = year + (era?.Offset ?? 0);
        if (!PartialDate.TryMake(gregorian, month ?? 0, day ?? 0, out var date) || day == 0 || year == 0)
        {
            return year == 0 || gregorian > PartialDate.LastYear ? new(DateFault.NoSuchYear, DateParts.Year) { Era = era }
                : new(DateFault.NoSuchDay, DateParts.Day) { LastDay = DateTime.DaysInMonth(gregorian, month!.Value), Month = month.Value };
        }

        if (era is null)
        {
            return new(DateFault.None, DateParts.None) { Date = date };
        }

        var last = era.SharesNextDay ? era.Last.AddDays(1) : era.Last;
        return date.Latest < EraTable.GregorianAdopted ? new(DateFault.BeforeMeiji6, DateParts.Era | DateParts.Year) { Era = era }
            : date.Latest < era.First ? new(DateFault.BeforeEra, DateParts.Era | DateParts.Year) { Era = era, Date = date }
            : date.Earliest > last ? new(DateFault.AfterEra, DateParts.Era | DateParts.Year) { Era = era, Date = date }
            : new(DateFault.None, DateParts.None) { Date = date };
    }

    private DateParts Missing(bool mayBePartial)
    {
        var year = string.IsNullOrWhiteSpace(Year) ? DateParts.Year : 0;
        var month = string.IsNullOrWhiteSpace(Month) && (!mayBePartial || !string.IsNullOrWhiteSpace(Day)) ? DateParts.Month : 0;
        var day = string.IsNullOrWhiteSpace(Day) && !mayBePartial ? DateParts.Day : 0;
        return year | month | day;
    }

    private static EraRow? EraOf(string? name) => EraTable.Rows.FirstOrDefault(row => row.Era.ToString().Equals(name, StringComparison.OrdinalIgnoreCase));

    private static (EraRow Era, int Length)? LeadingEra(string year)
    {
        foreach (var row in EraTable.Rows)
        {
            foreach (var name in new[] { row.Name, row.Letter, row.Ligature })
            {
                if (year.Length > name.Length && year.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return (row, name.Length);
                }
            }
        }

        return null;
    }

    private static string Tidy(string? text, char unit) => JapaneseText.ToAscii(text ?? "").Trim().TrimEnd(unit).Trim();

    private static int? Number(string text) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

internal enum DateFault
{
    None,
    Missing,
    NotNumbers,
    ShortYear,
    NoSuchYear,
    NoSuchMonth,
    NoSuchDay,
    BeforeMeiji6,
    BeforeEra,
    AfterEra,
}

/// <summary>The date that the boxes mean, or what is wrong and in which of them.</summary>
internal sealed record DateReading(DateFault Fault, DateParts Wrong)
{
    public PartialDate Date { get; init; }

    public EraRow? Era { get; init; }

    public int LastDay { get; init; }

    public int Month { get; init; }
}
