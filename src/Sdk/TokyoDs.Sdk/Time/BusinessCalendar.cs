using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>The days on which a local government is open, and the deadlines that follow from them.</summary>
/// <remarks>
/// <para>Closed are Saturdays, Sundays, public holidays, the year-end closure unless it is switched off, and the days that are given. Range: 2007 to 2099.</para>
/// <para>
/// Standard: 地方自治法第4条の2 (closed days; a deadline on one moves to the next open day); 民法第140条 to 第143条 (the first day is not
/// counted). Those articles are quoted from general knowledge; a law or ordinance of its own may count otherwise.
/// </para>
/// </remarks>
public sealed class BusinessCalendar
{
    private readonly HashSet<DateOnly> _closed;

    /// <summary>Makes the calendar of an office.</summary>
    /// <param name="closedDays">Further closed days, such as the anniversary of a city.</param>
    /// <exception cref="ArgumentNullException"><paramref name="closedDays"/> is <see langword="null"/>.</exception>
    public BusinessCalendar(IEnumerable<DateOnly> closedDays)
    {
        ArgumentNullException.ThrowIfNull(closedDays);
        _closed = [.. closedDays];
    }

    /// <summary>The calendar of every local government, without further closed days.</summary>
    public static BusinessCalendar LocalGovernment { get; } = new([]);

    /// <summary>Whether the office closes at the turn of the year (年末年始の閉庁); <see langword="true"/> by default.</summary>
    /// <remarks>Public facilities often stay open or have days of their own; give those as further closed days.</remarks>
    public bool ClosesAtYearEnd { get; init; } = true;

    /// <summary>Tells whether a day is in the year-end closure of public offices (年末年始の休日): 29 December to 3 January.</summary>
    /// <remarks>
    /// Standard: 地方自治法第4条の2第2項第3号, which leaves the days to the ordinance of each local government; 行政機関の休日に関する法律第1条
    /// has these days for the state, and so have the ordinances as a rule. Quoted from general knowledge.
    /// </remarks>
    /// <param name="date">The day, in any year.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsYearEndClosure(DateOnly date) => (date.Month, date.Day) is (12, >= 29) or (1, <= 3);

    /// <summary>Tells whether the office is open on a day.</summary>
    /// <param name="date">The day, in the years 2007 to 2099.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public bool IsBusinessDay(DateOnly date) =>
        !NationalHoliday.TryGet(date, out _)
        && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !(ClosesAtYearEnd && IsYearEndClosure(date))
        && !_closed.Contains(date);

    /// <summary>Moves a deadline that falls on a closed day to the next day on which the office is open.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day itself, or the next open one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public DateOnly RollForward(DateOnly date)
    {
        while (!IsBusinessDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>Finds the day on which a number of open days have passed; the first day is not counted.</summary>
    /// <param name="start">The day from which is counted, open or not.</param>
    /// <param name="days">How many open days, from 0.</param>
    /// <returns>The day; with 0 days <paramref name="start"/>, or the next open one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or a year is out of range.</exception>
    public DateOnly AddBusinessDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var date = days == 0 ? RollForward(start) : start;
        for (; days > 0; days--)
        {
            date = RollForward(date.AddDays(1));
        }

        return date;
    }

    /// <summary>Counts the open days after one day up to another, which is counted if open.</summary>
    /// <param name="start">The first day, which is not counted.</param>
    /// <param name="end">The last day.</param>
    /// <returns>The number of open days; 0 when <paramref name="end"/> is not after <paramref name="start"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    public int CountBusinessDays(DateOnly start, DateOnly end)
    {
        var count = 0;
        while (start < end)
        {
            start = start.AddDays(1);
            count += IsBusinessDay(start) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Finds the last day of a period of days, weeks counted as seven; the first day is not counted.</summary>
    /// <param name="start">The day of the event, such as the day on which an application arrived.</param>
    /// <param name="days">How many calendar days, from 1.</param>
    /// <returns>The last day, moved forward when the office is closed on it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or a year is out of range.</exception>
    public DateOnly DeadlineAfterDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return RollForward(start.AddDays(days));
    }

    /// <summary>Finds the last day of a period of months by the calendar; the first day is not counted.</summary>
    /// <param name="start">The day of the event.</param>
    /// <param name="months">How many months, from 1; years are twelve each.</param>
    /// <returns>
    /// The day before the one that corresponds to the first counted day, or the last of the month when there is none; moved forward when
    /// the office is closed on it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive, or a year is out of range.</exception>
    public DateOnly DeadlineAfterMonths(DateOnly start, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        var first = start.AddDays(1);
        var corresponding = first.AddMonths(months);
        return RollForward(corresponding.Day == first.Day ? corresponding.AddDays(-1) : corresponding);
    }

    /// <summary>Finds the day until which an application is to be decided by its standard processing period (標準処理期間).</summary>
    /// <param name="arrived">The day on which the application arrived; it is not counted.</param>
    /// <param name="days">The period, from 1.</param>
    /// <param name="unit">What the period counts: the office's published standard says it.</param>
    /// <param name="daysOutside">Days that do not count, such as those in which the applicant mends the application (補正); 0 by default.</param>
    /// <returns>The last day, one on which the office is open.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number or year is out of range, or <paramref name="unit"/> is unknown.</exception>
    public DateOnly DueDate(DateOnly arrived, int days, ProcessingDay unit, int daysOutside = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        ArgumentOutOfRangeException.ThrowIfNegative(daysOutside);
        return unit switch
        {
            ProcessingDay.Calendar => DeadlineAfterDays(arrived, checked(days + daysOutside)),
            ProcessingDay.Business => AddBusinessDays(arrived, checked(days + daysOutside)),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), new LocalText(
                "Say whether calendar or business days are counted.", "暦日と開庁日のどちらで数えるかを指定してください。").ToString()),
        };
    }
}

/// <summary>What a standard processing period counts.</summary>
public enum ProcessingDay
{
    /// <summary>Every day (暦日); a last day on which the office is closed moves forward.</summary>
    Calendar,

    /// <summary>Only days on which the office is open (開庁日).</summary>
    Business,
}
