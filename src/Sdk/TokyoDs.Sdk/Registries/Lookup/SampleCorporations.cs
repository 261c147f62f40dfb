using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>Invented corporations with the awkward traits of real ones, for tests of services that ask the registry.</summary>
/// <remarks>
/// Their numbers have valid check digits over a base that begins with 9999. That no register office has this code is general knowledge;
/// do not send them to the real registry.
/// </remarks>
public static class SampleCorporations
{
    private static readonly LocalGovernmentCode Shinjuku = LocalGovernmentCode.Parse("131041");

    /// <summary>A stock company without anything awkward.</summary>
    public static CorporateRecord Plain { get; } = InShinjuku("999901000001", "株式会社見本商事", "ミホンショウジ");

    /// <summary>A company whose liquidation is complete and whose register is closed.</summary>
    public static CorporateRecord Closed { get; } = InShinjuku("999901000002", "株式会社見本解散", "ミホンカイサン") with
    {
        ProcessCode = "21", ClosedOn = new(2024, 3, 29), CloseCauseCode = "01", ChangedOn = new(2024, 3, 29),
    };

    /// <summary>A company that was merged into <see cref="Plain"/>.</summary>
    public static CorporateRecord MergedIntoSuccessor { get; } = InShinjuku("999901000003", "株式会社見本合併", "ミホンガッペイ") with
    {
        ProcessCode = "71", ClosedOn = new(2023, 4, 3), CloseCauseCode = "11", ChangedOn = new(2023, 4, 1), Successor = Plain.Number,
    };

    /// <summary>A company that took this name after another one; an application may still carry the old name 株式会社旧見本.</summary>
    public static CorporateRecord Renamed { get; } = InShinjuku("999901000004", "株式会社新見本", "シンミホン") with
    {
        ProcessCode = "11", ChangedOn = new(2025, 10, 1), ChangeCause = "商号変更（旧商号 株式会社旧見本）",
    };

    /// <summary>A company whose registered name has a character outside JIS; the text replaces it and an image shows it.</summary>
    public static CorporateRecord NameOutsideJis { get; } = InShinjuku("999901000005", "株式会社見本吉田", "ミホンヨシダ") with { NameImageId = "00000001" };

    /// <summary>A foreign company without an address in Japan.</summary>
    public static CorporateRecord ForeignWithoutAddress { get; } = new()
    {
        Number = NumberOf("999903000006"), Name = "ミホン・トレーディング・インク", Furigana = "ミホントレーディングインク", ProcessCode = "01",
        Kind = CorporateKind.ForeignCompany, NameEnglish = "Mihon Trading Inc.", AssignedOn = new(2020, 1, 6), UpdatedOn = new(2020, 1, 6),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CorporateRecord> All { get; } =
        Array.AsReadOnly([Plain, Closed, MergedIntoSuccessor, Renamed, NameOutsideJis, ForeignWithoutAddress]);

    /// <summary>Makes a registry in memory that holds all of them.</summary>
    /// <returns>A registry of its own, to which more can be added.</returns>
    public static InMemoryRegistry<CorporateNumber, CorporateRecord> ToRegistry()
    {
        var registry = new InMemoryRegistry<CorporateNumber, CorporateRecord>();
        foreach (var record in All)
        {
            registry.Add(record.Number, record);
        }

        return registry;
    }

    private static CorporateRecord InShinjuku(string registrationNumber, string name, string furigana) => new()
    {
        Number = NumberOf(registrationNumber), Name = name, Furigana = furigana, ProcessCode = "01", Kind = CorporateKind.StockCompany,
        PrefectureName = "東京都", CityName = "新宿区", StreetNumber = "西新宿二丁目８番１号", City = Shinjuku,
        PostalCode = PostalCode.Parse("1638001"), AssignedOn = new(2015, 10, 5), UpdatedOn = new(2015, 10, 5),
    };

    private static CorporateNumber NumberOf(string registrationNumber) => CorporateNumber.FromRegistrationNumber(registrationNumber);
}
