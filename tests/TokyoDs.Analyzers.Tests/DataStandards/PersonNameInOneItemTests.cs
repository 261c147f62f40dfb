namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class PersonNameInOneItemTests() : RuleTests("TDS2201")
{
    [Fact]
    public Task A_name_in_one_item_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        [TokyoDs.OnceOnly.OnceOnlyContract("application", 1, 0)]
        public record Application(string {|TDS2201:申請者氏名|}, string Purpose);
        public record ApplicationRequest(string {|TDS2201:ApplicantName|}, DateOnly BirthDate);
        public class Resident
        {
            public int Id { get; set; }
            public string {|TDS2201:Name|} { get; set; } = "";
            public DateOnly BirthDate { get; set; }
        }
        class Register : DbContext { public DbSet<Resident> Residents => Set<Resident>(); }
        """);

    [Fact]
    public Task An_answer_is_only_suggested() => Flags("""
        public record ResidentResponse(string {|TDS2201:FullName|});
        """);

    [Fact]
    public Task Parts_or_kana_beside_it_are_right() => IsSilent(
        """
        using TokyoDs.People;
        public record FirstRequest(string 氏名, string 氏名カナ);
        public record SecondRequest(string FullName, string FamilyName, string GivenName);
        public record ThirdRequest(string Shimei, string Furigana);
        public record FourthRequest(string 申請者氏名, string 申請者姓, string 申請者名);
        public record FifthRequest(PersonName 氏名, string 代表者名);
        """,
        ("Stand.cs", "namespace TokyoDs.People; public record PersonName(string Family, string Given);"));

    [Fact]
    public Task Names_of_other_things_are_fine() => IsSilent("""
        public record FacilityRequest(string Name, string 施設名, string FileName, string UserName, string 件名, string DisplayName);
        public record ProductDto(string Name, decimal Price);
        public record CountryDto(string CitizenNames);
        """);

    [Fact]
    public Task Views_and_keys_for_matching_are_fine() => IsSilent("""
        public class ResidentViewModel { public string 氏名 { get; set; } = ""; }
        public record ResidentRequest(string 表示用氏名, string NormalizedFullName);
        public record LabelResponse(string Family)
        {
            public string FullName => Family;
        }
        """);
}
