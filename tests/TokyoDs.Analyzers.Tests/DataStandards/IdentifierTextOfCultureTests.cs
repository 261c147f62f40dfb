using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class IdentifierTextOfCultureTests() : RuleTests("TDS2307")
{
    [Fact]
    public Task Casing_and_comparing_by_language_is_reported() => Flags("""
        public record Facility(string FacilityCode, string? 団体コード);
        static class Codes
        {
            static string Upper(Facility facility) => facility.FacilityCode.{|TDS2307:ToUpper|}();
            static bool IsTokyo(Facility facility) => facility.団体コード!.{|TDS2307:StartsWith|}("13");
            static int At(string applicationNumber) => applicationNumber.{|TDS2307:IndexOf|}("-");
            static int Order(string 受付番号, string other) => 受付番号.{|TDS2307:CompareTo|}(other);
            static int Compare(Facility a, Facility b) => string.{|TDS2307:Compare|}(a.FacilityCode, b.FacilityCode);
        }
        """);

    [Fact]
    public Task A_lambda_over_a_list_is_code_of_ours() => Flags("""
        var codes = new List<string> { "131016" };
        var wards = codes.Where(lgCode => lgCode.{|TDS2307:StartsWith|}("131")).ToList();
        """);

    [Fact]
    public Task Ordinal_and_invariant_are_right() => IsSilent("""
        static class Codes
        {
            static string Upper(string facilityCode) => facilityCode.ToUpperInvariant();
            static bool IsTokyo(string 団体コード) => 団体コード.StartsWith("13", StringComparison.Ordinal) || 団体コード.StartsWith('1');
            static bool Same(string postalCode, string other) => postalCode == other && postalCode.IndexOf('-') < 0;
            static string Cased(string facilityCode) => facilityCode.ToLower(System.Globalization.CultureInfo.InvariantCulture);
        }
        """);

    [Fact]
    public Task The_database_compares_by_its_own_rules() => IsSilent("""
        public class Facility { public string FacilityCode { get; set; } = ""; }
        static class Codes
        {
            static IQueryable<Facility> Tokyo(IQueryable<Facility> all) => all.Where(facility => facility.FacilityCode.StartsWith("13"));
        }
        """);

    [Fact]
    public Task Other_text_may_follow_the_language() => IsSilent("""
        static class Texts
        {
            static string Title(string title) => title.ToUpper();
            static bool Sort(string facilityName, string languageCode) => facilityName.CompareTo("あ") < 0 && languageCode.ToLower() == "ja";
            static bool Own(MyCode myCode) => myCode.StartsWith("a");
        }
        class MyCode { public bool StartsWith(string text) => true; }
        class CodeTests { bool IsTokyo(string lgCode) => lgCode.StartsWith("13"); }
        """);

    [Fact]
    public Task The_fix_takes_the_language_out() => Fixes<IdentifierTextOfCultureFix>(
        """
        static class Codes
        {
            static string Upper(string facilityCode) => facilityCode.{|TDS2307:ToUpper|}();
            static bool IsTokyo(string lgCode) => lgCode.{|TDS2307:StartsWith|}("13");
            static int Order(string facilityCode, string other) => facilityCode.{|TDS2307:CompareTo|}(other);
            static int Compare(string facilityCode, string other) => string.{|TDS2307:Compare|}(facilityCode, other);
        }
        """,
        """
        static class Codes
        {
            static string Upper(string facilityCode) => facilityCode.ToUpperInvariant();
            static bool IsTokyo(string lgCode) => lgCode.StartsWith("13", StringComparison.Ordinal);
            static int Order(string facilityCode, string other) => string.CompareOrdinal(facilityCode, other);
            static int Compare(string facilityCode, string other) => string.Compare(facilityCode, other, StringComparison.Ordinal);
        }
        """);
}
