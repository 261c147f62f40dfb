namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class FreeTextForCodeTests() : RuleTests("TDS2204")
{
    [Fact]
    public Task Free_text_for_a_code_is_reported() => Flags("""
        public record LicenseRequest(string {|TDS2204:資格の有無|}, string {|TDS2204:法人種別|}, string? {|TDS2204:CorporateType|});
        """);

    [Fact]
    public Task A_country_as_text_is_only_suggested() => Flags("""
        public record ResidentDto(string {|TDS2204:国籍|}, string {|TDS2204:Country|});
        """);

    [Fact]
    public Task The_name_of_a_country_beside_its_code_is_fine() => IsSilent("""
        public class AddressForm
        {
            public string CountryName { get; set; } = "";
            public long CountryId { get; set; }
        }
        public record ResidentDto(string 国名, string 国コード);
        public record VisitDto(string Nationality, string NationalityCode, string 国籍, string 国籍コード);
        """);

    [Fact]
    public Task The_code_of_something_else_is_no_code_of_the_country() => Flags("""
        public record ResidentDto(string {|TDS2204:国籍|}, string 住所コード, long Id);
        """);

    [Fact]
    public Task A_comparison_with_a_word_of_a_list_is_reported() => Flags("""
        public record Office(string Prefecture, string 住所);
        static class Rules
        {
            static bool IsTokyo(Office office) => office.Prefecture == {|TDS2204:"東京都"|} || office.住所.StartsWith({|TDS2204:"東京都"|});
            static bool Has(string 資格有無) => 資格有無 is {|TDS2204:"有"|};
            static bool IsStock(string 法人種別) => 法人種別.Equals({|TDS2204:"株式会社"|});
            static int Region(string 都道府県) => 都道府県 switch { {|TDS2204:"東京都"|} or "神奈川県" => 1, "大阪府" => 2, _ => 0 };
        }
        """);

    [Fact]
    public Task Codes_are_right() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public enum Presence { No, Yes }
        public class LicenseRequest
        {
            public Presence 資格の有無 { get; set; }
            [RegularExpression("[0-9]{3}")] public string 法人種別 { get; set; } = "301";
            [StringLength(3)] public string Country { get; set; } = "JPN";
            public string CountryCode { get; set; } = "JPN";
        }
        """);

    [Fact]
    public Task Labels_lists_and_names_are_texts() => IsSilent("""
        public record Company(string 名称, string 住所);
        class Page
        {
            static readonly string[] Choices = ["東京都", "神奈川県", "有", "無"];
            string Label => "東京都";
            bool IsBefore(Company company) => company.名称.StartsWith("株式会社") || company.名称 == "東京都";
            string Shown(bool has) => has ? "有" : "無";
            Company Make() => new("東京都", "東京都");
        }
        public class LicenseViewModel { public string 資格の有無 { get; set; } = ""; }
        class OfficeTests { bool IsTokyo(string prefecture) => prefecture == "東京都"; }
        """);
}
