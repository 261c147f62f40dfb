using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class CorporateNumberTests : OrderedTextValueTests<CorporateNumber>
{
    protected override string[] Samples => ["4000012090001", "8700110005901", "7123456789012"];

    [Fact]
    public void Published_vectors_are_judged_as_published() => Assert.All(
        Vectors.CheckDigits("corporate_number"),
        vector => Assert.Equal(vector.Valid, CorporateNumber.TryParse(vector.Input, out _)));

    [Fact]
    public void Registration_number_gets_its_check_digit() =>
        Assert.Equal("4000012090001", CorporateNumber.FromRegistrationNumber("000012090001").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0000-12-090001")]
    [InlineData("4000012090001")]
    public void Registration_number_is_twelve_digits(string text) =>
        Assert.Throws<FormatException>(() => CorporateNumber.FromRegistrationNumber(text));

    [Fact]
    public void Local_governments_have_numbers_made_of_their_code() => Assert.All(
        Vectors.LocalGovernmentCorporateNumbers(),
        vector => Assert.Equal(vector.CorporateNumber, CorporateNumber.OfLocalGovernment(LocalGovernmentCode.Parse(vector.Code)).ToString()));

    [Fact]
    public void No_code_makes_no_number() => Assert.Throws<ArgumentException>(() => CorporateNumber.OfLocalGovernment(default));

    [Fact]
    public void Every_hyphen_people_type_is_dropped_between_digits() => Assert.All(
        Vectors.Rows("dashes.csv").Where(row => row[4] == "yes").Select(row => row[1]),
        dash =>
        {
            Assert.True(CorporateNumber.TryParseLenient($"4{dash}0000{dash}1209{dash}0001", out var value, out var changes));
            Assert.Equal(Value(0), value);
            Assert.Equal(LenientChange.Hyphens, changes);
        });

    [Theory]
    [InlineData("-4000012090001")]
    [InlineData("4000012090001ー")]
    [InlineData("4--000012090001")]
    [InlineData("4一000012090001")]
    [InlineData("T4000012090001")]
    public void Dashes_and_letters_elsewhere_are_not_guessed_away(string text) =>
        Assert.False(CorporateNumber.TryParseLenient(text, out _, out _));

    [Fact]
    public void Invisible_characters_are_dropped_and_reported()
    {
        Assert.True(CorporateNumber.TryParseLenient("\uFEFF4000012090001\u200B", out _, out var changes));
        Assert.Equal(LenientChange.Invisible, changes);
    }

    [Theory]
    [InlineData("400001209000", "The corporate number has 12 digits instead of 13; 12 digits are a company registration number (会社法人等番号); make a corporate number of it with FromRegistrationNumber.")]
    [InlineData("４000012090001", "The corporate number has a full-width digit at position 1; use ASCII digits only, or read what people typed with TryParseLenient.")]
    [InlineData("4-000012090001", "The corporate number has a hyphen at position 2; use ASCII digits only, or read what people typed with TryParseLenient.")]
    [InlineData("40000120900O1", "The corporate number has no digit but U+004F at position 12; use ASCII digits only, or read what people typed with TryParseLenient.")]
    [InlineData("5000012090001", "The corporate number does not match its check digit; a digit is mistyped or two are swapped; compare all digits with the original.")]
    [InlineData("0123456789012", "The corporate number starts with 0 at position 1; the first digit is 1 to 9; compare it with the original.")]
    [InlineData("", "The corporate number is empty.")]
    public void Refusals_say_what_where_and_how_to_mend(string text, string message) =>
        Assert.Equal(message + " Expected: 13 ASCII digits, such as 4000012090001.", Refusal("en", text));

    [Fact]
    public void Refusals_are_in_Japanese_for_Japanese_readers() =>
        Assert.Equal(
            "法人番号の検査用数字が合いません。打ち間違いか入れ替わりがあります。元の資料とすべての桁を照らし合わせてください。正しい形は、半角数字 13 桁（例: 4000012090001）です。",
            Refusal("ja", "5000012090001"));

    [Fact]
    public void One_random_text_in_ten_passes_so_a_check_digit_proves_nothing()
    {
        var random = new Random(20260403);
        var passed = Enumerable.Range(0, 10_000).Count(_ => CorporateNumber.TryParse($"{random.NextInt64(10_000_000_000_000):D13}", out var _));
        Assert.InRange(passed, 900, 1_100);
    }

    [Fact]
    public void A_nine_typed_for_a_zero_goes_unnoticed()
    {
        Assert.True(CorporateNumber.TryParse("4000012090001", out _));
        Assert.True(CorporateNumber.TryParse("4000012000001", out _));
    }

    [Fact]
    public void Eight_digits_at_a_time_read_what_one_at_a_time_reads()
    {
        var random = new Random(20260408);
        Span<char> text = stackalloc char[13];
        Span<byte> utf8 = stackalloc byte[13];
        for (var i = 0; i < 200_000; i++)
        {
            random.GetItems("0123456789", text);
            if (i % 2 == 0)
            {
                text[0] = (char)('0' + OneByOne(text[1..]));
            }

            if (i % 3 == 0)
            {
                // Neighbours of the digits, bytes with the same low half, characters that end in a digit's byte.
                text[random.Next(13)] = "/:;?\u0010\u0130\u3030\u30FC\uFF30\u00B0\u00FA\u00FF\0"[random.Next(13)];
            }

            var expected = !text.ContainsAnyExceptInRange('0', '9') && text[0] - '0' == OneByOne(text[1..]);
            Assert.Equal(expected, CorporateNumber.TryParse(text, out var number));
            Assert.Equal(expected ? text.ToString() : "", number.ToString());
            if (!text.ContainsAnyExceptInRange('\0', '\u00FF'))
            {
                for (var j = 0; j < 13; j++)
                {
                    utf8[j] = (byte)text[j];
                }

                Assert.Equal(expected, CorporateNumber.TryParse(utf8, null, out var fromUtf8));
                Assert.Equal(number, fromUtf8);
            }
        }

        static int OneByOne(ReadOnlySpan<char> digits)
        {
            var sum = 0;
            for (var i = 0; i < digits.Length; i++)
            {
                sum += (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            }

            return 9 - (sum % 9);
        }
    }

    [Fact]
    public void Every_character_in_every_place_is_read_as_a_digit_or_refused()
    {
        var text = "4000012090001".ToCharArray();
        for (var place = 0; place < text.Length; place++)
        {
            var right = text[place];
            for (var character = 0; character <= char.MaxValue; character++)
            {
                text[place] = (char)character;
                Assert.True(char.IsAsciiDigit((char)character) || !CorporateNumber.TryParse(text, out _));
            }

            text[place] = right;
        }
    }
}
