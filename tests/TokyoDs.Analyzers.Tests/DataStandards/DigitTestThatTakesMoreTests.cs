using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class DigitTestThatTakesMoreTests() : RuleTests("TDS2306")
{
    [Fact]
    public Task A_pattern_on_a_code_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        public class CompanyForm
        {
            [RegularExpression({|TDS2306:@"\d{13}"|})]
            public string 法人番号 { get; set; } = "";
            [RegularExpression({|TDS2306:"^[\\d-]+$"|})]
            public string ReceiptNumber { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_regex_is_about_its_input_or_its_name() => Flags("""
        using System.Text.RegularExpressions;
        static partial class Codes
        {
            static readonly Regex LgCodePattern = new({|TDS2306:@"^\d{6}$"|}, RegexOptions.CultureInvariant);
            [GeneratedRegex({|TDS2306:@"^[0-9]{7}$"|})]
            private static partial Regex PostalCodeRegex();
            static bool IsNew(string 受付番号) => Regex.IsMatch(受付番号, {|TDS2306:@"\A\d+\z"|});
            static bool IsOld(string denwaBango) => new Regex({|TDS2306:"^0[0-9]+$"|}).IsMatch(denwaBango);
        }
        """, ("Generated.cs", """
        using System.Text.RegularExpressions;
        static partial class Codes { private static partial Regex PostalCodeRegex() => new("x"); }
        """));

    [Fact]
    public Task A_test_of_single_characters_is_reported() => Flags("""
        static class Codes
        {
            static bool A(string postalCode) => postalCode.All(char.{|TDS2306:IsDigit|});
            static bool B(string 法人番号) => 法人番号.Trim().Any(c => !char.{|TDS2306:IsNumber|}(c));
            static bool C(string lgCode) => lgCode.Length == 6 && char.{|TDS2306:IsDigit|}(lgCode[0]);
            static bool IsReceiptNumber(string s)
            {
                foreach (var c in s)
                {
                    if (!Char.{|TDS2306:IsDigit|}(c)) { return false; }
                }
                return true;
            }
        }
        """);

    [Fact]
    public Task A_minimal_api_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/{permitCode}", (string permitCode) =>
            permitCode.Where(char.{|TDS2306:IsDigit|}).Count() == 7 ? Results.Ok() : Results.BadRequest());
        """);

    [Fact]
    public Task ASCII_classes_and_ends_are_right() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;
        public class CompanyForm
        {
            [RegularExpression("^[0-9]{13}$")]
            public string CorporateNumber { get; set; } = "";
        }
        static class Codes
        {
            static readonly Regex LgCodePattern = new(@"\A[0-9]{6}\z");
            static bool A(string postalCode) => postalCode.All(char.IsAsciiDigit);
            static bool B(string code) => Regex.IsMatch(code, @"^\d{6}$", RegexOptions.ECMAScript);
        }
        """);

    [Fact]
    public Task Text_that_is_no_code_may_have_any_digits() => IsSilent("""
        using System.Text.RegularExpressions;
        static class Texts
        {
            static readonly Regex TimePattern = new(@"^\d{2}:\d{2}$");
            static bool HasDigits(string comment) => comment.Any(char.IsDigit) || Regex.IsMatch(comment, @"\d+");
            static bool IsError(string statusCode) => statusCode.All(char.IsDigit);
        }
        """);

    [Fact]
    public Task A_backslash_or_a_dollar_of_its_own_is_fine() => IsSilent("""
        using System.Text.RegularExpressions;
        static class Codes
        {
            static bool A(string permitCode) => Regex.IsMatch(permitCode, @"\A[A-Z$]+\\d\$\z");
            static bool Lines(string codes) => Regex.IsMatch(codes, "^[0-9]{6}$", RegexOptions.Multiline);
        }
        """);

    [Fact]
    public Task A_pattern_from_elsewhere_is_not_judged() => IsSilent("""
        using System.Text.RegularExpressions;
        static class Codes
        {
            static bool A(string postalCode, string pattern) => Regex.IsMatch(postalCode, pattern);
            static bool B(string postalCode) => postalCode.All(IsDigit);
            static bool IsDigit(char c) => c is >= '0' and <= '9';
        }
        """);

    [Fact]
    public Task The_fix_takes_ASCII_digits_to_the_end() => Fixes<DigitTestThatTakesMoreFix>(
        """
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;
        public class CompanyForm
        {
            [RegularExpression({|TDS2306:@"^\d{13}$"|}, ErrorMessage = "13 桁")]
            public string 法人番号 { get; set; } = "";
        }
        static class Codes
        {
            static readonly Regex LgCodePattern = new({|TDS2306:"^[\\d]{6}$"|});
            static bool A(string postalCode) => postalCode.All(char.{|TDS2306:IsDigit|});
            static bool B(string postalCode) => char.{|TDS2306:IsDigit|}(postalCode[0]);
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;
        public class CompanyForm
        {
            [RegularExpression("^[0-9]{13}$", ErrorMessage = "13 桁")]
            public string 法人番号 { get; set; } = "";
        }
        static class Codes
        {
            static readonly Regex LgCodePattern = new(@"^[0-9]{6}\z");
            static bool A(string postalCode) => postalCode.All(char.IsAsciiDigit);
            static bool B(string postalCode) => char.IsAsciiDigit(postalCode[0]);
        }
        """);

    [Fact]
    public Task A_named_pattern_and_the_test_in_a_text_are_left_to_a_person() => Fixes<DigitTestThatTakesMoreFix>(
        """
        using System.Text.RegularExpressions;
        static class Codes
        {
            const string Seven = @"\d{7}";
            static bool A(string postalCode) => Regex.IsMatch(postalCode, {|TDS2306:Seven|});
            static bool B(string postalCode) => char.{|TDS2306:IsDigit|}(postalCode, 0);
        }
        """,
        """
        using System.Text.RegularExpressions;
        static class Codes
        {
            const string Seven = @"\d{7}";
            static bool A(string postalCode) => Regex.IsMatch(postalCode, {|TDS2306:Seven|});
            static bool B(string postalCode) => char.{|TDS2306:IsDigit|}(postalCode, 0);
        }
        """);
}
