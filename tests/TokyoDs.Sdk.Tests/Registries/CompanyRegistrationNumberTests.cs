using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class CompanyRegistrationNumberTests : OrderedTextValueTests<CompanyRegistrationNumber>
{
    protected override string[] Samples => ["000012090001", "700110005901", "000000000000"];

    [Fact]
    public void Corporate_numbers_are_made_of_it_and_lead_back() => Assert.All(
        Vectors.CheckDigits("corporate_number").Where(vector => vector.Valid),
        vector =>
        {
            var registration = CompanyRegistrationNumber.FromCorporateNumber(CorporateNumber.Parse(vector.Input));
            Assert.Equal(vector.Input[1..], registration.ToString());
            Assert.Equal(vector.Input, registration.ToCorporateNumber().ToString());
        });

    [Fact]
    public void Nothing_is_made_of_default()
    {
        Assert.Throws<ArgumentException>(() => CompanyRegistrationNumber.FromCorporateNumber(default));
        Assert.Throws<InvalidOperationException>(() => default(CompanyRegistrationNumber).ToCorporateNumber());
    }

    [Fact]
    public void Hyphens_of_the_register_are_dropped_leniently()
    {
        Assert.True(CompanyRegistrationNumber.TryParseLenient("0000-12-090001", out var number, out var changes));
        Assert.Equal("000012090001", number.ToString());
        Assert.Equal(LenientChange.Hyphens, changes);
    }

    [Fact]
    public void Thirteen_digits_are_explained_as_a_corporate_number() =>
        Assert.Contains("corporate number (法人番号)", Refusal("en", "4000012090001"), StringComparison.Ordinal);
}
