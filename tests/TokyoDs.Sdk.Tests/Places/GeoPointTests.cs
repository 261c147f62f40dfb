using System.Text.Json;
using TokyoDs.Places;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class GeoPointTests
{
    private static readonly GeoPoint TokyoOffice = new(35.689501m, 139.691722m);

    [Fact]
    public void Iso_6709_has_latitude_first_and_GeoJSON_longitude() =>
        Assert.Equal(("+35.689501+139.691722/", "[139.691722,35.689501]"), (TokyoOffice.ToString(), TokyoOffice.ToGeoJson()));

    [Fact]
    public void More_than_six_decimals_are_rounded_away()
    {
        Assert.Equal(new GeoPoint(35.680959m, 139.767307m), GeoPoint.FromDegrees(35.680959000000001, 139.7673068));
        Assert.Equal(35.680959m, GeoPoint.FromDegrees(35.680959000000001, 139.7673068).Latitude);
    }

    [Theory]
    [InlineData(35.689501, 139.691722, true)]
    [InlineData(45.5, 141.9, true)]
    [InlineData(24.05, 122.93, true)]
    [InlineData(51.5, -0.12, false)]
    public void Box_of_Japan_tells_where_a_point_lies(double latitude, double longitude, bool inJapan) =>
        Assert.Equal(inJapan, GeoPoint.FromDegrees(latitude, longitude).IsInJapan);

    [Fact]
    public void Swapped_numbers_are_refused_by_name()
    {
        Assert.True(GeoPoint.LooksSwapped(139.691722m, 35.689501m));
        Assert.False(GeoPoint.LooksSwapped(35.689501m, 139.691722m));
        Assert.False(GeoPoint.LooksSwapped(51.5m, -0.12m));
        using (new UiCulture("en"))
        {
            Assert.Contains("swapped", Assert.Throws<ArgumentOutOfRangeException>(() => GeoPoint.FromDegrees(139.691722, 35.689501)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(95, 139)]
    [InlineData(35, 181)]
    [InlineData(double.NaN, 139)]
    [InlineData(35, double.PositiveInfinity)]
    public void Numbers_that_are_no_degrees_are_refused(double latitude, double longitude) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeoPoint.FromDegrees(latitude, longitude));

    [Theory]
    [InlineData("+35.689501+139.691722/", true)]
    [InlineData("+35+139/", true)]
    [InlineData("-35.5-139.5/", true)]
    [InlineData("+3541+13941/", false)]
    [InlineData("+0035+0139/", false)]
    [InlineData("+35.6895011+139.691722/", false)]
    [InlineData("+35.+139./", false)]
    [InlineData("35.689501,139.691722", false)]
    [InlineData("+95.000000+139.691722/", false)]
    [InlineData("+35.689501+139.691722", false)]
    [InlineData("", false)]
    public void Iso_6709_degrees_are_read_strictly(string text, bool expected)
    {
        Assert.Equal(expected, GeoPoint.TryParseIso6709(text, out var point));
        Assert.Equal(expected, !point.IsDefault);
    }

    [Fact]
    public void Every_point_reads_back()
    {
        var random = new Random(20260540);
        for (var i = 0; i < 20_000; i++)
        {
            var point = new GeoPoint(random.Next(-90_000_000, 90_000_001) / 1_000_000m, random.Next(-180_000_000, 180_000_001) / 1_000_000m);
            Assert.True(GeoPoint.TryParseIso6709(point.ToString(), out var again));
            Assert.Equal(point, again);
            Assert.Equal(point, JsonSerializer.Deserialize<GeoPoint>(JsonSerializer.Serialize(point)));
        }

        Assert.All(new RandomText(20260541, "+-0123456789./").Take(20_000), text => Assert.Equal(GeoPoint.TryParseIso6709(text, out var read), !read.IsDefault));
    }

    [Fact]
    public void Json_is_an_object_with_both_numbers() => Assert.Equal("""{"latitude":35.689501,"longitude":139.691722}""", JsonSerializer.Serialize(TokyoOffice));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"latitude":35}""")]
    [InlineData("""{"latitude":"35","longitude":139}""")]
    [InlineData("""{"latitude":139,"longitude":35}""")]
    [InlineData("[35,139]")]
    [InlineData("null")]
    public void Json_without_a_point_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint>(json));

    [Fact]
    public void Json_ignores_other_properties() =>
        Assert.Equal(TokyoOffice, JsonSerializer.Deserialize<GeoPoint>("""{"height":{"m":1.0},"longitude":139.691722,"latitude":35.689501}"""));

    [Fact]
    public void Default_is_no_point()
    {
        Assert.True(default(GeoPoint).IsDefault);
        Assert.NotEqual(default, new GeoPoint(0, 0));
        Assert.Equal(("", ""), (default(GeoPoint).ToString(), default(GeoPoint).ToGeoJson()));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(GeoPoint)));
    }
}
