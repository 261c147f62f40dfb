using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class DammCodeTests : WritableTextValueTests<DammCode>
{
    protected override string[] Samples => ["5724", "00000000000000000000000000000000", "00", DammCode.WithCheckDigit(new string('9', 31)).ToString()];

    [Fact]
    public void Known_example_has_the_check_digit_4() => Assert.Equal("5724", DammCode.WithCheckDigit("572").ToString());

    [Fact]
    public void Leading_zeros_make_another_code()
    {
        var code = DammCode.Parse("05724");
        Assert.Equal("05724", code.ToString());
        Assert.NotEqual(DammCode.Parse("5724"), code);
        Assert.Equal((5, 4), (code.Length, code.CheckDigit));
    }

    [Fact]
    public void Every_single_wrong_digit_and_every_swap_of_neighbours_is_noticed()
    {
        var random = new Random(20260404);
        for (var round = 0; round < 500; round++)
        {
            var digits = DammCode.WithCheckDigit(new string(random.GetItems<char>("0123456789", random.Next(1, 32)))).ToString().ToCharArray();
            for (var i = 0; i < digits.Length; i++)
            {
                var right = digits[i];
                digits[i] = (char)('0' + ((right - '0' + random.Next(1, 10)) % 10));
                Assert.False(DammCode.TryParse(digits, out _));
                digits[i] = right;
                if (i > 0 && digits[i] != digits[i - 1])
                {
                    (digits[i], digits[i - 1]) = (digits[i - 1], digits[i]);
                    Assert.False(DammCode.TryParse(digits, out _));
                    (digits[i], digits[i - 1]) = (digits[i - 1], digits[i]);
                }
            }
        }
    }

    [Fact]
    public void One_random_text_in_ten_passes()
    {
        var random = new Random(20260405);
        var passed = Enumerable.Range(0, 20_000).Count(_ => DammCode.TryParse(random.GetItems<char>("0123456789", 13), out var _));
        Assert.InRange(passed, 1_800, 2_200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("12-3")]
    [InlineData("１")]
    public void New_codes_are_made_of_1_to_31_digits(string digits) => Assert.Throws<FormatException>(() => DammCode.WithCheckDigit(digits));

    [Theory]
    [InlineData("0")]
    [InlineData("000000000000000000000000000000000")]
    public void Codes_have_2_to_32_digits(string text) => Assert.False(DammCode.TryParse(text, out _));

    [Fact]
    public void Separators_are_dropped_leniently()
    {
        Assert.True(DammCode.TryParseLenient("57-２ 4", out var code, out var changes));
        Assert.Equal("5724", code.ToString());
        Assert.Equal(LenientChange.Hyphens | LenientChange.FullWidth | LenientChange.Spaces, changes);
    }

    [Fact]
    public void Refusals_tell_a_wrong_check_digit_from_a_wrong_form()
    {
        Assert.Contains("check digit", Refusal("en", "5723"), StringComparison.Ordinal);
        Assert.Contains("position 2", Refusal("en", "5a24"), StringComparison.Ordinal);
    }
}
