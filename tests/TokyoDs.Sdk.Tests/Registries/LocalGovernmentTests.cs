using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class LocalGovernmentTests
{
    [Fact]
    public void Prefectures_are_those_of_the_published_list() => Assert.Equal(
        Vectors.Rows("prefectures.csv").Select(row => (row[1], row[2], row[3], row[4])),
        LocalGovernment.Prefectures.Select(Names));

    [Fact]
    public void Municipalities_are_those_of_the_published_list() => Assert.Equal(
        Vectors.Rows("tokyo-municipalities.csv").Skip(1).Select(row => (row[0], row[4], row[5], row[6])),
        LocalGovernment.TokyoMunicipalities.Select(Names));

    [Fact]
    public void Districts_are_those_of_the_published_list() => Assert.Equal(
        Vectors.Rows("tokyo-municipalities.csv").Skip(1).Select(row => row[3]),
        LocalGovernment.TokyoMunicipalities.Select(municipality => municipality.District ?? ""));

    [Theory]
    [InlineData(LocalGovernmentKind.SpecialWard, 23)]
    [InlineData(LocalGovernmentKind.City, 26)]
    [InlineData(LocalGovernmentKind.Town, 5)]
    [InlineData(LocalGovernmentKind.Village, 8)]
    public void Tokyo_has_so_many_of_each_kind(LocalGovernmentKind kind, int count) =>
        Assert.Equal(count, LocalGovernment.TokyoMunicipalities.Count(municipality => municipality.Kind == kind));

    [Fact]
    public void Code_leads_to_the_name()
    {
        Assert.True(LocalGovernmentCode.Parse("134210").TryGetLocalGovernment(out var ogasawara));
        Assert.Equal(("小笠原村", "Ogasawara-mura"), (ogasawara.Name, ogasawara.NameEnglish));
    }

    [Fact]
    public void Municipality_of_another_prefecture_is_not_known() =>
        Assert.False(LocalGovernmentCode.Parse("462209").TryGetLocalGovernment(out _));

    [Fact]
    public void Name_leads_to_the_code()
    {
        Assert.True(LocalGovernment.TryFindInTokyo("八王子市", out var hachioji));
        Assert.Equal("132012", hachioji.Code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("八王子")]
    [InlineData("東京都八王子市")]
    public void Name_is_matched_exactly(string name) => Assert.False(LocalGovernment.TryFindInTokyo(name, out _));

    private static (string, string, string, string) Names(LocalGovernment government) =>
        (government.Code.ToString(), government.Name, government.NameKana, government.NameEnglish);
}
