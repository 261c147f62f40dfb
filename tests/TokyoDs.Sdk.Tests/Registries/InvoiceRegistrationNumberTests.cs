using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class InvoiceRegistrationNumberTests : OrderedTextValueTests<InvoiceRegistrationNumber>
{
    protected override string[] Samples => ["T4000012090001", "T8700110005901", "T0000000000000", "T9999999999999"];

    [Fact]
    public void Corporations_have_T_and_their_corporate_number() => Assert.All(
        Vectors.CheckDigits("corporate_number").Where(vector => vector.Valid),
        vector =>
        {
            var number = InvoiceRegistrationNumber.FromCorporateNumber(CorporateNumber.Parse(vector.Input));
            Assert.Equal("T" + vector.Input, number.ToString());
            Assert.True(number.TryGetCorporateNumber(out var corporateNumber));
            Assert.Equal(vector.Input, corporateNumber.ToString());
        });

    [Theory]
    [InlineData("T5000012090001")]
    [InlineData("T0123456789012")]
    [InlineData("T0000000000000")]
    public void Digits_that_are_no_corporate_number_are_still_a_registration_number(string text)
    {
        Assert.True(InvoiceRegistrationNumber.TryParse(text, out var number));
        Assert.False(number.TryGetCorporateNumber(out var corporateNumber));
        Assert.True(corporateNumber.IsDefault);
    }

    [Theory]
    [InlineData("t4000012090001", LenientChange.LetterCase)]
    [InlineData("Ｔ４０００012090001", LenientChange.FullWidth)]
    [InlineData("ｔ4000012090001", LenientChange.FullWidth | LenientChange.LetterCase)]
    [InlineData("T 4000-0120-90001", LenientChange.Spaces | LenientChange.Hyphens)]
    [InlineData("T-4000012090001", LenientChange.Hyphens)]
    public void Forms_people_write_are_read_and_reported(string text, LenientChange expected)
    {
        Assert.False(InvoiceRegistrationNumber.TryParse(text, out _));
        Assert.True(InvoiceRegistrationNumber.TryParseLenient(text, out var number, out var changes));
        Assert.Equal("T4000012090001", number.ToString());
        Assert.Equal(expected, changes);
    }

    [Theory]
    [InlineData("4000012090001")]
    [InlineData("-T4000012090001")]
    [InlineData("T4000012090001-")]
    [InlineData("TT4000012090001")]
    public void T_is_required_and_hyphens_stand_inside(string text) => Assert.False(InvoiceRegistrationNumber.TryParseLenient(text, out _, out _));

    [Theory]
    [InlineData("4000012090001", "position 1")]
    [InlineData("T40000x2090001", "position 7")]
    [InlineData("T400001209000", "after 13 characters")]
    [InlineData("T40000120900011", "position 15")]
    public void Refusals_name_the_position(string text, string expected) => Assert.Contains(expected, Refusal("en", text), StringComparison.Ordinal);

    [Fact]
    public void Default_is_nobody()
    {
        Assert.False(default(InvoiceRegistrationNumber).TryGetCorporateNumber(out _));
        Assert.Throws<ArgumentException>(() => InvoiceRegistrationNumber.FromCorporateNumber(default));
    }
}
