using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class OwnTypeForSharedConceptTests() : RuleTests("TDS4007")
{
    /// <summary>Stand-ins for types of the SDK.</summary>
    private static readonly (string, string) Shared = ("Shared.cs", """
        namespace TokyoDs.People { public record PersonName(string Family, string Given); }
        namespace TokyoDs.Places
        {
            public record JapaneseAddress(string Prefecture, string City);
            public readonly record struct GeoPoint(double Latitude, double Longitude);
            public readonly record struct JapanesePhoneNumber(string Value);
        }
        namespace TokyoDs.Registries
        {
            public enum Sex { NotKnown, Male, Female, NotApplicable = 9 }
            public enum Presence { 無, 有 }
            public enum CorporateKind { StockCompany = 301 }
            public readonly record struct CountryCode(string Value);
        }
        """);

    [Fact]
    public Task Compound_types_of_the_same_name_are_reported() => Flags(
        """
        namespace City;
        public record {|TDS4007:PersonName|}(string FamilyName, string GivenName, string FamilyNameKana, string GivenNameKana);
        public class {|TDS4007:Address|} { public string PostalCode { get; set; } = ""; public string Prefecture { get; set; } = ""; public string City { get; set; } = ""; public string Street { get; set; } = ""; }
        public readonly record struct {|TDS4007:LatLng|}(double Lat, double Lng);
        public record {|TDS4007:PhoneNumber|}(string Value);
        """, Shared);

    [Fact]
    public Task Code_lists_of_the_same_name_are_reported() => Flags(
        """
        namespace City;
        public enum {|TDS4007:Gender|} { Unknown, Male, Female }
        public enum {|TDS4007:有無|} { 無, 有 }
        public enum {|TDS4007:CorporateType|} { StockCompany, LimitedLiabilityCompany }
        public enum {|TDS4007:CountryCode|} { JP, US }
        """, Shared);

    [Fact]
    public Task Tables_and_other_things_of_the_name_are_fine() => IsSilent(
        """
        using System.ComponentModel.DataAnnotations;
        namespace City;
        public class Address { public int Id { get; set; } public string PostalCode { get; set; } = ""; public string Prefecture { get; set; } = ""; }
        public record PersonName(string Text);
        public record Coordinates(int X, int Y);
        public enum Presence { Online, Away }
        public enum Gender { Masculine, Feminine }
        public class GeoPoint { [Key] public string Code { get; set; } = ""; public double Latitude { get; set; } public double Longitude { get; set; } }
        """, Shared);

    [Fact]
    public Task Types_of_the_same_name_are_reported() => Flags("""
        namespace City;
        public readonly record struct {|TDS4007:CorporateNumber|}(string Value);
        public sealed class {|TDS4007:郵便番号|} { public string Value { get; init; } = ""; }
        public record {|TDS4007:LgCode|}(string Code);
        public struct {|TDS4007:MyNumber|} { private long _value; public long Value => _value; }
        """);

    [Fact]
    public Task An_own_wareki_is_reported() => Flags("""
        public record {|TDS4007:Wareki|}(string Era, int Year);
        """);

    [Fact]
    public Task A_check_digit_by_hand_is_reported() => Flags("""
        static class Checks
        {
            static bool {|TDS4007:IsValidHojinBango|}(string text)
            {
                var sum = 0;
                for (var i = 1; i < 13; i++) { sum += (text[i] - '0') * (i % 2 == 1 ? 2 : 1); }
                return 9 - sum % 9 == text[0] - '0';
            }
            static int {|TDS4007:CheckDigit|}(string 個人番号) => 個人番号.Sum(c => c - '0') % 11;
        }
        """);

    [Fact]
    public Task A_validation_attribute_that_calculates_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        public sealed class JichitaiCodeAttribute : ValidationAttribute
        {
            public override bool {|TDS4007:IsValid|}(object? value) => value is string text && (11 - text.Sum(c => c - '0') % 11) % 10 == 0;
        }
        """);

    [Fact]
    public Task The_types_of_the_SDK_are_not_their_own_rivals() => IsSilent("""
        using TokyoDs.Places;
        public record Address(PostalCode PostalCode);
        namespace TokyoDs.Places.Formats { public readonly record struct ZipCode(string Value); }
        """);

    [Fact]
    public Task A_master_table_is_not_a_value() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public class PostalCode
        {
            public string Code { get; set; } = "";
            public string Prefecture { get; set; } = "";
            public string Town { get; set; } = "";
        }
        public class LocalGovernmentCode { [Key] public string Code { get; set; } = ""; }
        """);

    [Fact]
    public Task Types_around_the_concept_are_fine() => IsSilent("""
        public record CorporateNumberChanged(string Value);
        public class PostalCodeClient(HttpClient http) { public HttpClient Http => http; }
        public interface ICorporateNumber { string Value { get; } }
        public enum PostalCode { Old, New }
        public static class CorporateNumber { public const int Length = 13; }
        """);

    [Fact]
    public Task A_remainder_elsewhere_is_arithmetic() => IsSilent("""
        static class Tables
        {
            static int Bucket(string key) => key.Length % 11;
            static string Find(string corporateNumber) => corporateNumber.Length % 2 == 0 ? "a" : "b";
        }
        """);

    [Fact]
    public Task A_test_may_calculate_its_own() => IsSilent("""
        class CorporateNumberTests { int CheckDigit(string corporateNumber) => corporateNumber.Length % 9; }
        """);

    [Fact]
    public Task A_method_that_answers_yes_or_no_asks_the_shared_type() => Fixes<OwnTypeForSharedConceptFix>(
        """
        static class Checks
        {
            /// <summary>Whether the check digit is right.</summary>
            static bool {|TDS4007:IsValidHojinBango|}(string text)
            {
                var sum = 0;
                for (var i = 1; i < 13; i++) { sum += (text[i] - '0') * (i % 2 == 1 ? 2 : 1); }
                return 9 - sum % 9 == text[0] - '0';
            }

            static bool {|TDS4007:IsJichitaiCode|}(string text) =>
                (11 - text.Take(5).Select((c, i) => (c - '0') * (6 - i)).Sum() % 11) % 10 == text[5] - '0';
        }
        """,
        """
        using TokyoDs.Registries;

        static class Checks
        {
            /// <summary>Whether the check digit is right.</summary>
            static bool IsValidHojinBango(string text) => CorporateNumber.TryParse(text, out _);

            static bool IsJichitaiCode(string text) => LocalGovernmentCode.TryParse(text, out _);
        }
        """);

    [Theory]
    [InlineData("int {|TDS4007:CheckDigit|}(string 個人番号) => 個人番号.Sum(c => c - '0') % 11;")]
    [InlineData("bool {|TDS4007:IsHojinBango|}(string text, bool strict) => !strict || text.Sum(c => c - '0') % 9 == 0;")]
    [InlineData("bool {|TDS4007:IsHojinBango|}(string text) => text.Sum(c => c - '0') % 9 == _offset;")]
    [InlineData("bool {|TDS4007:IsHojinBango|}(string text) { Log(text); return text.Sum(c => c - '0') % 9 == 0; }")]
    [InlineData("bool {|TDS4007:IsHojinBango|}(string text) => text.Length == 13 ? text.Sum(c => c - '0') % 9 == 0 : throw new ArgumentException(text);")]
    public Task A_method_that_does_more_than_answer_gets_no_fix(string method)
    {
        var code = $"class Checks {{ private readonly int _offset = 1; void Log(string text) => Console.WriteLine(text.Length + _offset); {method} }}";
        return Fixes<OwnTypeForSharedConceptFix>(code, code);
    }
}
