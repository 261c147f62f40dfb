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

    [Fact]
    public void Clock_must_be_given() => Assert.Throws<ArgumentNullException>(() => ((TimeProvider)null!).GetJapanToday());

    private static FixedClock At(string utc) => new(DateTimeOffset.Parse(utc, null));

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
