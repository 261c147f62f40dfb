using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class DateKeptAsTextTests() : RuleTests("TDS2001")
{
    [Fact]
    public Task A_date_as_text_in_a_contract_is_reported() => Flags("""
        [TokyoDs.OnceOnly.OnceOnlyContract("application", 1, 0)]
        public record Application(string {|TDS2001:申請日|}, string? {|TDS2001:BirthDate|}, string Name);
        """);

    [Fact]
    public Task A_date_as_text_in_an_entity_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public class Permit
        {
            public int Id { get; set; }
            public string {|TDS2001:交付年月日|} { get; set; } = "";
            public string {|TDS2001:UpdatedAt|} { get; set; } = "";
        }
        class Register : DbContext { public DbSet<Permit> Permits => Set<Permit>(); }
        """);

    [Fact]
    public Task The_name_in_the_exchange_counts_too() => Flags("""
        using System.Text.Json.Serialization;
        public class Notice
        {
            [JsonPropertyName("sinsei_bi")]
            public string {|TDS2001:Day|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_body_of_an_endpoint_is_a_contract() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/applications", (Application application) => Results.Ok());
        record Application(string {|TDS2001:ShinseiBi|}, DateOnly 期日);
        """);

    [Fact]
    public Task The_date_types_are_right() => IsSilent("""
        public record ApplicationRequest(DateOnly 申請日, DateTimeOffset SubmittedAt);
        """);

    [Fact]
    public Task A_view_model_shows_text() => IsSilent("""
        public class ApplicationViewModel { public string 申請日 { get; set; } = ""; }
        public record ApplicationResponse(DateOnly Date)
        {
            public string 申請日 => Date.ToString("O");
        }
        """);

    [Fact]
    public Task Text_made_for_reading_is_fine_in_a_contract() => IsSilent("""
        public record NoticeResponse(string 表示用申請日, string DisplayDate, string BirthDateText, string 和暦申請日, string DateFormat);
        """);

    [Fact]
    public Task Days_that_are_no_dates_are_fine() => IsSilent("""
        public record FacilityResponse(string 曜日, string 定休日, string 休館日, string Holiday, string LastUpdate, string Candidate);
        """);

    [Fact]
    public Task A_type_without_a_known_purpose_is_fine() => IsSilent("""
        public class Sorter { public string Date { get; set; } = ""; }
        public class PrintOptions { public string StartDate { get; set; } = ""; }
        """);

    [Fact]
    public Task The_fix_makes_it_a_date() => Fixes<DateKeptAsTextFix>(
        """
        namespace City;

        public class ApplicationRequest
        {
            public required string {|TDS2001:申請日|} { get; set; }
            public string? {|TDS2001:ClosingDate|} { get; set; }
            public string {|TDS2001:SubmittedAt|} { get; set; } = string.Empty;
        }
        """,
        """
        namespace City;

        public class ApplicationRequest
        {
            public required DateOnly 申請日 { get; set; }
            public DateOnly? ClosingDate { get; set; }
            public DateTimeOffset SubmittedAt { get; set; }
        }
        """);

    [Fact]
    public Task A_date_that_code_sets_as_text_is_left_to_a_person() => Fixes<DateKeptAsTextFix>(
        """
        public class ApplicationRequest { public string {|TDS2001:申請日|} { get; set; } = ""; }
        class Use { ApplicationRequest Make() => new() { 申請日 = "2026-04-01" }; }
        """,
        """
        public class ApplicationRequest { public string {|TDS2001:申請日|} { get; set; } = ""; }
        class Use { ApplicationRequest Make() => new() { 申請日 = "2026-04-01" }; }
        """);
}
