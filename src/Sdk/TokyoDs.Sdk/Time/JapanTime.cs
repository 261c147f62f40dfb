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
}
