using System.Text.Json;
using TokyoDs.Sdk.Tests.Text;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Time;

public sealed class PartialDateTests : TextValueTests<PartialDate>
{
    protected override string[] Samples => ["1985-04-01", "1985-04", "1985", "2024-02-29", "0001", "9998-12-31"];

    [Theory]
    [InlineData("1985", 1985, null, null, "1985-01-01", "1985-12-31", "1985-99-99")]
    [InlineData("2024-02", 2024, 2, null, "2024-02-01", "2024-02-29", "2024-02-99")]
    [InlineData("1985-04-01", 1985, 4, 1, "1985-04-01", "1985-04-01", "1985-04-01")]
    public void Parts_and_range_are_what_is_known(string text, int year, int? month, int? day, string earliest, string latest, string marked)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal((earliest, latest), (date.Earliest.ToString("O"), date.Latest.ToString("O")));
        Assert.Equal(marked, date.ToString("U"));
        Assert.Equal(date, new PartialDate(year, month, day));
        Assert.Equal(day is not null, date.TryGetDate(out _));
    }

    [Theory]
    [InlineData("1985-4")]
    [InlineData("1985-13")]
    [InlineData("1985-00")]
    [InlineData("1985-99-99")]
    [InlineData("1985-02-29")]
    [InlineData("1985-04-")]
    [InlineData("1985/04/01")]
    [InlineData("9999")]
    [InlineData("0000")]
    [InlineData("19850401")]
    public void Strict_form_is_ISO_with_what_is_known(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("1985-99-99", "1985", LenientChange.UnknownParts)]
    [InlineData("1985-04-99", "1985-04", LenientChange.UnknownParts)]
    [InlineData("1985-00-00", "1985", LenientChange.UnknownParts)]
    [InlineData("1985年4月", "1985-04", LenientChange.DateWording)]
    [InlineData("1985/4/1", "1985-04-01", LenientChange.DateWording)]
    [InlineData("1985年", "1985", LenientChange.DateWording)]
    [InlineData("昭和60年4月1日", "1985-04-01", LenientChange.EraYear)]
    [InlineData("昭和六十年", "1985", LenientChange.EraYear | LenientChange.KanjiNumerals)]
    [InlineData("昭和64年", "1989", LenientChange.EraYear)]
    [InlineData("S60.4", "1985-04", LenientChange.EraYear)]
    [InlineData("大正15年12月25日", "1926-12-25", LenientChange.EraYear | LenientChange.EraDoubleDay)]
    public void Marks_for_unknown_parts_and_eras_are_read_and_reported(string text, string expected, LenientChange changes)
    {
        Assert.True(PartialDate.TryParseLenient(text, out var date, out var actual));
        Assert.Equal(expected, date.ToString());
        Assert.Equal(changes, actual);
    }

    [Theory]
    [InlineData("平成31年5月")]
    [InlineData("昭和64年2月")]
    [InlineData("明治5年")]
    [InlineData("令和0年")]
    [InlineData("1985-99-15")]
    [InlineData("9999-99-99")]
    [InlineData("1985年4")]
    [InlineData("1985.")]
    [InlineData("85-04-01")]
    public void Lenient_reading_does_not_guess(string text) => Assert.False(PartialDate.TryParseLenient(text, out _, out _));

    [Theory]
    [InlineData("1984", "1985", true, false)]
    [InlineData("1985", "1985-04", null, null)]
    [InlineData("1985-03-31", "1985-04", true, false)]
    [InlineData("1985-04-01", "1985-04-01", false, false)]
    [InlineData("1985-04-30", "1985-04", false, null)]
    [InlineData("1985-04-01", "1985-04", null, false)]
    public void Before_and_after_are_answered_only_when_known(string left, string right, bool? before, bool? after)
    {
        Assert.Equal(before, PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)));
        Assert.Equal(after, PartialDate.Parse(left).IsAfter(PartialDate.Parse(right)));
    }

    [Fact]
    public void Answers_hold_for_every_day_that_both_can_be()
    {
        var random = new Random(20260510);
        for (var i = 0; i < 5_000; i++)
        {
            var (left, right) = (Any(random), Any(random));
            var days = (Left: Days(left), Right: Days(right));
            Assert.Equal(days.Left.Max() < days.Right.Min() ? true : days.Left.Min() >= days.Right.Max() ? false : null, left.IsBefore(right));
            Assert.Equal(days.Left.Intersect(days.Right).Any(), left.CanBe(right));
        }
    }

    [Fact]
    public void There_is_no_ordering() => Assert.False(typeof(IComparable).IsAssignableFrom(typeof(PartialDate)) || typeof(IComparable<PartialDate>).IsAssignableFrom(typeof(PartialDate)));

    [Fact]
    public void Default_is_no_day()
    {
        Assert.False(default(PartialDate).CanBe(new DateOnly(1985, 4, 1)));
        Assert.Null(default(PartialDate).IsBefore(Value(0)));
        Assert.Throws<InvalidOperationException>(() => default(PartialDate).Earliest);
    }

    [Theory]
    [InlineData(1985, null, 1)]
    [InlineData(1985, 2, 30)]
    [InlineData(1985, 0, null)]
    [InlineData(9999, null, null)]
    [InlineData(int.MaxValue, 1, 1)]
    public void Parts_that_make_no_date_are_refused(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Fact]
    public void Json_keeps_what_is_unknown_unknown()
    {
        Assert.Equal("\"1985-04\"", JsonSerializer.Serialize(PartialDate.Parse("1985-04")));
        Assert.Equal(PartialDate.Parse("1985"), JsonSerializer.Deserialize<PartialDate>("\"1985\""));
    }

    [Fact]
    public void Anything_that_is_read_prints_to_what_is_read_as_the_same()
    {
        var texts = new RandomText(20260511, "0123456789-/.年月日昭和平成令和SHR元一二十９");
        foreach (var text in texts.Take(30_000, 12).Concat(Samples.SelectMany(sample => Enumerable.Range(0, 2_000).Select(_ => texts.Mutate(sample)))))
        {
            if (PartialDate.TryParseLenient(text, out var date, out var changes))
            {
                Assert.Equal(date, PartialDate.Parse(date.ToString()));
                Assert.Equal(changes == LenientChange.None, PartialDate.TryParse(text, out _));
            }
        }
    }

    private static PartialDate Any(Random random) => random.Next(3) switch
    {
        0 => new(random.Next(2023, 2026)),
        1 => new(random.Next(2023, 2026), random.Next(1, 13)),
        _ => new(random.Next(2023, 2026), random.Next(1, 13), random.Next(1, 29)),
    };

    private static HashSet<DateOnly> Days(PartialDate date) =>
        [.. Enumerable.Range(0, date.Latest.DayNumber - date.Earliest.DayNumber + 1).Select(date.Earliest.AddDays)];
}
