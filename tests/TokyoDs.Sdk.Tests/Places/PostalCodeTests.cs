using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class PostalCodeTests : OrderedTextValueTests<PostalCode>
{
    protected override string[] Samples => ["1638001", "0600000", "9999999", "0000000"];

    [Theory]
    [InlineData("", "1638001")]
    [InlineData("G", "1638001")]
    [InlineData("D", "163-8001")]
    [InlineData("M", "〒163-8001")]
    public void Display_forms_have_the_hyphen_and_data_has_not(string format, string text) =>
        Assert.Equal(text, PostalCode.Parse("1638001").ToString(format));

    [Theory]
    [InlineData("163-8001")]
    [InlineData("〒1638001")]
    [InlineData("１６３８００１")]
    [InlineData("163800")]
    [InlineData("16380011")]
    public void Strict_form_is_seven_ASCII_digits(string text) => Assert.False(PostalCode.TryParse(text, out _));

    [Theory]
    [InlineData("163-8001", LenientChange.Hyphens)]
    [InlineData("〒163-8001", LenientChange.Hyphens | LenientChange.PostalMark)]
    [InlineData("〒 １６３ー８００１", LenientChange.Hyphens | LenientChange.PostalMark | LenientChange.Spaces | LenientChange.FullWidth)]
    [InlineData("1638001 ", LenientChange.Spaces)]
    public void Forms_people_write_are_read_and_reported(string text, LenientChange expected)
    {
        Assert.True(PostalCode.TryParseLenient(text, out var code, out var changes));
        Assert.Equal("1638001", code.ToString());
        Assert.Equal(expected, changes);
    }

    [Theory]
    [InlineData("163〒8001")]
    [InlineData("〒〒1638001")]
    [InlineData("〒")]
    [InlineData("－1638001")]
    public void Marks_in_the_wrong_place_are_refused(string text) => Assert.False(PostalCode.TryParseLenient(text, out _, out _));

    [Fact]
    public void Utf8_writes_the_postal_mark_too()
    {
        Span<byte> utf8 = stackalloc byte[11];
        Assert.True(PostalCode.Parse("1638001").TryFormat(utf8, out var written, "M"));
        Assert.Equal("〒163-8001"u8, utf8[..written]);
    }
}
