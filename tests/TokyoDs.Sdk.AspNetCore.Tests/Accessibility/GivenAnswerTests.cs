using System.Globalization;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Tests.Accessibility;

/// <summary>Answers read back on a confirm page are in the words of the page, whatever their data form is.</summary>
public sealed class GivenAnswerTests
{
    public static TheoryData<object, string, string> Answers => new()
    {
        { new DateOnly(2019, 5, 1), "2019年5月1日", "1 May 2019" },
        { Wareki.FromDate(new(2019, 5, 1)), "令和元年5月1日", "1 May 2019" },
        { new PartialDate(1985), "1985年", "1985" },
        { new PartialDate(1985, 4), "1985年4月", "April 1985" },
        { new PartialDate(1985, 4, 1), "1985年4月1日", "1 April 1985" },
        { new FiscalYear(2026), "令和8年度", "fiscal year 2026" },
        { new TimeOnly(9, 5), "9時05分", "09:05" },
        { new DateTime(2026, 4, 1, 13, 30, 0), "2026年4月1日 13時30分", "1 April 2026, 13:30" },
        { new DateTimeOffset(2026, 3, 31, 16, 0, 0, TimeSpan.Zero), "2026年4月1日 1時00分", "1 April 2026, 01:00" },
        { Sex.Parse("1"), "男性", "Male" },
        { Presence.Parse("1"), "有", "Present" },
        { CorporateKind.Parse("301"), "株式会社", "Stock company" },
        { CountryCode.Parse("JPN"), "日本", "Japan" },
        { PostalCode.Parse("1638001"), "163-8001", "163-8001" },
        { true, "はい", "Yes" },
        { 1234.5m, "1234.5", "1234.5" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_read_back_in_the_words_of_the_page(object answer, string japanese, string english) =>
        Assert.Equal((japanese, english), (In("ja", answer), In("en", answer)));

    [Fact]
    public void A_value_that_was_never_set_is_no_answer()
    {
        object[] unset = [default(Wareki), default(PartialDate), default(FiscalYear), default(Sex)];

        Assert.All(unset, answer => Assert.Equal(("", ""), (In("ja", answer), In("en", answer))));
    }

    private static string? In(string language, object answer)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return GivenAnswer.Of(answer, null, choice => choice.ToString()).Text;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
