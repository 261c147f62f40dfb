using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.Tests.CodeFacts;

/// <summary>The names of persons, places, code lists and times.</summary>
public sealed class VocabularyOfItemsTests
{
    [Theory]
    [InlineData("申請者氏名", Concept.PersonName)]
    [InlineData("シメイ", Concept.PersonName)]
    [InlineData("applicantShimei", Concept.PersonName)]
    [InlineData("FULL_NAME", Concept.PersonName)]
    [InlineData("氏名フリガナ", Concept.Kana)]
    [InlineData("NameKana", Concept.Kana)]
    [InlineData("本店所在地", Concept.Address)]
    [InlineData("ジュウショ", Concept.Address)]
    [InlineData("genJusho", Concept.Address)]
    [InlineData("HomeAddress", Concept.Address)]
    [InlineData("番地以下", Concept.AddressPart)]
    [InlineData("Tatemono_Mei", Concept.AddressPart)]
    [InlineData("性別", Concept.Sex)]
    [InlineData("Seibetu", Concept.Sex)]
    [InlineData("資格の有無", Concept.Presence)]
    [InlineData("hojinShubetsu", Concept.CorporateKind)]
    [InlineData("LegalEntityType", Concept.CorporateKind)]
    [InlineData("国籍", Concept.Country)]
    [InlineData("緯度", Concept.Latitude)]
    [InlineData("lng", Concept.Longitude)]
    [InlineData("LatLng", Concept.Coordinates)]
    [InlineData("廃棄予定日", Concept.Retention)]
    [InlineData("RetentionUntil", Concept.Retention)]
    [InlineData("最終更新日時", Concept.Updated)]
    [InlineData("ValidFrom", Concept.Updated)]
    [InlineData("表示順番号", Concept.Ordinal)]
    public void A_name_ends_with_its_concept(string identifier, string concept) => Assert.True(Vocabulary.Means(identifier, concept));

    [Theory]
    [InlineData("件名", Concept.PersonName)]
    [InlineData("FileFullName", Concept.PersonName)]
    [InlineData("EmailAddress", Concept.AddressBare)]
    [InlineData("IpAddress", Concept.AddressBare)]
    [InlineData("メールアドレス", Concept.Address)]
    [InlineData("Middlesex", Concept.Sex)]
    [InlineData("全国", Concept.Country)]
    [InlineData("CountryCode", Concept.Country)]
    [InlineData("Salon", Concept.Longitude)]
    [InlineData("Flat", Concept.Latitude)]
    [InlineData("受付番号", Concept.Ordinal)]
    public void A_name_that_only_looks_like_it_means_something_else(string identifier, string concept) =>
        Assert.False(Vocabulary.Means(identifier, concept));
}
