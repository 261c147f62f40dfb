using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class LocalGovernmentCodeWithoutItsTypeTests() : RuleTests("TDS2103")
{
    [Fact]
    public Task Codes_as_numbers_in_a_contract_are_reported() => Flags("""
        [TokyoDs.OnceOnly.OnceOnlyContract("address", 1, 0)]
        public record Address(int {|TDS2103:LocalGovernmentCode|}, short {|TDS2103:PrefCode|}, int? {|TDS2103:市区町村コード|});
        """);

    [Fact]
    public Task A_code_of_five_digits_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        public class AddressDto
        {
            [{|TDS2103:StringLength(5)|}]
            public string 全国地方公共団体コード { get; set; } = "";
            [{|TDS2103:RegularExpression("^[0-9]{5}$")|}]
            public string JichitaiCode { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_prefecture_told_by_a_bare_number_is_reported() => Flags("""
        class Rates
        {
            bool IsTokyo(int prefectureCode) => prefectureCode == {|TDS2103:13|};
            bool IsOurs(string 都道府県コード) => 都道府県コード is {|TDS2103:"13"|} or {|TDS2103:"14"|};
            int Fee(string prefCode) => prefCode switch { {|TDS2103:"13"|} => 0, _ => 100 };
        }
        """);

    [Fact]
    public Task A_parameter_of_a_handler_and_a_parse_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/areas");
        group.MapGet("/{lgCode:int}", (int {|TDS2103:lgCode|}) => Results.Ok());
        group.MapGet("/text/{jichitaiCode}", (string jichitaiCode) => Results.Ok(int.{|TDS2103:Parse|}(jichitaiCode)));
        """);

    [Fact]
    public Task The_type_of_the_SDK_and_six_digits_are_right() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.Registries;
        public record Address(LocalGovernmentCode LocalGovernmentCode);
        public class AddressDto
        {
            [RegularExpression("[0-9]{6}")]
            public string LgCode { get; set; } = "";
            [StringLength(2)]
            public string PrefectureCode { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_number_13_elsewhere_is_just_a_number() => IsSilent("""
        class Calendar
        {
            const int LastMonth = 13;
            bool IsLeap(int month, string floor) => month == 13 || floor == "13" || LastMonth > month;
        }
        """);

    [Fact]
    public Task A_named_code_is_the_way_to_write_it() => IsSilent("""
        static class Prefectures
        {
            public const string Tokyo = "13";
            public static bool IsTokyo(string prefectureCode) => prefectureCode == Tokyo;
        }
        """);

    [Fact]
    public Task Counts_private_fields_and_tests_are_fine() => IsSilent("""
        public record AreaResponse(int MunicipalityCodeCount, int 団体コード件数);
        class Sum { private int _lgCode; int Next() => _lgCode++; }
        class AreaTests { public int LgCode { get; set; } bool Is(int prefCode) => prefCode == 13; }
        """);

    [Fact]
    public Task The_fix_gives_the_type_of_the_SDK() => Fixes<LocalGovernmentCodeWithoutItsTypeFix>(
        """
        namespace City;

        public class AreaRequest
        {
            public int {|TDS2103:LgCode|} { get; set; }
            public int? {|TDS2103:前住所団体コード|} { get; set; }
            public int {|TDS2103:PrefectureCode|} { get; set; }
        }
        """,
        """
        using TokyoDs.Registries;

        namespace City;

        public class AreaRequest
        {
            public LocalGovernmentCode LgCode { get; set; }
            public LocalGovernmentCode? 前住所団体コード { get; set; }
            public int {|TDS2103:PrefectureCode|} { get; set; }
        }
        """);
}
