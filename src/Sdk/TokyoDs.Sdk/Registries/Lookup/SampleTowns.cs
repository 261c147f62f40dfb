using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>Invented towns with the awkward traits of real ones, for tests of services that read the address base registry.</summary>
/// <remarks>The municipalities are real; the towns and their ids, which begin with 99, are not.</remarks>
public static class SampleTowns
{
    private static readonly TownRecord Chiyoda = new()
    {
        Key = new(LocalGovernmentCode.Parse("131016"), TownBlockId.Parse("9901001")),
        Prefecture = "東京都", City = "千代田区", Town = "見本町", TownKana = "ミホンチョウ", TownRomaji = "Mihoncho",
        TypeCode = "1", StatusCode = "1", NumberingCode = "1", SourceCode = "1", UsesResidenceIndication = true, ResidenceIndicationMethodCode = "1",
        IsPopularName = false, SmallSectionPopularNameCode = "0", EffectiveFrom = new(1947, 4, 17), PostalCode = PostalCode.Parse("1000000"),
    };

    /// <summary>A numbered part of a town, without anything awkward.</summary>
    public static TownRecord Plain { get; } = Chiyoda with { TypeCode = "2", Chome = "一丁目", ChomeKana = "イッチョウメ", ChomeNumber = 1 };

    /// <summary>A town without numbered parts.</summary>
    public static TownRecord WithoutChome { get; } = InChiyoda("9902000", "単独見本町", "タンドクミホンチョウ", "Tandokumihoncho");

    /// <summary>A town with the id of <see cref="Plain"/> in another municipality: an id alone finds the wrong one.</summary>
    public static TownRecord SameIdElsewhere { get; } = Plain with
    {
        Key = Plain.Key with { Municipality = LocalGovernmentCode.Parse("131024") }, City = "中央区", Town = "見本橋", TownKana = "ミホンバシ", TownRomaji = "Mihombashi",
    };

    /// <summary>A popular name (通称) that is not the official one.</summary>
    public static TownRecord PopularName { get; } = InChiyoda("9903000", "見本ニュータウン", "ミホンニュータウン", "Mihon-nyutaun") with { IsPopularName = true, StatusCode = "2" };

    /// <summary>A small section without a town above it (大字なし); its <see cref="TownRecord.Town"/> is empty.</summary>
    public static TownRecord SmallSectionOnly { get; } = InMizuho("9904101", "") with
    {
        TypeCode = "3", TownKana = "", TownRomaji = "", SmallSection = "見本沢", SmallSectionKana = "ミホンサワ", SmallSectionRomaji = "Mihonsawa",
    };

    /// <summary>A town without residence indication: its addresses are parcel numbers (地番), and it has no blocks.</summary>
    public static TownRecord WithoutResidenceIndication { get; } = InMizuho("9905000", "大字見本");

    /// <summary>A town of which only a part has residence indication, so that the file has it twice.</summary>
    public static TownRecord BothKindsOfAddress { get; } = InChiyoda("9906000", "両見本町", "リョウミホンチョウ", "Ryomihoncho") with { HasBothKindsOfAddress = true };

    /// <summary>A town that was abolished; an old document still names it.</summary>
    public static TownRecord Abolished { get; } = InChiyoda("9907000", "旧見本町", "キュウミホンチョウ", "Kyumihoncho") with { AbolishedOn = new(2020, 1, 1) };

    /// <summary>A town in a ward of a designated city (政令指定都市), between city and town.</summary>
    public static TownRecord InDesignatedCity { get; } = InChiyoda("9908000", "港見本", "ミナトミホン", "Minatomihon") with
    {
        Key = new(LocalGovernmentCode.FromJisCode("14103"), TownBlockId.Parse("9908000")), Prefecture = "神奈川県", City = "横浜市", Ward = "西区", PostalCode = PostalCode.Parse("2200000"),
    };

    /// <summary>A town in a county (郡), between prefecture and municipality.</summary>
    public static TownRecord InCounty { get; } = InMizuho("9909000", "大字郡見本");

    /// <summary>A town whose second character is outside JIS X 0213 and takes two <see cref="char"/>s; the registry gives its code at that place.</summary>
    public static TownRecord UncommonCharacter { get; } = InChiyoda("9910000", "見𠮷町", "ミヨシチョウ", "Miyoshicho") with { TownUncommonCharacters = "*_0000_*" };

    /// <summary>A street of Kyoto (通り名) in the place of the small section; one writes it before the town and not behind it.</summary>
    public static TownRecord KyotoStreet { get; } = InChiyoda("9911101", "京見本町", "キョウミホンチョウ", "Kyomihoncho") with
    {
        Key = new(LocalGovernmentCode.FromJisCode("26104"), TownBlockId.Parse("9911101")), Prefecture = "京都府", City = "京都市", Ward = "中京区",
        TypeCode = "3", SmallSection = "見本通架空下る", SmallSectionKana = "ミホンドオリカクウサガル", SmallSectionPopularNameCode = "2", PostalCode = PostalCode.Parse("6040000"),
        UsesResidenceIndication = false, ResidenceIndicationMethodCode = "0",
    };

    /// <summary>A town with three postal codes.</summary>
    public static TownRecord SeveralPostalCodes { get; } = InChiyoda("9912000", "多見本町", "タミホンチョウ", "Tamihoncho") with
    {
        FurtherPostalCodes = Array.AsReadOnly([PostalCode.Parse("1008799"), PostalCode.Parse("1008798")]),
    };

    /// <summary>A town that shares its name with <see cref="WithoutChome"/> in the same municipality; only the distinction tells them apart.</summary>
    public static TownRecord SameNameTwice { get; } = InChiyoda("9913000", "単独見本町", "タンドクミホンチョウ", "Tandokumihoncho") with { Distinction = "飛地" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TownRecord> All { get; } = Array.AsReadOnly([
        Plain, WithoutChome, SameIdElsewhere, PopularName, SmallSectionOnly, WithoutResidenceIndication, BothKindsOfAddress, Abolished, InDesignatedCity,
        InCounty, UncommonCharacter, KyotoStreet, SeveralPostalCodes, SameNameTwice]);

    /// <summary>Makes a registry in memory that holds all of them.</summary>
    /// <returns>A registry of its own, to which more can be added.</returns>
    public static InMemoryRegistry<TownKey, TownRecord> ToRegistry()
    {
        var registry = new InMemoryRegistry<TownKey, TownRecord>();
        foreach (var record in All)
        {
            registry.Add(record.Key, record);
        }

        return registry;
    }

    private static TownRecord InChiyoda(string id, string name, string kana, string romaji) => Chiyoda with
    {
        Key = Chiyoda.Key with { Town = TownBlockId.Parse(id) }, Town = name, TownKana = kana, TownRomaji = romaji,
    };

    private static TownRecord InMizuho(string id, string name) => InChiyoda(id, name, "オオアザミホン", "Oazamihon") with
    {
        Key = new(LocalGovernmentCode.Parse("133035"), TownBlockId.Parse(id)), County = "西多摩郡", City = "瑞穂町",
        UsesResidenceIndication = false, ResidenceIndicationMethodCode = "0", PostalCode = PostalCode.Parse("1901200"),
    };
}
