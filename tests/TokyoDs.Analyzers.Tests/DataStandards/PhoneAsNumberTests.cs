using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class PhoneAsNumberTests() : RuleTests("TDS2105")
{
    [Fact]
    public Task A_phone_number_as_a_number_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/find", (long {|TDS2105:phoneNumber|}) => Results.Ok());
        public record ContactRequest(long {|TDS2105:PhoneNumber|}, int? {|TDS2105:FAX番号|}, ulong {|TDS2105:DenwaBango|});
        public class Contact { public long {|TDS2105:Tel|} { get; set; } }
        """);

    [Fact]
    public Task A_phone_number_read_as_a_number_is_reported() => Flags("""
        class Reader { long Read(string 電話番号) => long.{|TDS2105:Parse|}(電話番号); }
        """);

    [Fact]
    public Task Text_and_the_type_of_the_SDK_are_right() => IsSilent(
        """
        using TokyoDs.Places;
        public record ContactRequest(string PhoneNumber, JapanesePhoneNumber 電話番号);
        """,
        ("Stand.cs", "namespace TokyoDs.Places; public readonly record struct JapanesePhoneNumber(string Value);"));

    [Fact]
    public Task Other_numbers_about_phones_are_fine() => IsSilent("""
        public record ContactRequest(int PhoneCount, bool HasPhone, int Hotel, int PhoneType);
        public class DialOptions { public long PhoneNumber { get; set; } }
        """);

    [Fact]
    public Task The_fix_makes_it_text() => Fixes<PhoneAsNumberFix>(
        """
        public class ContactRequest
        {
            public long {|TDS2105:PhoneNumber|} { get; set; }
            public required long {|TDS2105:FaxNumber|} { get; init; }
            public long? {|TDS2105:携帯番号|} { get; set; } // optional
        }
        """,
        """
        public class ContactRequest
        {
            public string PhoneNumber { get; set; } = "";
            public required string FaxNumber { get; init; }
            public string? 携帯番号 { get; set; } // optional
        }
        """);

    [Fact]
    public Task The_fix_uses_the_type_of_the_SDK_where_it_is_there() => Fixes<PhoneAsNumberFix>(
        """
        public class ContactRequest
        {
            public long {|TDS2105:PhoneNumber|} { get; set; }
        }
        """,
        """
        using TokyoDs.Places;

        public class ContactRequest
        {
            public JapanesePhoneNumber PhoneNumber { get; set; }
        }
        """,
        ("Stand.cs", "namespace TokyoDs.Places; public readonly record struct JapanesePhoneNumber(string Value);"));
}
