namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class NormalizedNameKeptTests() : RuleTests("TDS2304")
{
    [Fact]
    public Task A_normalised_name_that_is_kept_is_reported() => Flags("""
        using System.Text;
        public record ApplicationRequest(string 氏名, string FamilyName);
        class Mapper
        {
            ApplicationRequest Map(string text) => new(text.{|TDS2304:Normalize|}(), text.Trim().{|TDS2304:Normalize|}(NormalizationForm.FormKC));
        }
        """);

    [Fact]
    public Task An_entity_is_reported_and_so_are_large_kana() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public class Resident { public int Id { get; set; } public string FullName { get; set; } = ""; public string 氏名カナ { get; set; } = ""; }
        class Register : DbContext { public DbSet<Resident> Residents => Set<Resident>(); }
        class Mapper
        {
            void Map(Resident resident, string name, string kana)
            {
                resident.FullName = name.{|TDS2304:Normalize|}();
                resident.氏名カナ = kana.Replace({|TDS2304:"ッ"|}, "ツ").Replace({|TDS2304:"ャ"|}, "ヤ");
            }
        }
        """);

    [Fact]
    public Task A_key_for_matching_is_what_it_is_for() => IsSilent("""
        using System.Text;
        public record ApplicationRequest(string 氏名, string 氏名照合キー, string NormalizedFullName, string SearchKana);
        class Mapper
        {
            ApplicationRequest Map(string text) =>
                new(text, text.Normalize(NormalizationForm.FormKC), text.Normalize(), text.Replace("ッ", "ツ"));
            string Key(string name) { var key = name.Normalize(NormalizationForm.FormKC); return key; }
        }
        """);

    [Fact]
    public Task Other_texts_and_views_may_be_normalised() => IsSilent("""
        public record FacilityRequest(string Title, string FileName);
        public class ResidentViewModel { public string 氏名 { get; set; } = ""; }
        class Mapper
        {
            FacilityRequest Map(string text) => new(text.Normalize(), text.Normalize());
            ResidentViewModel Show(string text) => new() { 氏名 = text.Normalize() };
            string Widen(string kana) => kana.Replace("ッ", "ツ").Replace("ァ", "a");
        }
        """);
}
