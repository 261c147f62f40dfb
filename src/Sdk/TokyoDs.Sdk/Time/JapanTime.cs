namespace TokyoDs.Time;

/// <summary>The time and the day in Japan, wherever the process runs.</summary>
/// <remarks>
/// Japan has used UTC+09:00 without daylight saving time since 1952, so no time zone data is needed; containers often have none
/// and run in UTC, where <c>DateTime.Today</c> is yesterday until nine in the morning.
/// </remarks>
public static class JapanTime
{
    /// <summary>Japan Standard Time: nine hours ahead of UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    /// <summary>Gives the present time in Japan.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <returns>The time with the offset +09:00.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeProvider"/> is <see langword="null"/>.</exception>
    public static DateTimeOffset GetJapanNow(this TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return timeProvider.GetUtcNow().ToOffset(Offset);
    }

    /// <summary>Gives today's date in Japan.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeProvider"/> is <see langword="null"/>.</exception>
    public static DateOnly GetJapanToday(this TimeProvider timeProvider) => DateOnly.FromDateTime(timeProvider.GetJapanNow().DateTime);

    /// <summary>Gives the fiscal year (年度) that it now is in Japan.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeProvider"/> is <see langword="null"/>.</exception>
    public static FiscalYear GetJapanFiscalYear(this TimeProvider timeProvider) => FiscalYear.FromDate(timeProvider.GetJapanToday());

    /// <summary>Gives the moment at which a day begins in Japan.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Midnight with the offset +09:00; the day ends where the next begins.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is 0001-01-01, which began before the earliest moment in UTC.</exception>
    public static DateTimeOffset StartOfDay(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>Gives the day in Japan of a moment, whatever its offset.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The day; the last of the calendar when nine hours more would pass its end.</returns>
    public static DateOnly DayOf(DateTimeOffset moment) => moment.UtcDateTime > DateTime.MaxValue - Offset
        ? DateOnly.MaxValue
        : DateOnly.FromDateTime(moment.UtcDateTime + Offset);
}
