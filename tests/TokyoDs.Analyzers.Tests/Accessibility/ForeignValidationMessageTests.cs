namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ForeignValidationMessageTests() : RuleTests("TDS3309")
{
    [Fact]
    public Task English_answers_about_Japanese_items_are_reported() => Flags("""
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        public class Applicant
        {
            [{|TDS3309:Required|}, Display(Name = "氏名")] public string Name { get; set; } = "";
            [{|TDS3309:StringLength(20)|}] public string 住所 { get; set; } = "";
            [DisplayName("電話番号")]
            [{|TDS3309:Phone(ErrorMessage = "Enter a phone number")|}] public string Tel { get; set; } = "";
        }
        public record Input([property: Display(Name = "年齢")] [property: {|TDS3309:Range(0, 150)|}] int Age);
        """);

    [Fact]
    public Task Japanese_messages_and_resources_are_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public class Applicant
        {
            [Required(ErrorMessage = "氏名を入力してください。"), Display(Name = "氏名")] public string Name { get; set; } = "";
            [Required(ErrorMessageResourceType = typeof(Texts), ErrorMessageResourceName = "Ward"), Display(Name = "区")] public string Ward { get; set; } = "";
            [StringLength(20, ErrorMessage = Texts.TooLong), Display(Name = "備考")] public string Note { get; set; } = "";
        }
        public static class Texts { public const string TooLong = "20文字までで入力してください。"; public static string Ward => "区を選んでください。"; }
        """);

    [Fact]
    public Task Items_without_a_Japanese_name_and_other_attributes_are_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public class Applicant
        {
            [Required] public string Name { get; set; } = "";
            [Required, Display(Name = "Phone")] public string Tel { get; set; } = "";
            [Kana, Display(Name = "かな")] public string Kana { get; set; } = "";
            [Own.Required, Display(Name = "区")] public string Ward { get; set; } = "";
            public void Change([Required] string 氏名) { }
        }
        public sealed class KanaAttribute : ValidationAttribute;
        namespace Own { public sealed class RequiredAttribute : System.Attribute; }
        """);

    [Theory]
    [InlineData("AddDataAnnotationsLocalization")]
    [InlineData("AddTokyoDs")]
    public Task A_project_that_gives_messages_in_another_way_is_silent(string method) => IsSilent($$"""
        using System.ComponentModel.DataAnnotations;
        Setup.{{method}}();
        public class Applicant { [Required, Display(Name = "氏名")] public string Name { get; set; } = ""; }
        public static class Setup { public static void {{method}}() { } }
        """);
}
