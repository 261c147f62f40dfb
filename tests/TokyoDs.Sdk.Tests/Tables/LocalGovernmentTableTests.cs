using System.Text.Json;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>prefectures.csv and tokyo-municipalities: what the lists say beyond names and codes.</summary>
public sealed class LocalGovernmentTableTests
{
    [Fact]
    public void Numbers_of_prefectures_are_those_of_JIS_X_0401_and_ISO_3166_2() => Assert.All(Table.Of("prefectures.csv"), row =>
    {
        var code = LocalGovernmentCode.Parse(row["lg_code6"]);
        Assert.True(code.IsPrefecture);
        Assert.Equal((row["pref_code"], row["iso3166_2"]), ($"{code.PrefectureNumber:D2}", $"JP-{code.PrefectureNumber:D2}"));
    });

    [Fact]
    public void Corporate_numbers_of_Tokyo_and_its_municipalities_are_made_of_their_codes() => Assert.All(Table.Of("tokyo-municipalities.csv"), row =>
    {
        var code = LocalGovernmentCode.Parse(row["lg_code6"]);
        Assert.Equal(row["lg_code5"], code.JisCode);
        Assert.True(code.IsInTokyo);
        Assert.Equal(row["corporate_number"], CorporateNumber.OfLocalGovernment(code).ToString());
    });

    [Fact]
    public void Kinds_are_those_of_the_list() => Assert.All(Table.Of("tokyo-municipalities.csv"), row =>
    {
        Assert.True(LocalGovernmentCode.Parse(row["lg_code6"]).TryGetLocalGovernment(out var government));
        Assert.Equal(row["kind"], government.Kind switch
        {
            LocalGovernmentKind.Prefecture => "都",
            LocalGovernmentKind.SpecialWard => "特別区",
            LocalGovernmentKind.City => "市",
            LocalGovernmentKind.Town => "町",
            LocalGovernmentKind.Village => "村",
            _ => "",
        });
    });

    [Fact]
    public void The_list_in_JSON_says_the_same()
    {
        var json = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(File.ReadAllText(Table.PathOf("tokyo-municipalities.json")))!;
        Assert.Equal(Table.Of("tokyo-municipalities.csv"), json);
    }
}
