using TokyoDs.Sdk.Tests.Text;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Time;

public sealed class WarekiTests : OrderedTextValueTests<Wareki>
{
    protected override string[] Samples => ["2026-04-01", "1926-12-25", "1912-07-29", "1873-01-01", "2019-05-01"];

    [Fact]
    public void Published_vectors_are_read_or_refused_as_published() => Assert.All(
        Vectors.Rows("wareki-vectors.csv").Where(row => !row[0].Contains(' ', StringComparison.Ordinal)),
        row => Assert.Equal(
            row[1] is "REJECT" or "AMBIGUOUS" ? "" : row[1],
            Wareki.TryParse(row[0], out var value) ? value.ToString("O") : ""));

    [Fact]
    public void Gregorian_text_is_never_taken_for_an_era_year()
    {
        Assert.Equal(new DateOnly(2019, 5, 1), Wareki.Parse("2019/5/1").Date);
        Assert.False(Wareki.TryParse("31/5/1", out _));
    }

    [Fact]
    public void Eras_are_those_of_the_published_list() => Assert.Equal(
        Vectors.Rows("eras.csv").Select(row => (row[0], row[1], row[3], row[7])),
        EraTable.Rows.Select(era => (era.Name, era.Letter, era.Ligature, $"{era.Offset}")));

    [Fact]
    public void Eras_end_the_day_before_the_next_begins()
    {
        Assert.Equal(Vectors.Rows("eras.csv").Skip(1).Select(row => row[5]), EraTable.Rows.Skip(1).Select(era => $"{era.First:yyyy-MM-dd}"));
        Assert.Equal(EraTable.Rows.Skip(1).Select(era => era.First.AddDays(-1)), EraTable.Rows.SkipLast(1).Select(era => era.Last));
    }

    [Theory]
    [InlineData("", "令和8年4月1日")]
    [InlineData("G", "令和8年4月1日")]
    [InlineData("L", "R8.4.1")]
    [InlineData("S", "㋿8年4月1日")]
    [InlineData("O", "2026-04-01")]
    public void Formats_are_kanji_letter_ligature_and_ISO(string format, string text) =>
        Assert.Equal(text, Wareki.FromDate(new(2026, 4, 1)).ToString(format));

    [Theory]
    [InlineData("G", "令和元年5月1日")]
    [InlineData("L", "R1.5.1")]
    [InlineData("S", "㋿元年5月1日")]
    public void First_year_is_gannen_in_kanji_and_one_by_letter(string format, string text) =>
        Assert.Equal(text, Wareki.FromDate(new(2019, 5, 1)).ToString(format));

    [Fact]
    public void Parts_are_those_of_the_era()
    {
        var day = Wareki.Parse("昭和64年1月7日");
        Assert.Equal((JapaneseEra.Showa, "昭和", 64, 1, 7), (day.Era, day.EraName, day.Year, day.Month, day.Day));
    }

    [Fact]
    public void Default_has_no_parts() =>
        Assert.Equal((JapaneseEra.None, "", 0, 0, 0), (default(Wareki).Era, default(Wareki).EraName, default(Wareki).Year, default(Wareki).Month, default(Wareki).Day));

    [Fact]
    public void Every_form_of_every_day_reads_back()
    {
        var random = new Random(20260404);
        for (var i = 0; i < 20_000; i++)
        {
            var day = Wareki.FromDate(new DateOnly(1873, 1, 1).AddDays(random.Next(80_000)));
            Assert.All(["G", "L", "S", "O"], format => Assert.Equal(day, Wareki.Parse(day.ToString(format))));
            Assert.Equal(day, Wareki.FromEra(day.Era, day.Year, day.Month, day.Day));
        }
    }

