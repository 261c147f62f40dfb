using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class PostalCodeWithoutItsFormTests() : RuleTests("TDS2104")
{
    [Fact]
    public Task A_number_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        public class Resident
        {
            [Key] public int Id { get; set; }
            public int {|TDS2104:郵便番号|} { get; set; }
        }
        public record AddressRequest(int {|TDS2104:ZipCode|}, int? {|TDS2104:yubinBango|});
        """);

    [Fact]
    public Task A_pattern_that_demands_the_hyphen_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;
        public class AddressInputModel
        {
            [{|TDS2104:RegularExpression(@"^\d{3}-\d{4}$")|}]
            public string PostalCode { get; set; } = "";
        }
        static partial class Patterns
        {
            static readonly Regex PostalCodePattern = new({|TDS2104:"^[0-9]{3}-[0-9]{4}$"|});
            static bool IsValid(string 郵便番号) => Regex.IsMatch(郵便番号, {|TDS2104:@"\A[0-9]{3}-[0-9]{4}\z"|});
        }
        """);

    [Fact]
    public Task A_contract_that_lets_the_hyphen_in_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        public record AddressResponse(
            [property: {|TDS2104:RegularExpression("[0-9]{3}-?[0-9]{4}")|}] string PostalCode,
            [property: {|TDS2104:StringLength(8)|}] string 旧郵便番号);
        """);

    [Fact]
    public Task A_literal_with_hyphen_for_data_is_reported() => Flags("""
        public class AddressDto { public string PostalCode { get; set; } = {|TDS2104:"163-8001"|}; }
        public record OfficeRecord(string ZipCode);
        static class Office
        {
            static AddressDto Make() => new() { PostalCode = {|TDS2104:"163-8001"|} };
            static OfficeRecord Row() => new({|TDS2104:"163-8001"|});
            static bool Same(AddressDto address) => address.PostalCode == {|TDS2104:"163-8001"|};
        }
        """);

    [Fact]
    public Task Seven_digits_are_right() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public record AddressResponse([property: RegularExpression("[0-9]{7}")] string PostalCode, TokyoDs.Places.PostalCode 郵便番号);
        public class AddressDto { [StringLength(7)] public string ZipCode { get; set; } = "1638001"; }
        """);

    [Fact]
    public Task Display_is_where_the_hyphen_belongs() => IsSilent("""
        public class AddressViewModel { public string PostalCode { get; set; } = "163-8001"; }
        static class Show
        {
            static string Display(string postalCode) => postalCode.Insert(3, "-");
            static void Print() { var postalCode = "163-8001"; Console.WriteLine("〒" + postalCode); }
        }
        """);

    [Fact]
    public Task A_form_may_take_both_forms() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;
        public class AddressForm
        {
            [RegularExpression("[0-9]{3}-?[0-9]{4}")]
            public string PostalCode { get; set; } = "";
        }
        static class Normalizer { static bool Fits(string postalCode) => Regex.IsMatch(postalCode, "^[0-9]{3}-?[0-9]{4}$"); }
        """);

    [Fact]
    public Task Other_numbers_with_a_hyphen_are_not_meant() => IsSilent("""
        public class OfficeDto
        {
            public string Extension { get; set; } = "123-4567";
            public int ZipFileCount { get; set; }
            public int PostalCodeLength { get; set; }
        }
        """);

    [Fact]
    public Task Code_of_a_test_is_left_alone() => IsSilent("""
        public class AddressDto { public string PostalCode { get; set; } = ""; }
        public class AddressTests { AddressDto Make() => new() { PostalCode = "163-8001" }; }
        """);

    [Fact]
    public Task The_fix_keeps_seven_digits() => Fixes<PostalCodeWithoutItsFormFix>(
        """
        using System.ComponentModel.DataAnnotations;

        public class AddressDto
        {
            [Required, {|TDS2104:RegularExpression(@"^\d{3}-\d{4}$")|}]
            public string PostalCode { get; set; } = {|TDS2104:"163-8001"|};

            public int? {|TDS2104:旧郵便番号|} { get; set; }
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.Places;

        public class AddressDto
        {
            [Required, RegularExpression("[0-9]{7}")]
            public string PostalCode { get; set; } = "1638001";

            public PostalCode? 旧郵便番号 { get; set; }
        }
        """);
}
