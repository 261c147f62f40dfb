namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class CodeWithWrongCheckDigitTests() : RuleTests("TDS2102")
{
    [Fact]
    public Task A_number_under_the_name_of_a_registry_is_reported() => Flags("""
        class Defaults
        {
            const string CorporateNumber = {|TDS2102:"1000012050002"|};
            public string 団体コード { get; set; } = {|TDS2102:"131017"|};
            static bool IsChiyoda(string lgCode) => lgCode == {|TDS2102:"131018"|};
            static bool IsOurs(string hojinBango) => hojinBango.Equals({|TDS2102:"7000012050003"|});
            void Set(string myNumber) => myNumber = {|TDS2102:"123456789012"|};
        }
        """);

    [Fact]
    public Task A_number_that_the_type_of_the_SDK_refuses_is_reported() => Flags("""
        using TokyoDs.Registries;
        class Defaults
        {
            static readonly CorporateNumber Ours = CorporateNumber.Parse({|TDS2102:"1000012050002"|});
        }
        """);

    [Fact]
    public Task Right_check_digits_are_fine() => IsSilent("""
        class Defaults
        {
            const string CorporateNumber = "7000012050002";
            public string 団体コード { get; set; } = "131016";
            public string LgCode { get; set; } = "130001";
            public string MyNumber { get; set; } = "123456789018";
        }
        """);

    [Fact]
    public Task Digits_under_other_names_mean_something_else() => IsSilent("""
        class Others
        {
            const string Isbn = "9784000000000";
            const string 会社法人等番号 = "010001000001";
            const string Colour = "131017";
            public string CorporateNumberLabel { get; set; } = "1000012050002";
            static bool IsAfter(string yearMonth) => yearMonth == "202604";
        }
        """);

    [Fact]
    public Task What_is_said_to_be_wrong_may_be_wrong() => IsSilent("""
        class Samples
        {
            const string InvalidCorporateNumber = "1000012050002";
            const string CorporateNumber = "0000000000000";
            const string DummyLgCode = "131017";
        }
        class CorporateNumberTests { const string CorporateNumber = "1000012050002"; }
        """);
}
