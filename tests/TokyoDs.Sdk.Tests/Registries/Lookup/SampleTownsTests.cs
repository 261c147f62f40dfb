using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class SampleTownsTests
{
    private readonly InMemoryRegistry<TownKey, TownRecord> _registry = SampleTowns.ToRegistry();

    [Fact]
    public async Task Every_sample_is_found_under_its_own_key()
    {
        Assert.Equal(14, SampleTowns.All.Select(town => town.Key).Distinct().Count());
        foreach (var town in SampleTowns.All)
        {
            Assert.True((await _registry.FindAsync(town.Key)).TryGetRecord(out var found));
            Assert.Same(town, found);
            Assert.StartsWith("99", town.Key.Town.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Id_of_another_municipality_finds_another_town()
    {
        Assert.Equal(SampleTowns.Plain.Key.Town, SampleTowns.SameIdElsewhere.Key.Town);
        Assert.True((await _registry.FindAsync(new(LocalGovernmentCode.Parse("131024"), SampleTowns.Plain.Key.Town))).TryGetRecord(out var town));
        Assert.Equal("見本橋一丁目", town.Name);
    }

    [Fact]
    public void Awkward_traits_are_there()
    {
        Assert.Equal("見本町一丁目", SampleTowns.Plain.Name);
        Assert.True(SampleTowns.WithoutChome is { Chome: "", ChomeNumber: null, TypeCode: "1" });
        Assert.True(SampleTowns.PopularName is { IsPopularName: true, StatusCode: "2" });
        Assert.True(SampleTowns.SmallSectionOnly is { Town: "", TownKana: "", Name: "見本沢", TypeCode: "3" });
        Assert.True(SampleTowns.WithoutResidenceIndication is { UsesResidenceIndication: false, HasBothKindsOfAddress: false });
        Assert.True(SampleTowns.BothKindsOfAddress is { UsesResidenceIndication: true, HasBothKindsOfAddress: true });
        Assert.True(SampleTowns.Abolished.AbolishedOn > SampleTowns.Abolished.EffectiveFrom);
        Assert.True(SampleTowns.InDesignatedCity is { City: "横浜市", Ward: "西区", County: "" });
        Assert.True(SampleTowns.InCounty is { City: "瑞穂町", Ward: "", County: "西多摩郡" });
        Assert.Equal(SampleTowns.UncommonCharacter.Town.EnumerateRunes().Count(), SampleTowns.UncommonCharacter.TownUncommonCharacters.Split('_').Length);
        Assert.Equal(SampleTowns.UncommonCharacter.Town.Length, SampleTowns.UncommonCharacter.Town.EnumerateRunes().Count() + 1);
        Assert.True(SampleTowns.KyotoStreet is { SmallSectionPopularNameCode: "2", Ward: "中京区" });
        Assert.Equal(2, SampleTowns.SeveralPostalCodes.FurtherPostalCodes.Count);
        Assert.Equal(SampleTowns.WithoutChome.Name, SampleTowns.SameNameTwice.Name);
        Assert.NotEqual(SampleTowns.WithoutChome.Distinction, SampleTowns.SameNameTwice.Distinction);
    }

    [Fact]
    public void Codes_and_names_agree() => Assert.All(SampleTowns.All, town =>
    {
        Assert.Equal(town.SmallSection.Length > 0, town.TypeCode == "3");
        Assert.Equal(town.Chome.Length > 0, town.TypeCode == "2");
        Assert.Equal(town.UsesResidenceIndication == true ? "1" : "0", town.ResidenceIndicationMethodCode);
        Assert.Equal(town.Key.Municipality.IsInTokyo, town.Prefecture == "東京都");
        Assert.True(!town.Key.Municipality.TryGetLocalGovernment(out var government) || government.Name == town.City);
    });
}
