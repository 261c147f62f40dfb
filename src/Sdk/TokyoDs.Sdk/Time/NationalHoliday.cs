using System.Diagnostics.CodeAnalysis;

namespace TokyoDs.Time;

/// <summary>A public holiday of Japan (国民の祝日に関する法律), computed by rule.</summary>
/// <remarks>
/// <para>Range: 2007, when the present rule of substitute holidays began, to 2099.</para>
/// <para>
/// The dates of 2007 to 2027 equal the list of the Cabinet Office. Later ones are the rule of today: the days of the equinoxes are
/// announced each February for the next year only and follow a formula here, and laws may change.
/// </para>
/// </remarks>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name, such as 春分の日; 休日 for substitute and citizens' holidays, as the Cabinet Office lists them.</param>
/// <param name="Kind">Why it is a holiday.</param>
public sealed record NationalHoliday(DateOnly Date, string Name, NationalHolidayKind Kind)
{
    /// <summary>The first year that is known.</summary>
    public const int FirstYear = 2007;

    /// <summary>The last year that is computed.</summary>
    public const int LastYear = 2099;

    /// <summary>Lists the holidays of a year.</summary>
    /// <param name="year">The year, 2007 to 2099.</param>
    /// <returns>The holidays in the order of their dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static IReadOnlyList<NationalHoliday> InYear(int year) => HolidayTable.Of(year);

    /// <summary>Finds the holiday of a day.</summary>
    /// <param name="date">The day, in the years 2007 to 2099.</param>
    /// <param name="holiday">The holiday, or <see langword="null"/>.</param>
    /// <returns>Whether the day is a holiday.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static bool TryGet(DateOnly date, [NotNullWhen(true)] out NationalHoliday? holiday)
    {
        _ = HolidayTable.Of(date.Year);
        return HolidayTable.ByDate.TryGetValue(date, out holiday);
    }
}

/// <summary>Why a day is a public holiday.</summary>
public enum NationalHolidayKind
{
    /// <summary>A national holiday (国民の祝日) of its own.</summary>
    National,

    /// <summary>The next day that is no national holiday, after one that fell on a Sunday (振替休日).</summary>
    Substitute,

    /// <summary>A day between two national holidays (国民の休日).</summary>
    Citizens,
}
