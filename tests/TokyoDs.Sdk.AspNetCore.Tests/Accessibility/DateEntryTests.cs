using System.Globalization;
using TokyoDs.Accessibility;

namespace TokyoDs.Tests.Accessibility;

/// <summary>What people type into the boxes of a date.</summary>
public sealed class DateEntryTests
{
    [Theory]
    [InlineData(null, "1990", "4", "1", "1990-04-01")]
    [InlineData("", "１９９０", " ０４ ", "1日", "1990-04-01")]
    [InlineData("Heisei", "2", "4", "1", "1990-04-01")]
    [InlineData("Reiwa", "元", "5", "1", "2019-05-01")]
    [InlineData("Reiwa", "元年", "5月", "1日", "2019-05-01")]
    [InlineData("reiwa", "1", "5", "1", "2019-05-01")]
    [InlineData(null, "令和6", "2", "29", "2024-02-29")]
    [InlineData(null, "r6年", "2", "29", "2024-02-29")]
    [InlineData(null, "平成元", "1", "8", "1989-01-08")]
    [InlineData("Showa", "64", "1", "7", "1989-01-07")]
    [InlineData("Taisho", "15", "12", "25", "1926-12-25")] // both names of the day are right
    [InlineData("Showa", "元", "12", "25", "1926-12-25")]
    [InlineData("Meiji", "6", "1", "1", "1873-01-01")]
    public void A_day_is_understood(string? era, string year, string month, string day, string expected)
    {
        var reading = new DateEntry(era, year, month, day).Read(mayBePartial: false);
        Assert.Equal((nameof(DateFault.None), expected), (reading.Fault.ToString(), reading.Date.ToString()));
    }

    [Theory]
    [InlineData(null, "", "4", "", "Missing", "Year, Day")]
    [InlineData(null, "1990", "四", "1", "NotNumbers", "Month")]
    [InlineData(null, "90", "4", "1", "ShortYear", "Year")]
    [InlineData(null, "元", "4", "1", "NotNumbers", "Year")]
    [InlineData("Reiwa", "0", "4", "1", "NoSuchYear", "Year")]
    [InlineData("Reiwa", "9999", "4", "1", "NoSuchYear", "Year")]
    [InlineData(null, "2023", "13", "1", "NoSuchMonth", "Month")]
    [InlineData(null, "2023", "0", "1", "NoSuchMonth", "Month")]
    [InlineData(null, "2023", "2", "29", "NoSuchDay", "Day")]
    [InlineData(null, "2023", "2", "0", "NoSuchDay", "Day")]
    [InlineData("Heisei", "31", "5", "1", "AfterEra", "Era, Year")]
    [InlineData("Reiwa", "1", "4", "30", "BeforeEra", "Era, Year")]
    [InlineData("Taisho", "15", "12", "26", "AfterEra", "Era, Year")]
    [InlineData("Meiji", "5", "12", "2", "BeforeMeiji6", "Era, Year")]
    [InlineData(null, "19900", "4", "1", "NotNumbers", "Year")]
    [InlineData(null, "-1", "4", "1", "NotNumbers", "Year")]
    [InlineData(null, "令和", "4", "1", "NotNumbers", "Year")]
    public void What_is_wrong_is_found_in_its_box(string? era, string year, string month, string day, string fault, string wrong)
    {
        var reading = new DateEntry(era, year, month, day).Read(mayBePartial: false);
        Assert.Equal((fault, wrong), (reading.Fault.ToString(), reading.Wrong.ToString()));
    }

    [Theory]
    [InlineData(null, "1985", "", "", "1985")]
    [InlineData("Showa", "60", "4", "", "1985-04")]
    [InlineData("Showa", "64", "", "", "1989")]
    public void Month_and_day_may_be_unknown(string? era, string year, string month, string day, string expected) =>
        Assert.Equal(expected, new DateEntry(era, year, month, day).Read(mayBePartial: true).Date.ToString());

    [Theory]
    [InlineData(null, "1985", "", "3", "Missing", "Month")]
    [InlineData("Showa", "65", "", "", "AfterEra", "Era, Year")]
    [InlineData("Reiwa", "1", "4", "", "BeforeEra", "Era, Year")]
    public void A_partial_date_is_checked_as_far_as_it_is_known(string? era, string year, string month, string day, string fault, string wrong)
    {
        var reading = new DateEntry(era, year, month, day).Read(mayBePartial: true);
        Assert.Equal((fault, wrong), (reading.Fault.ToString(), reading.Wrong.ToString()));
    }

    [Theory]
    [InlineData("Heisei", "31", "5", "1", "平成は平成31年4月30日までです。生年月日の元号と年を見直してください（令和元年5月1日のことですか）", "Heisei ended on 30 April 2019; check the era and the year: did you mean 2019-05-01 (令和元年5月1日)?")]
    [InlineData("Reiwa", "1", "4", "30", "令和は令和元年5月1日からです。生年月日の元号と年を見直してください（平成31年4月30日のことですか）", "Reiwa began on 1 May 2019; check the era and the year: did you mean 2019-04-30 (平成31年4月30日)?")]
    [InlineData(null, "", "4", "", "生年月日の年と日を入力してください", "must include a year and a day")]
    [InlineData(null, "90", "4", "1", "生年月日の年は西暦4桁で入力するか、元号を付けてください（例：1990、平成2）", "four digits")]
    [InlineData(null, "2023", "2", "29", "生年月日の日を見直してください。その年の2月は1日から28日までです", "days 1 to 28")]
    public void The_message_says_how_to_mend_it(string? era, string year, string month, string day, string japanese, string english)
    {
        var reading = new DateEntry(era, year, month, day).Read(mayBePartial: false);
        Assert.Equal(japanese, In("ja", () => DateTexts.HowToMend(reading, "生年月日")));
        Assert.Contains(english, In("en", () => DateTexts.HowToMend(reading, "Birthday")), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_there_is_a_date_or_a_message()
    {
        var random = new Random(20260401);
        string[] pieces = ["", " ", "0", "1", "29", "12", "31", "元", "年", "R", "令和", "９", "99999999999", "\ud800", "𠮷", "-", "64", "1989", "Showa", "Meiji", "Taisho"];
        for (var round = 0; round < 20_000; round++)
        {
            var entry = new DateEntry(Pick(), Pick() + Pick(), Pick(), Pick());
            foreach (var mayBePartial in new[] { true, false })
            {
                var reading = entry.Read(mayBePartial);
                Assert.Equal(reading.Fault == DateFault.None, reading.Wrong == DateParts.None);
                Assert.False(reading.Fault == DateFault.None && reading.Date.IsDefault);
                Assert.False(reading.Fault != DateFault.None && DateTexts.HowToMend(reading, "日").Length == 0);
            }
        }

        string Pick() => pieces[random.Next(pieces.Length)];
    }

    private static string In(string language, Func<string> text)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return text();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
