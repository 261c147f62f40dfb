namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class OwnTypeForSharedConceptTests() : RuleTests("TDS4007")
{
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
}
