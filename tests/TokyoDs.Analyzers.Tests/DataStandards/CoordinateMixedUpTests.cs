using System.Globalization;
using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CoordinateMixedUpTests() : RuleTests("TDS2206")
{
    private const string LeftAlone = """
        class Map
        {
            double lat, lng, lng2;
            double Twice() => Of({|TDS2206:lng|}, lng2);
            double Alone() => Only({|TDS2206:lng|});
            double Four(double lat1, double lon1, double lat2, double lon2) => Distance({|TDS2206:lon1|}, {|TDS2206:lat1|}, lat2, lon2);
            double Mixed() => Typed({|TDS2206:139.69|}, 35);
            static double Of(double lat, double lng) => lat + lng;
            static double Only(double lat) => lat;
            static double Distance(double lat1, double lon1, double lat2, double lon2) => lat1 + lon1 + lat2 + lon2;
            static double Typed(double latitude, int longitude) => latitude + longitude;
        }
        """;

    [Fact]
    public Task Swapped_coordinates_are_reported() => Flags("""
        public record Place(double Latitude, double Longitude);
        class Row { public double 緯度 { get; set; } public double 経度 { get; set; } }
        class Mapper
        {
            Place Map(Row row) => new({|TDS2206:row.経度|}, {|TDS2206:row.緯度|});
            void Set(Row row, Place place) { row.緯度 = {|TDS2206:place.Longitude|}; row.経度 = place.Longitude; }
            Place Tokyo() => new(Longitude: 139.69, Latitude: {|TDS2206:139.69|});
            Row Made(double lng) => new() { 緯度 = {|TDS2206:139.767125|}, 経度 = lng };
            double Far(double lat1, double lon1) => Distance({|TDS2206:lon1|}, {|TDS2206:lat1|});
            static double Distance(double lat, double lon) => lat + lon;
        }
        """);

    [Fact]
    public Task Swapped_arguments_of_GeoPoint_itself_are_exchanged() => Fixes<CoordinateMixedUpFix>(
        """
        using TokyoDs.Places;
        class Mapper
        {
            GeoPoint Tokyo() => new({|TDS2206:139.691722m|}, 35.689501m);
            GeoPoint Named() => GeoPoint.FromDegrees(longitude: 35.689501, latitude: /* degrees */ {|TDS2206:139.691722|});
            GeoPoint Of(double lat, double lng) => GeoPoint.FromDegrees({|TDS2206:lng|}, {|TDS2206:lat|});
        }
        """,
        """
        using TokyoDs.Places;
        class Mapper
        {
            GeoPoint Tokyo() => new(35.689501m, 139.691722m);
            GeoPoint Named() => GeoPoint.FromDegrees(longitude: 139.691722, latitude: /* degrees */ 35.689501);
            GeoPoint Of(double lat, double lng) => GeoPoint.FromDegrees(lat, lng);
        }
        """);

    [Fact]
    public Task What_an_exchange_does_not_mend_for_certain_is_left_alone() => Fixes<CoordinateMixedUpFix>(LeftAlone, LeftAlone);

    [Theory]
    [InlineData("en", "'latitude' is given 139.69m; latitude and longitude are swapped, exchange them. In Japan latitudes are 20 to 46 and longitudes 122 to 154")]
    [InlineData("ja", "'latitude' に 139.69m が渡されています。緯度と経度が逆です。入れ替えてください。日本の緯度は 20～46、経度は 122～154 です。")]
    public async Task The_message_says_that_they_are_swapped(string language, string message)
    {
        var found = await Example.OfCode("class Map { object Tokyo() => new TokyoDs.Places.GeoPoint(139.69m, 35.68m); }", null).AnalyzeAsync("TDS2206");
        Assert.StartsWith(message, Assert.Single(found).GetMessage(CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);
    }

    [Fact]
    public Task Text_in_a_contract_is_reported() => Flags("""
        [TokyoDs.OnceOnly.OnceOnlyContract("place", 1, 0)]
        public record Place(string {|TDS2206:緯度|}, string {|TDS2206:Longitude|}, string {|TDS2206:Coordinates|});
        public record PlaceCsv(string {|TDS2206:緯度経度|});
        """);

    [Fact]
    public Task Each_in_its_place_is_right() => IsSilent("""
        public record PlaceResponse(double Latitude, decimal 経度, double[] Coordinates);
        class Mapper
        {
            PlaceResponse Map(double lat, decimal lng) => new(lat, lng, [139.69, lat]);
            PlaceResponse Tokyo() => new(35.6895, 139.6917m, []);
            void Show(double lon, double lat) => Draw(lon, lat);
            void Draw(double x, double y) { }
            double Radians(double longitude) => ToRadians(longitude);
            double ToRadians(double degrees) => degrees;
        }
        """);

    [Fact]
    public Task Code_that_looks_for_swapped_coordinates_has_to_swap_them() => IsSilent("""
        static class Check
        {
            static bool LooksSwapped(double latitude, double longitude) => !IsInJapan(latitude, longitude) && IsInJapan(longitude, latitude);
            static bool IsInJapan(double latitude, double longitude) => latitude is > 20 and < 46 && longitude is > 122 and < 154;
            static bool Mend(double latitude, double longitude)
            {
                if (LooksSwapped(latitude, longitude)) { return IsInJapan(longitude, latitude); }
                return false;
            }
        }
        """);

    [Fact]
    public Task Other_names_and_views_are_fine() => IsSilent("""
        public class MapViewModel { public string Latitude { get; set; } = ""; public string 座標 { get; set; } = ""; }
        public record ColourRequest(string Plat, string LatinName);
        class Layout { double Flat { get; set; } void Set(double salon) => Flat = salon; }
        """);
}
