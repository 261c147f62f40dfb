using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class DeclarationTests
{
    [Fact]
    public void Contract_keeps_what_was_declared()
    {
        var contract = new OnceOnlyContractAttribute("jp.tokyo.x", 2, 1) { Owner = "主税局" };
        Assert.Equal(("jp.tokyo.x", 2, 1, "主税局"), (contract.Id, contract.Major, contract.Minor, contract.Owner));
        Assert.Equal(("条例", "第8条"), (new LegalBasisAttribute("条例", "第8条").Law, new LegalBasisAttribute("条例", "第8条").Provision));
        Assert.Equal("減免", new PurposeAttribute("減免").Purpose);
        Assert.Equal(("Name", "d"), (new EnglishTextAttribute("Name").Title, new EnglishTextAttribute("Name") { Description = "d" }.Description));
        Assert.Equal(DataClassification.Public, new ClassificationAttribute(DataClassification.Public).Classification);
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
