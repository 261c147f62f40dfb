namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CodeAsNumberTests() : RuleTests("TDS2106")
{
    [Fact]
    public Task A_number_of_identification_as_a_number_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public class Permit
        {
            public int Id { get; set; }
            public int {|TDS2106:ReceiptNumber|} { get; set; }
            public long? {|TDS2106:許可番号|} { get; set; }
        }
        class Register : DbContext { public DbSet<Permit> Permits => Set<Permit>(); }
        [TokyoDs.OnceOnly.OnceOnlyContract("permit", 1, 0)]
        public record PermitContract(int {|TDS2106:ApplicationNumber|}, decimal {|TDS2106:保険者番号|});
        """);

    [Fact]
    public Task A_bare_code_is_only_suggested() => Flags("""
        public record FacilityRequest(int {|TDS2106:FacilityCode|}, int {|TDS2106:種別コード|});
        """);

    [Fact]
    public Task Text_is_right_and_other_rules_speak_of_their_numbers() => IsSilent("""
        public record PermitRequest(string ReceiptNumber, long CorporateNumber, int PostalCode, long PhoneNumber, int LgCode, long MyNumber, int PrefectureCode);
        """);

    [Fact]
    public Task Surrogate_keys_and_counts_are_numbers() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        public class Permit
        {
            [Key] public int PermitNumber { get; set; }
            public int Id { get; set; }
            public int FacilityId { get; set; }
            public int LineNumber { get; set; }
            public int 連番 { get; set; }
            public int 部屋番号 { get; set; }
            public int StatusCode { get; set; }
            public int ResultCode { get; set; }
        }
        """);

    [Fact]
    public Task A_type_without_a_known_purpose_and_settings_are_fine() => IsSilent("""
        public class Counter { public int ReceiptNumber { get; set; } }
        public class MailOptions { public int AccountNumber { get; set; } }
        public class PermitViewModel { public int ReceiptNumber { get; set; } }
        """);
}
