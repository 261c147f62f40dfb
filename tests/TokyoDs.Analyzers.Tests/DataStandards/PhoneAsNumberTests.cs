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
    public Task The_fix_gives_the_type_of_the_SDK() => Fixes<PhoneAsNumberFix>(
        """
        public class ContactRequest
        {
            public long {|TDS2105:PhoneNumber|} { get; set; }
            public long? {|TDS2105:携帯番号|} { get; init; } // optional
        }
        """,
        """
        using TokyoDs.Places;

        public class ContactRequest
        {
            public JapanesePhoneNumber PhoneNumber { get; set; }
            public JapanesePhoneNumber? 携帯番号 { get; init; } // optional
        }
        """,
        ("Stand.cs", "namespace TokyoDs.Places; public readonly record struct JapanesePhoneNumber(string Value);"));
}
