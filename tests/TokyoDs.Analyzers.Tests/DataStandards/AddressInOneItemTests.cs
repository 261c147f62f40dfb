namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class AddressInOneItemTests() : RuleTests("TDS2202")
{
    [Fact]
    public Task An_address_in_one_text_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        [TokyoDs.OnceOnly.OnceOnlyContract("application", 1, 0)]
        public record Application(string {|TDS2202:住所|}, string Purpose);
        public record MoveRequest(string {|TDS2202:NewAddress|}, string {|TDS2202:OldAddress|});
        public class Facility
        {
            public int Id { get; set; }
            public string {|TDS2202:Address|} { get; set; } = "";
            public string PostalCode { get; set; } = "";
        }
        class Register : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); }
        """);

    [Fact]
    public Task A_building_inside_of_the_block_number_is_reported() => Flags("""
        public record AddressDto(string 都道府県, string 市区町村, string {|TDS2202:番地建物名|});
        """);

    [Fact]
    public Task An_answer_is_only_suggested() => Flags("""
        public record FacilityResponse(string {|TDS2202:所在地|});
        """);

    [Fact]
    public Task Parts_beside_it_are_right() => IsSilent(
        """
        using TokyoDs.Places;
        public record FirstDto(string 都道府県, string 市区町村, string 町字, string 番地以下, string? 建物名);
        public record SecondRequest(string 住所, string 団体コード);
        public record ThirdRequest(string Address1, string Address2, string PostalCode);
        public record FourthRequest(JapaneseAddress 住所);
        public record FifthRequest(string Prefecture, string City, string StreetAddress);
        """,
        ("Stand.cs", "namespace TokyoDs.Places; public record JapaneseAddress(string Text);"));

    [Fact]
    public Task Addresses_of_machines_and_mail_are_fine() => IsSilent("""
        public record MailRequest(string EmailAddress, string ToAddress, string Name, string PhoneNumber);
        public record ServerDto(string Address, int Port, string IpAddress, string BaseAddress);
        public record WalletDto(string WalletAddress, string メールアドレス);
        """);

    [Fact]
    public Task Views_and_derived_text_are_fine() => IsSilent("""
        public class FacilityViewModel { public string 住所 { get; set; } = ""; }
        public record FacilityDto(string 表示用住所, string 住所照合キー, string Prefecture, string City)
        {
            public string 住所 => Prefecture + City;
        }
        public class SearchInput { public string 住所 { get; set; } = ""; }
        """);
}
