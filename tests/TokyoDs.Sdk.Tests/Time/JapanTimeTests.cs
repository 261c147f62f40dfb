using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Time;

public sealed class JapanTimeTests
{
    [Theory]
    [InlineData("2026-03-31T14:59:59Z", "2026-03-31")]
    [InlineData("2026-03-31T15:00:00Z", "2026-04-01")]
    [InlineData("2026-12-31T23:59:59Z", "2027-01-01")]
    public void Day_in_Japan_changes_at_three_in_the_afternoon_UTC(string utc, string today) =>
        Assert.Equal(DateOnly.Parse(today, null), At(utc).GetJapanToday());

    [Fact]
    public void Now_has_the_offset_of_Japan_whatever_the_local_zone()
    {
        var now = At("2026-07-01T00:00:00Z").GetJapanNow();
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 9, 0, 0, JapanTime.Offset), now);
        Assert.Equal(TimeSpan.FromHours(9), now.Offset);
    }

    [Theory]
    [InlineData("2026-03-31T14:59:59Z", 2025)]
    [InlineData("2026-03-31T15:00:00Z", 2026)]
    public void Fiscal_year_changes_with_the_day_in_Japan(string utc, int year) => Assert.Equal(year, At(utc).GetJapanFiscalYear().Year);

    [Fact]
    public void Day_begins_at_midnight_in_Japan_and_belongs_to_the_day()
    {
        var start = JapanTime.StartOfDay(new(2026, 4, 1));
        Assert.Equal(DateTimeOffset.Parse("2026-03-31T15:00:00Z", null), start);
        Assert.Equal(TimeSpan.FromHours(9), start.Offset);
        Assert.Equal(new DateOnly(2026, 4, 1), JapanTime.DayOf(start));
        Assert.Equal(new DateOnly(2026, 3, 31), JapanTime.DayOf(start.AddTicks(-1)));
        Assert.Equal(DateOnly.MaxValue, JapanTime.DayOf(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Clock_must_be_given() => Assert.Throws<ArgumentNullException>(() => ((TimeProvider)null!).GetJapanToday());

    private static FixedClock At(string utc) => new(DateTimeOffset.Parse(utc, null));

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