    [Fact]
    public void Days_before_the_Gregorian_calendar_are_refused()
    {
        Assert.False(Wareki.TryFromDate(new(1872, 12, 31), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wareki.FromDate(new(1872, 12, 31)));
        Assert.False(Wareki.TryParseLenient("明治5年12月2日", out _, out _));
    }

    [Theory]
    [InlineData(JapaneseEra.None, 1, 1, 1)]
    [InlineData((JapaneseEra)6, 1, 1, 1)]
    [InlineData(JapaneseEra.Heisei, 31, 5, 1)]
    [InlineData(JapaneseEra.Reiwa, 0, 5, 1)]
    [InlineData(JapaneseEra.Reiwa, 8, 2, 29)]
    [InlineData(JapaneseEra.Reiwa, 8, 13, 1)]
    [InlineData(JapaneseEra.Reiwa, int.MaxValue, 1, 1)]
    public void Days_that_an_era_has_not_are_refused(JapaneseEra era, int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wareki.FromEra(era, year, month, day));

    [Theory]
    [InlineData("平成31年5月1日", "The era Heisei (平成) ended on 2019-04-30; write 2019-05-01 (令和元年5月1日).", "平成は 2019-04-30 までです。令和元年5月1日 と書いてください。")]
    [InlineData("令和元年4月30日", "The era Reiwa (令和) began on 2019-05-01; if 2019-04-30 is meant, write 2019-04-30 (平成31年4月30日).", "令和は 2019-05-01 からです。2019-04-30 のことなら 平成31年4月30日 と書いてください。")]
    [InlineData("大正15年12月25日", "The day belongs to two eras; write 1926-12-25 (昭和元年12月25日), or read it with TryParseLenient.", "その日は二つの元号に属します。昭和元年12月25日 と書くか、表記の揺れを許す読み取りを使ってください。")]
    [InlineData("令和8年2月29日", "There is no such day (from position 3); compare year, month and day with the original.", "その日は存在しません（3 文字目から）。元の資料と年月日を照らし合わせてください。")]
    public void Refusals_name_the_right_form(string text, string english, string japanese)
    {
        Assert.Equal(english + " Expected: a whole date, such as 2026-04-01, 令和8年4月1日, R8.4.1.", Refusal("en", text));
        Assert.Equal(japanese + "正しい形は、年月日のそろった日付（例: 2026-04-01, 令和8年4月1日, R8.4.1）です。", Refusal("ja", text));
    }

    [Theory]
    [InlineData("R8.4.1日")]
    [InlineData("R8.4-1")]
    [InlineData("令和8年4.1")]
    [InlineData("令和8年4月1")]
    [InlineData("令和 8年4月1日")]
    [InlineData("令和８年４月１日")]
    [InlineData("令和八年四月一日")]
    [InlineData("r8.4.1")]
    [InlineData("令8.4.1")]
    [InlineData("R8.004.1")]
    public void Strict_form_is_strict(string text) => Assert.False(Wareki.TryParse(text, out _));

    [Theory]
    [InlineData("令和８年４月１日", LenientChange.FullWidth)]
    [InlineData(" 令和 8年 4月 1日", LenientChange.Spaces)]
    [InlineData("令和八年四月一日", LenientChange.KanjiNumerals)]
    [InlineData("二〇二六年四月一日", LenientChange.KanjiNumerals)]
    [InlineData("ｒ８．４．１", LenientChange.FullWidth | LenientChange.LetterCase)]
    [InlineData("令8.4.1", LenientChange.EraAbbreviation)]
    [InlineData("R8‐4－1", LenientChange.Hyphens)]
    [InlineData("R8-4-1", LenientChange.None)]
    public void Forms_people_write_are_read_and_reported(string text, LenientChange expected)
    {
        Assert.True(Wareki.TryParseLenient(text, out var day, out var changes));
        Assert.Equal(new DateOnly(2026, 4, 1), day.Date);
        Assert.Equal(expected, changes);
    }

    [Theory]
    [InlineData("平成三十一年四月三十日", "2019-04-30")]
    [InlineData("昭和六十四年一月七日", "1989-01-07")]
    [InlineData("昭和二十年十二月二十一日", "1945-12-21")]
    [InlineData("令和元年十月十日", "2019-10-10")]
    [InlineData("昭和弐拾年壱月参拾日", "1945-01-30")]
    [InlineData("㋿八年四月一日", "2026-04-01")]
    public void Kanji_numerals_are_counted(string text, string date)
    {
        Assert.True(Wareki.TryParseLenient(text, out var day, out _));
        Assert.Equal(date, day.ToString("O"));
    }

    [Theory]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("明治45年7月30日", "1912-07-30")]
    public void Day_with_two_eras_is_read_leniently_by_its_earlier_name(string text, string date)
    {
        Assert.True(Wareki.TryParseLenient(text, out var day, out var changes));
        Assert.Equal(date, day.ToString("O"));
        Assert.Equal(LenientChange.EraDoubleDay, changes);
    }

    [Theory]
    [InlineData("平成31年5月1日")]
    [InlineData("大正15年12月26日")]
    [InlineData("2026 4 1")]
    [InlineData("R8.1 2.3")]
    [InlineData("令和十十年一月一日")]
    [InlineData("令和〇十年一月一日")]
    [InlineData("令和元元年一月一日")]
    public void Lenient_reading_does_not_guess_another_day(string text) => Assert.False(Wareki.TryParseLenient(text, out _, out _));

    [Fact]
    public void Culture_calendar_has_no_influence()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal("令和8年4月1日|R8.4.1|2026-04-01", $"{Value(0)}|{Value(0):L}|{Value(0):O}");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
