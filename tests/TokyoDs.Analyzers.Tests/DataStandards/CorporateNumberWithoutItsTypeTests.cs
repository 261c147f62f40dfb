using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CorporateNumberWithoutItsTypeTests() : RuleTests("TDS2101")
{
    [Fact]
    public Task A_number_in_a_record_that_is_a_request_is_reported() => Flags("""
        public record ApplicationRequest(long {|TDS2101:HojinBango|}, string Name);
        """);

    [Fact]
    public Task Every_way_to_write_the_name_is_known() => Flags("""
        public class 申請Dto
        {
            public long {|TDS2101:申請者法人番号|} { get; set; }
            public long? {|TDS2101:houjinBangou|} { get; set; }
            public decimal {|TDS2101:HOUJIN_NO|} { get; set; }
            public ulong {|TDS2101:ApplicantCorporateNumber|} { get; init; }
            public List<long> {|TDS2101:CorporateNumbers|} { get; } = [];
        }
        """);

    [Fact]
    public Task Unchecked_text_in_an_entity_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public class Company
        {
            public int Id { get; set; }
            public string {|TDS2101:CorporateNumber|} { get; set; } = "";
        }
        class Register : DbContext { public DbSet<Company> Companies => Set<Company>(); }
        """);

    [Fact]
    public Task Text_with_a_limit_of_length_alone_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        public class Company
        {
            [JsonPropertyName("houjin_bangou"), Required, StringLength(13)]
            public string {|TDS2101:Number|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_body_of_an_endpoint_is_a_contract() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/companies", (Company company) => Results.Ok(company));
        app.MapGet("/companies/{corporateNumber}", (long {|TDS2101:corporateNumber|}) => Results.Ok());
        app.MapGet("/local", Find);
        app.Run();
        static IResult Find(long {|TDS2101:hojinBango|}) => Results.Ok();
        record Company(string {|TDS2101:CorporateNumber|});
        """);

    [Fact]
    public Task An_action_of_a_controller_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        [ApiController]
        public class CompaniesController : ControllerBase
        {
            [HttpGet("{corporateNumber}")]
            public IActionResult Get(long {|TDS2101:corporateNumber|}) => Ok();
        }
        """);

    [Fact]
    public Task Text_read_as_a_number_is_reported() => Flags("""
        class Reader
        {
            long Key(string? 法人番号) => long.{|TDS2101:Parse|}(法人番号!.Trim());
            bool IsNumber(string corporateNumber) => long.{|TDS2101:TryParse|}(corporateNumber, out _);
        }
        """);

    [Fact]
    public Task The_type_of_the_SDK_is_right() => IsSilent("""
        using TokyoDs.Registries;
        public record ApplicationRequest(CorporateNumber CorporateNumber, CorporateNumber? 承継先法人番号);
        """);

    [Fact]
    public Task Text_with_a_pattern_or_a_validator_is_checked() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public class CompanyRequest
        {
            [RegularExpression("[1-9][0-9]{12}")]
            public string CorporateNumber { get; set; } = "";
        }
        public record CompanyResponse([HojinBango] string CorporateNumber);
        class HojinBangoAttribute : ValidationAttribute;
        public record CompanyCommand(string CorporateNumber);
        class CompanyCommandValidator : AbstractValidator<CompanyCommand>;
        abstract class AbstractValidator<T>;
        """);

    [Fact]
    public Task Other_numbers_of_a_company_are_not_meant() => IsSilent("""
        public record CompanyResponse(long CorporateNumberCount, int 法人番号件数, long 会社法人等番号, bool HasCorporateNumber);
        """);

    [Fact]
    public Task A_view_model_an_option_and_a_private_helper_are_fine() => IsSilent("""
        public class CompanyViewModel { public string CorporateNumber { get; set; } = ""; }
        public class RegistryOptions { public string CorporateNumber { get; set; } = ""; }
        class Sum
        {
            private long _corporateNumber;
            private sealed record Row(long CorporateNumber);
            long Next() => _corporateNumber + new Row(1).CorporateNumber;
        }
        """);

    [Fact]
    public Task A_computed_property_is_not_kept() => IsSilent("""
        public record CompanyResponse(TokyoDs.Registries.CorporateNumber Number)
        {
            public string CorporateNumber => Number.ToString()!;
        }
        """);

    [Fact]
    public Task A_name_of_the_project_is_known_by_configuration() => Flags(
        """
        public record TradeRequest(long {|TDS2101:TorihikisakiNo|});
        """,
        (".editorconfig", "root = true\n[*.cs]\ntokyods.vocabulary.corporate-number = KaishaKey, TorihikisakiNo\n"));

    [Fact]
    public Task The_fix_gives_the_type_of_the_SDK() => Fixes<CorporateNumberWithoutItsTypeFix>(
        """
        public class ApplicationRequest
        {
            public required string {|TDS2101:CorporateNumber|} { get; init; }

            /// <summary>The successor.</summary>
            public string {|TDS2101:承継先法人番号|} { get; set; } = "";

            public long? {|TDS2101:ParentCorporateNumber|} { get; set; } // optional
        }
        """,
        """
        using TokyoDs.Registries;

        public class ApplicationRequest
        {
            public required CorporateNumber CorporateNumber { get; init; }

            /// <summary>The successor.</summary>
            public CorporateNumber 承継先法人番号 { get; set; }

            public CorporateNumber? ParentCorporateNumber { get; set; } // optional
        }
        """);

    [Fact]
    public Task A_member_that_is_used_elsewhere_is_left_to_a_person() => Fixes<CorporateNumberWithoutItsTypeFix>(
        """
        public class ApplicationRequest { public long {|TDS2101:HojinBango|} { get; set; } }
        class Use { long Read(ApplicationRequest request) => request.HojinBango; }
        """,
        """
        public class ApplicationRequest { public long {|TDS2101:HojinBango|} { get; set; } }
        class Use { long Read(ApplicationRequest request) => request.HojinBango; }
        """);
}
