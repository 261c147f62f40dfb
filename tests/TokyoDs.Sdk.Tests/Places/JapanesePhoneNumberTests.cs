using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class JapanesePhoneNumberTests : WritableTextValueTests<JapanesePhoneNumber>
{
    protected override string[] Samples => ["0352535111", "09012345678", "0120123456", "0859312345", "08012345678", "08001234567"];

    [Theory]
    [InlineData("0352535111", "03-5253-5111", "(03)5253-5111", "+81352535111", "+81 (03)5253-5111")]
    [InlineData("0422531311", "0422-53-1311", "(0422)53-1311", "+81422531311", "+81 (0422)53-1311")]
    [InlineData("0426201111", "042-620-1111", "(042)620-1111", "+81426201111", "+81 (042)620-1111")]
    [InlineData("0499221111", "04992-2-1111", "(04992)2-1111", "+81499221111", "+81 (04992)2-1111")]
    [InlineData("0471671111", "04-7167-1111", "(04)7167-1111", "+81471671111", "+81 (04)7167-1111")]
    [InlineData("09012345678", "090-1234-5678", "090-1234-5678", "+819012345678", "+81 090-1234-5678")]
    [InlineData("05012345678", "050-1234-5678", "050-1234-5678", "+815012345678", "+81 050-1234-5678")]
    [InlineData("0120123456", "0120-123-456", "0120-123456", "+81120123456", "+81 0120-123456")]
    [InlineData("08001234567", "0800-123-4567", "0800-123-4567", "+818001234567", "+81 0800-123-4567")]
    [InlineData("0570012345", "0570-012-345", "0570-012-345", "+81570012345", "+81 0570-012-345")]
    public void Formats_split_the_number_as_the_plan_says(string digits, string hyphens, string brackets, string e164, string abroad)
    {
        var number = JapanesePhoneNumber.Parse(digits);
        Assert.Equal((hyphens, brackets, e164, abroad), (number.ToString("D"), number.ToString("P"), number.ToString("E"), number.ToString("I")));
    }

    [Theory]
    [InlineData("0119012345")]
    [InlineData("02012345678")]
    [InlineData("0171012345")]
    public void What_the_plan_has_not_assigned_is_never_split(string digits)
    {
        var number = JapanesePhoneNumber.Parse(digits);
        Assert.Equal((digits, digits, $"+81 {digits}", ""), (number.ToString("D"), number.ToString("P"), number.ToString("I"), number.AreaCode));
    }

    [Theory]
    [InlineData("0352535111", PhoneNumberKind.Geographic, "03")]
    [InlineData("0428221111", PhoneNumberKind.Geographic, "0428")]
    [InlineData("0428501111", PhoneNumberKind.Geographic, "042")]
    [InlineData("07012345678", PhoneNumberKind.Mobile, "")]
    [InlineData("05012345678", PhoneNumberKind.InternetPhone, "")]
    [InlineData("08001234567", PhoneNumberKind.FreePhone, "")]
    [InlineData("0570012345", PhoneNumberKind.NaviDial, "")]
    [InlineData("02012345678", PhoneNumberKind.Machine, "")]
    public void Kind_and_area_code_follow_from_the_beginning(string digits, PhoneNumberKind kind, string areaCode)
    {
        var number = JapanesePhoneNumber.Parse(digits);
        Assert.Equal((kind, areaCode), (number.Kind, number.AreaCode));
    }

    [Theory]
    [InlineData("03-5253-5111")]
    [InlineData("352535111")]
    [InlineData("0090123456")]
    [InlineData("0901234567")]
    [InlineData("03525351112")]
    [InlineData("01012345678")]
    [InlineData("110")]
    [InlineData("+81352535111")]
    public void Strict_form_is_ten_or_eleven_digits(string text) => Assert.False(JapanesePhoneNumber.TryParse(text, out _));

    [Theory]
    [InlineData("(03)5253-5111", LenientChange.Brackets | LenientChange.Hyphens)]
    [InlineData("03-5253-5111", LenientChange.Hyphens)]
    [InlineData("（０３）５２５３－５１１１", LenientChange.Brackets | LenientChange.Hyphens | LenientChange.FullWidth)]
    [InlineData("03(5253)5111", LenientChange.Brackets)]
    [InlineData("+81 (03)5253-5111", LenientChange.Brackets | LenientChange.Hyphens | LenientChange.Spaces | LenientChange.CountryCode)]
    [InlineData("+81-3-5253-5111", LenientChange.Hyphens | LenientChange.CountryCode)]
    [InlineData("+81 (0)3 5253 5111", LenientChange.Brackets | LenientChange.Spaces | LenientChange.CountryCode)]
    [InlineData("+81352535111", LenientChange.CountryCode)]
    public void Forms_people_write_are_read_and_reported(string text, LenientChange expected)
    {
        Assert.True(JapanesePhoneNumber.TryParseLenient(text, out var number, out var changes));
        Assert.Equal("0352535111", number.ToString());
        Assert.Equal(expected, changes);
    }

    [Theory]
    [InlineData("03-5253-5111 内線123")]
    [InlineData("+82 3-5253-5111")]
    [InlineData("03--5253-5111")]
    [InlineData("03-5253-5111-")]
    [InlineData("(03(5253-5111")]
    [InlineData("(0352535111")]
    [InlineData("0352535111+")]
    [InlineData("+")]
    [InlineData("81352535111")]
    public void Other_signs_are_not_guessed_away(string text) => Assert.False(JapanesePhoneNumber.TryParseLenient(text, out _, out _));

    [Fact]
    public void Every_number_reads_back_from_every_format()
    {
        var random = new Random(20260530);
        var split = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var digits = random.Next(4) == 0
                ? $"0{"256789"[random.Next(6)]}0{random.Next(100_000_000):D8}"
                : $"0{random.Next(1, 10)}{random.Next(1, 10)}{random.Next(10_000_000):D7}";
            var number = JapanesePhoneNumber.Parse(digits);
            foreach (var format in new[] { "G", "D", "P", "E", "I" })
            {
                Assert.True(JapanesePhoneNumber.TryParseLenient(number.ToString(format), out var read, out _), number.ToString(format));
                Assert.Equal(number, read);
            }

            Assert.Equal(digits, number.ToString("D").Replace("-", "", StringComparison.Ordinal));
            split += number.AreaCode.Length > 0 ? 1 : 0;
        }

        Assert.InRange(split, 20_000, 37_500);
    }

    [Fact]
    public void No_digit_of_the_number_is_in_a_message()
    {
        foreach (var text in new[] { "7778887777", "09077788877777", "090-7778-8877", "0907778" })
        {
            Assert.DoesNotContain("777", Refusal("en", text) + Refusal("ja", text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_text_can_be_judged() => Assert.All(
        new RandomText(20260531, "0123456789０９-－()（）+ 81").Take(30_000), text =>
        {
            if (JapanesePhoneNumber.TryParseLenient(text, out var number, out var changes))
            {
                Assert.Equal(number, JapanesePhoneNumber.Parse(number.ToString()));
                Assert.Equal(changes == LenientChange.None, JapanesePhoneNumber.TryParse(text, out _));
            }
        });
}
