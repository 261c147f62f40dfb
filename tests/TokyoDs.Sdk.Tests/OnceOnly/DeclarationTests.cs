using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class DeclarationTests
{
    [Fact]
    public void Contract_keeps_what_was_declared()
    {
        var contract = new OnceOnlyContractAttribute("jp.tokyo.x", 2, 1) { Owner = "主税局", LegalBasis = "条例", Purpose = "減免" };
        Assert.Equal(
            ("jp.tokyo.x", 2, 1, "主税局", "条例", "減免"),
            (contract.Id, contract.Major, contract.Minor, contract.Owner, contract.LegalBasis, contract.Purpose));
    }

    [Fact]
    public void Reasons_are_kept()
    {
        Assert.Equal("a", new AskAlwaysAttribute("a").Reason);
        Assert.Equal("b", new LegacyEncodingInterfaceAttribute("b").Reason);
        Assert.Equal("c", new ChecksumAttribute("c").Reason);
        Assert.Equal("d", new ConceptAttribute("d").Concept);
        Assert.Equal(12, new RetentionAttribute(12).Months);
    }
}
