namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CoordinateMixedUpTests() : RuleTests("TDS2206")
{
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
