using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class SexAsOwnTextTests() : RuleTests("TDS2203")
{
    [Fact]
    public Task Text_and_flags_are_reported() => Flags("""
        public record ResidentRequest(string {|TDS2203:性別|}, string? {|TDS2203:Gender|}, bool {|TDS2203:ApplicantSex|}, string {|TDS2203:Seibetsu|});
        """);

    [Fact]
    public Task An_enumeration_with_other_numbers_is_reported() => Flags("""
        public enum {|TDS2203:Gender|} { Male, Female, Other }
        namespace City { public enum {|TDS2203:性別|} { 不明 = 0, 男 = 1, 女 = 2, その他 = 3 } }
        """);

    [Fact]
    public Task The_standard_codes_are_right() => IsSilent(
        """
        using System.ComponentModel.DataAnnotations;
        public enum Gender { Unknown = 0, Male = 1, Female = 2, NotApplicable = 9 }
        public record FirstRequest(Gender Gender, int 性別, TokyoDs.Registries.Sex Sex);
        public class SecondRequest
        {
            [RegularExpression("[0129]")] public string 性別 { get; set; } = "0";
            [AllowedValues("0", "1", "2", "9")] public string Gender { get; set; } = "0";
            [StringLength(1)] public string Seibetsu { get; set; } = "0";
        }
        """,
        ("Stand.cs", "namespace TokyoDs.Registries; public enum Sex { NotKnown, Male, Female, NotApplicable = 9 }"));

    [Fact]
    public Task Other_words_and_views_are_fine() => IsSilent("""
        public enum Sex { Masculine, Feminine, Neuter }
        public enum GenderFilter { Male, Female }
        public record WordRequest(string GenderText, string 性別表示, string Middlesex);
        public class ResidentViewModel { public string 性別 { get; set; } = ""; }
        class GenderTests { enum Gender { Male, Female } }
        """);

    [Fact]
    public Task The_fix_gives_the_type_of_the_SDK() => Fixes<SexAsOwnTextFix>(
        """
        public class ResidentRequest
        {
            public string {|TDS2203:性別|} { get; set; } = "";
        }
        """,
        """
        using TokyoDs.Registries;

        public class ResidentRequest
        {
            public Sex 性別 { get; set; }
        }
        """,
        ("Stand.cs", "namespace TokyoDs.Registries; public enum Sex { NotKnown, Male, Female, NotApplicable = 9 }"));
}
