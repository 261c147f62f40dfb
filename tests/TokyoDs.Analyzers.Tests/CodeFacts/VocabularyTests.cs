using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.Tests.CodeFacts;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("CorporateNumber", Concept.CorporateNumber)]
    [InlineData("applicantHojinBango", Concept.CorporateNumber)]
    [InlineData("HOUJIN_BANGOU", Concept.CorporateNumber)]
    [InlineData("Houjinbangou2", Concept.CorporateNumber)]
    [InlineData("申請者法人番号", Concept.CorporateNumber)]
    [InlineData("法人番号_1", Concept.CorporateNumber)]
    [InlineData("ホウジンバンゴウ", Concept.CorporateNumber)]
    [InlineData("corporateNumbers", Concept.CorporateNumber)]
    [InlineData("LGCode", Concept.LocalGovernmentCode)]
    [InlineData("yuubinBangou", Concept.PostalCode)]
    [InlineData("zip", Concept.PostalCode)]
    [InlineData("申請年月日", Concept.Date)]
    [InlineData("BirthDate", Concept.Date)]
    [InlineData("Sinsei_Bi", Concept.Date)]
    [InlineData("支払金額", Concept.Money)]
    public void A_name_ends_with_its_concept(string identifier, string concept) => Assert.True(Vocabulary.Means(identifier, concept));

    [Theory]
    [InlineData("CorporateNumberCount", Concept.CorporateNumber)]
    [InlineData("会社法人等番号", Concept.CorporateNumber)]
    [InlineData("HasPostalCode2Lines", Concept.PostalCode)]
    [InlineData("Unzip", Concept.PostalCode)]
    [InlineData("LastUpdate", Concept.Date)]
    [InlineData("candidate", Concept.Date)]
    [InlineData("曜日", Concept.Date)]
    [InlineData("UpToDate", Concept.Date)]
    [InlineData("StatusCode", Concept.Code)]
    [InlineData("_", Concept.Code)]
    [InlineData("", Concept.Code)]
    public void A_name_that_only_looks_like_it_means_something_else(string identifier, string concept) =>
        Assert.False(Vocabulary.Means(identifier, concept));

    [Fact]
    public void A_whole_name_is_told_from_an_ending()
    {
        Assert.True(Vocabulary.Is("PostalCode", Concept.PostalCode));
        Assert.False(Vocabulary.Is("OldPostalCode", Concept.PostalCode));
    }
}
