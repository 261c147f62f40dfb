using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>What gBizINFO might hold on the corporations of <see cref="SampleCorporations"/>: invented, with the awkward traits of real records.</summary>
/// <remarks>That gBizINFO writes the status of a closed corporation as 閉鎖 and of others as a hyphen is general knowledge.</remarks>
public static class SampleBusinesses
{
    /// <summary>A corporation on which everything is known.</summary>
    public static BusinessRecord Plain { get; } = Of(SampleCorporations.Plain) with
    {
        RepresentativeName = "見本 花子", CapitalStock = 10_000_000, EmployeeCount = 12, BusinessSummary = "見本品の卸売",
    };

    /// <summary>A corporation whose register is closed.</summary>
    public static BusinessRecord Closed { get; } = Of(SampleCorporations.Closed) with { Status = "閉鎖" };

    /// <summary>A corporation that gave neither capital nor employees: not known is not zero.</summary>
    public static BusinessRecord NothingGiven { get; } = Of(SampleCorporations.NameOutsideJis);

    /// <summary>A corporation that gBizINFO still has under its former name, and that has no employees: zero is not unknown.</summary>
    public static BusinessRecord FormerNameAndNoEmployees { get; } = Of(SampleCorporations.Renamed) with
    {
        Name = "株式会社旧見本", NameKana = "キュウミホン", EmployeeCount = 0, CapitalStock = 1,
    };

    /// <summary>A foreign company on which place and representative are withheld, and whose capital does not fit into 32 bits.</summary>
    public static BusinessRecord WithheldItems { get; } = Of(SampleCorporations.ForeignWithoutAddress) with { Location = "", CapitalStock = 2_500_000_000_000, EmployeeCount = 98_000 };

    /// <summary>A corporation that has a corporate number, and of which gBizINFO knows nothing.</summary>
    public static CorporateNumber NotListed { get; } = SampleCorporations.MergedIntoSuccessor.Number;

    /// <summary>All of them; <see cref="NotListed"/> has no record.</summary>
    public static IReadOnlyList<BusinessRecord> All { get; } = Array.AsReadOnly([Plain, Closed, NothingGiven, FormerNameAndNoEmployees, WithheldItems]);

    /// <summary>Makes a registry in memory that holds all of them.</summary>
    /// <returns>A registry of its own, to which more can be added.</returns>
    public static InMemoryRegistry<CorporateNumber, BusinessRecord> ToRegistry()
    {
        var registry = new InMemoryRegistry<CorporateNumber, BusinessRecord>();
        foreach (var record in All)
        {
            registry.Add(record.Number, record);
        }

        return registry;
    }

    private static BusinessRecord Of(CorporateRecord corporation) => new()
    {
        Number = corporation.Number, Name = corporation.Name, NameKana = corporation.Furigana, PostalCode = corporation.PostalCode,
        Location = corporation.PrefectureName + corporation.CityName + corporation.StreetNumber, Status = "-",
    };
}
