using TokyoDs.Sdk.Tests.Text;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Time;

public sealed class FiscalYearTests : OrderedTextValueTests<FiscalYear>
{
    protected override string[] Samples => ["2026", "1989", "2019", "1886", "9998"];

    [Theory]
    [InlineData(2026, 3, 31, 2025)]
    [InlineData(2026, 4, 1, 2026)]
    [InlineData(2027, 1, 1, 2026)]
    public void Year_begins_in_April(int year, int month, int day, int fiscalYear) =>
        Assert.Equal(fiscalYear, FiscalYear.FromDate(new(year, month, day)).Year);

    [Fact]
    public void Year_reaches_from_April_to_March()
    {
        var year = new FiscalYear(2026);
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31)), (year.Start, year.End));
        Assert.True(year.Contains(year.Start) && year.Contains(year.End));
        Assert.False(year.Contains(year.Start.AddDays(-1)) || year.Contains(year.End.AddDays(1)));
    }

    [Theory]
    [InlineData(2026, "令和8年度")]
    [InlineData(2019, "令和元年度")]
    [InlineData(2018, "平成30年度")]
    [InlineData(1989, "平成元年度")]
    [InlineData(1988, "昭和63年度")]
    [InlineData(1926, "大正15年度")]
    [InlineData(1912, "明治45年度")]
    [InlineData(1886, "明治19年度")]
    public void Japanese_name_is_by_the_era_of_April_and_by_Cabinet_for_2019(int year, string name) =>
        Assert.Equal(name, new FiscalYear(year).ToString("J"));

    [Theory]
    [InlineData("令和8年度", 2026)]
    [InlineData("R8", 2026)]
    [InlineData("２０２６年度", 2026)]
    [InlineData("令和元年度", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("平成三十一年度", 2019)]
    [InlineData("昭和元年度", 1926)]
    public void Names_people_write_are_read_and_reported(string text, int year)
    {
        Assert.True(FiscalYear.TryParseLenient(text, out var fiscalYear, out var changes));
        Assert.Equal(year, fiscalYear.Year);
        Assert.True(changes.HasFlag(LenientChange.FiscalYearWording));
    }

    [Theory]
    [InlineData("昭和64年度")]
    [InlineData("平成32年度")]
    [InlineData("令和0年度")]
    [InlineData("8年度")]
    [InlineData("令和8年")]
    [InlineData("1885年度")]
    public void Years_that_never_were_are_refused(string text) => Assert.False(FiscalYear.TryParseLenient(text, out _, out _));

    [Theory]
    [InlineData(1885)]
    [InlineData(9999)]
    [InlineData(int.MinValue)]
    public void Years_out_of_range_are_refused(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(year));

    [Fact]
    public void Days_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.FromDate(DateOnly.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.FromDate(DateOnly.MaxValue));
    }

    [Fact]
    public void Years_can_be_added_within_the_range()
    {
        Assert.Equal(2027, new FiscalYear(2026).AddYears(1).Year);
        Assert.Equal(2025, new FiscalYear(2026).AddYears(-1).Year);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2026).AddYears(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(2026).AddYears(int.MinValue));
    }

    [Fact]
    public void Default_has_no_days()
    {
        Assert.Throws<InvalidOperationException>(() => default(FiscalYear).Start);
        Assert.Throws<InvalidOperationException>(() => default(FiscalYear).End);
        Assert.False(default(FiscalYear).Contains(new(2026, 4, 1)));
    }
}
