using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class AddressBasePositionTests
{
    private const string Names = "lg_code,rep_lon,rep_lat,rep_srid\n";

    [Theory]
    [InlineData("EPSG:6668")]
    [InlineData("6668")]
    public void Degrees_of_JGD2011_are_a_point(string system)
    {
        var record = Read($"131016,139.691722,35.689501,{system}");
        Assert.Equal(new GeoPoint(35.689501m, 139.691722m), record.Point);
        Assert.Equal(GeodeticSystem.Jgd2011, record.GeodeticSystem);
    }

    [Fact]
    public void Degrees_of_JGD2000_are_kept_and_never_taken_for_JGD2011()
    {
        var record = Read("131016,139.691722,35.689501,EPSG:4612");
        Assert.Null(record.Point);
        Assert.Equal((GeodeticSystem.Jgd2000, 35.689501m, 139.691722m), (record.GeodeticSystem, record.Latitude, record.Longitude));
    }

    [Theory]
    [InlineData("EPSG:4301")]
    [InlineData("EPSG:4326")]
    [InlineData("EPSG:66680")]
    [InlineData("JGD2011")]
    [InlineData("")]
    public void Other_systems_and_none_are_refused_in_words(string system)
    {
        var refusal = Assert.Throws<FormatException>(() => Read($"131016,139.691722,35.689501,{system}"));
        Assert.Contains("rep_srid", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("EPSG:6668", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entry_without_a_point_is_a_record_without_one() =>
        Assert.True(Read("131016,,,") is { Point: null, Latitude: null, Longitude: null, GeodeticSystem: null });

    [Theory]
    [InlineData("35.689501,139.691722")]
    [InlineData("42,135")]
    public void Swapped_degrees_are_refused(string degrees) =>
        Assert.Contains("rep_lat", Assert.Throws<FormatException>(() => Read($"131016,{degrees},EPSG:6668")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Of_several_points_the_first_is_found()
    {
        var list = await AddressBaseTables.MunicipalityPositions.LoadAsync(
            new StringReader(Names + "131016,,,\n131016,139.1,35.1,EPSG:6668\n131016,139.2,35.2,EPSG:6668\n"));
        Assert.True((await list.FindAsync(LocalGovernmentCode.Parse("131016"))).TryGetRecord(out var record));
        Assert.Equal(new GeoPoint(35.1m, 139.1m), record.Point);
    }

    private static PositionRecord<LocalGovernmentCode> Read(string line) =>
        AddressBaseTables.MunicipalityPositions.ReadAsync(new StringReader(Names + line)).ToBlockingEnumerable().Single();
}
