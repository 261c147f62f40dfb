using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class SampleBusinessesTests
{
    [Fact]
    public async Task Every_sample_is_on_a_sample_corporation()
    {
        var (businesses, corporations) = (SampleBusinesses.ToRegistry(), SampleCorporations.ToRegistry());
        Assert.Equal(5, SampleBusinesses.All.Select(business => business.Number).Distinct().Count());
        foreach (var business in SampleBusinesses.All)
        {
            Assert.True((await businesses.FindAsync(business.Number)).TryGetRecord(out var found));
            Assert.Same(business, found);
            Assert.True((await corporations.FindAsync(business.Number)).IsFound);
        }
    }

    [Fact]
    public async Task Corporation_that_is_not_listed_is_known_to_the_tax_agency_only()
    {
        Assert.True((await SampleBusinesses.ToRegistry().FindAsync(SampleBusinesses.NotListed)).IsNotFound);
        Assert.True((await SampleCorporations.ToRegistry().FindAsync(SampleBusinesses.NotListed)).IsFound);
    }

    [Fact]
    public void Awkward_traits_are_there()
    {
        Assert.True(SampleBusinesses.Plain is { CapitalStock: > 0, EmployeeCount: > 0, RepresentativeName.Length: > 0, PostalCode: not null });
        Assert.True(SampleBusinesses.Closed is { Status: "閉鎖" });
        Assert.True(SampleCorporations.Closed.IsClosed);
        Assert.True(SampleBusinesses.NothingGiven is { CapitalStock: null, EmployeeCount: null, RepresentativeName: "", BusinessSummary: "" });
        Assert.True(SampleBusinesses.FormerNameAndNoEmployees is { EmployeeCount: 0, Name: "株式会社旧見本" });
        Assert.NotEqual(SampleCorporations.Renamed.Name, SampleBusinesses.FormerNameAndNoEmployees.Name);
        Assert.True(SampleBusinesses.WithheldItems is { CapitalStock: > int.MaxValue, Location: "", PostalCode: null, RepresentativeName: "" });
    }
}
