using System.Text.RegularExpressions;
using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class RealPropertyNumberTests : OrderedTextValueTests<RealPropertyNumber>
{
    protected override string[] Samples => ["1234567890123", "0000000000000", "9999999999999"];
}

public sealed class RealEstateIdTests : OrderedTextValueTests<RealEstateId>
{
    private const string PublishedPattern = "^[0-9]{13}-(0000|000B|(G0|GM|B0|BM)[0-9]{2}|[0-9A-Z]{4})$";

    protected override string[] Samples =>
        ["1234567890123-0000", "1234567890123-000B", "1234567890123-G012", "0000000000000-0000", "9999999999999-ZZZZ", "1234567890123-A1Z9"];

    [Fact]
    public void Published_pattern_and_ours_agree()
    {
        var random = new RandomText(20260406);
        for (var i = 0; i < 20_000; i++)
        {
            var text = random.Next(Samples);
            Assert.Equal(Regex.IsMatch(text, PublishedPattern.Replace("$", "\\z")), RealEstateId.TryParse(text, out _));
        }
    }

    [Fact]
    public void Parts_are_given_back_and_put_together()
    {
        var id = RealEstateId.Parse("1234567890123-B001");
        Assert.Equal(("1234567890123", "B001"), (id.RealPropertyNumber.ToString(), id.Suffix));
        Assert.Equal(id, RealEstateId.Create(id.RealPropertyNumber, id.Suffix));
        Assert.Equal("", default(RealEstateId).Suffix);
        Assert.True(default(RealEstateId).RealPropertyNumber.IsDefault);
    }

    [Fact]
    public void Largest_id_fits() => Assert.Equal("9999999999999-ZZZZ", RealEstateId.Create(RealPropertyNumber.Parse("9999999999999"), "ZZZZ").ToString());

    [Theory]
    [InlineData("000")]
    [InlineData("00000")]
    [InlineData("b001")]
    public void Last_part_is_four_digits_or_capitals(string suffix) =>
        Assert.Throws<FormatException>(() => RealEstateId.Create(RealPropertyNumber.Parse("1234567890123"), suffix));

    [Fact]
    public void Nothing_is_made_of_default() => Assert.Throws<ArgumentException>(() => RealEstateId.Create(default, "0000"));

    [Theory]
    [InlineData("1234567890123-g012", LenientChange.LetterCase)]
    [InlineData("1234567890123－Ｇ012", LenientChange.FullWidth | LenientChange.Hyphens)]
    public void Small_letters_and_other_hyphens_are_read_leniently(string text, LenientChange expected)
    {
        Assert.True(RealEstateId.TryParseLenient(text, out var id, out var changes));
        Assert.Equal("1234567890123-G012", id.ToString());
        Assert.Equal(expected, changes);
    }

    [Fact]
    public void Refusals_name_the_position()
    {
        Assert.Contains("position 14", Refusal("en", "12345678901230000"), StringComparison.Ordinal);
        Assert.Contains("position 15", Refusal("en", "1234567890123-a000"), StringComparison.Ordinal);
    }
}
