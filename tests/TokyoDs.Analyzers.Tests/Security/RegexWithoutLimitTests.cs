using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class RegexWithoutLimitTests() : RuleTests("TDS1017")
{
    [Fact]
    public Task A_pattern_from_the_request_is_reported() => Flags("""
        using System.Text.RegularExpressions;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/check", (string shape, string code) => Regex.IsMatch(code, {|TDS1017:shape|}));
        app.MapGet("/prefix", (string prefix, string code) =>
        {
            var expression = $"^{prefix}[0-9]+$";
            return new Regex({|TDS1017:expression|}).IsMatch(code);
        });
        app.Run();
        """);

    [Fact]
    public Task A_pattern_that_another_file_hands_over_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        [ApiController]
        public class FilterController(FilterService filters) : ControllerBase
        {
            [HttpGet]
            public IActionResult Match(string pattern) => Ok(filters.Match(pattern));
        }
        """, ("FilterService.cs", """
        using System.Text.RegularExpressions;

        public class FilterService
        {
            public bool Match(string pattern) => Regex.IsMatch("転入届", {|TDS1017:pattern|}, RegexOptions.IgnoreCase);

            public bool Limited(string pattern) => Regex.IsMatch("転入届", pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        """));

    [Fact]
    public Task Escaped_and_limited_patterns_are_fine() => IsSilent("""
        using System.Text.RegularExpressions;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/escaped", (string text) => new Regex(Regex.Escape(text)).IsMatch("転入届"));
        app.MapGet("/limited", (string text) => new Regex(text, RegexOptions.None, TimeSpan.FromSeconds(1)).IsMatch("転入届"));
        app.MapGet("/linear", (string text) => Regex.IsMatch("転入届", text, RegexOptions.NonBacktracking));
        app.MapGet("/length", (int length, string code) => Regex.IsMatch(code, "^[0-9]{" + length + "}$"));
        app.Run();
        """);

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData(@"^(\w+\s?)*$")]
    [InlineData(@"^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData(@"(\w|\d)*x")]
    [InlineData(@"^([0-9a-zA-Z]([-.\w]*[0-9a-zA-Z])*@)$")]
    [InlineData("^(?:.*)*=$")]
    [InlineData("^.*.*=")]
    [InlineData("^(?<word>[a-z]{1,}){2,}$")]
    public Task A_pattern_that_repeats_repetitions_is_reported(string pattern) => Flags($$"""
        using System.Text.RegularExpressions;

        class Check
        {
            private static readonly Regex Pattern = new({|TDS1017:@"{{pattern}}"|});
        }
        """);

    [Theory]
    [InlineData("^[0-9]{3}-[0-9]{4}$")]
    [InlineData(@"^\w+([-+.']\w+)*@\w+([-.]\w+)*\.\w+([-.]\w+)*$")]
    [InlineData(@"^(\d+,)*\d+$")]
    [InlineData(@"(a+)+")]
    [InlineData(@"^([\w.-]+)@([\w-]+)((\.(\w){2,3})+)$")]
    [InlineData(@"^\s*(.*?)\s*$")]
    [InlineData(@"^(?>a+)+$")]
    [InlineData(@"^(cat|dog)+$")]
    [InlineData(@"^([01]\d|2[0-3]):[0-5]\d$")]
    [InlineData(@"^(?i:a+)+$")]
    [InlineData(@"[")]
    [InlineData(@"(((")]
    [InlineData(@"a{,3}{2}\")]
    [InlineData(@"")]
    public Task An_ordinary_pattern_is_fine(string pattern) => IsSilent($$"""
        using System.Text.RegularExpressions;

        class Check
        {
            private static readonly Regex Pattern = new(@"{{pattern}}");
        }
        """);

    [Fact]
    public Task A_generated_expression_needs_a_limit_too() => Flags("""
        using System.Text.RegularExpressions;

        partial class Check
        {
            [GeneratedRegex({|TDS1017:"^(a|aa)+$"|})]
            private static partial Regex Endless();

            [GeneratedRegex("^(a|aa)+$", RegexOptions.NonBacktracking)]
            private static partial Regex Linear();

            [GeneratedRegex("^(a|aa)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
            private static partial Regex Limited();

            private static partial Regex Endless() => null!;
            private static partial Regex Linear() => null!;
            private static partial Regex Limited() => null!;
        }
        """);

    [Fact]
    public Task Limits_of_every_overload_are_known() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using System.Text.RegularExpressions;

        record Form([property: RegularExpression("^(a+)+$")] string Name);

        class Check
        {
            private const string Pattern = "^(a+)+$";
            private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

            bool Test(string text) => Regex.IsMatch(text, Pattern, RegexOptions.None, Limit);
            string Change(string text) => Regex.Replace(text, Pattern, "", RegexOptions.None, Limit);
            Regex Make() => new(Pattern, RegexOptions.Compiled, Limit);
            Regex Linear() => new(Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
        }
        """);

    [Fact]
    public Task A_limit_for_the_whole_program_is_enough() => IsSilent("""
        using System.Text.RegularExpressions;

        AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(1));
        var pattern = new Regex("^(a+)+$");
        """);

    [Fact]
    public Task The_fix_gives_a_second() => Fixes<RegexWithoutLimitFix>("""
        using System.Text.RegularExpressions;

        class Check
        {
            private static readonly Regex Pattern = new({|TDS1017:"^(a+)+$"|});
            private static readonly Regex Other = new Regex({|TDS1017:"^(a+)+$"|}, RegexOptions.IgnoreCase);

            bool Test(string text) => Regex.IsMatch(text, {|TDS1017:"^(a+)+$"|});
            string Change(string text) => Regex.Replace(text, {|TDS1017:"^(a+)+$"|}, "");
        }
        """, """
        using System.Text.RegularExpressions;

        class Check
        {
            private static readonly Regex Pattern = new("^(a+)+$", RegexOptions.None, TimeSpan.FromSeconds(1));
            private static readonly Regex Other = new Regex("^(a+)+$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

            bool Test(string text) => Regex.IsMatch(text, "^(a+)+$", RegexOptions.None, TimeSpan.FromSeconds(1));
            string Change(string text) => Regex.Replace(text, "^(a+)+$", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        """);

    [Fact]
    public Task The_fix_of_a_generated_expression_names_the_limit() => Fixes<RegexWithoutLimitFix>("""
        using System.Text.RegularExpressions;

        partial class Check
        {
            [GeneratedRegex({|TDS1017:"^(a|aa)+$"|})]
            private static partial Regex Endless();
        }
        """, """
        using System.Text.RegularExpressions;

        partial class Check
        {
            [GeneratedRegex("^(a|aa)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
            private static partial Regex Endless();
        }
        """, ("Regex.g.cs", """
        using System.Text.RegularExpressions;

        partial class Check
        {
            [System.CodeDom.Compiler.GeneratedCode("System.Text.RegularExpressions.Generator", "10.0")]
            private static partial Regex Endless() => null!;
        }
        """));

    [Theory]
    [InlineData("""^([\p{L}0-9]+[\s-]?)+$""")]
    [InlineData("""^(\p{Lu}+\s?)*$""")]
    [InlineData("""^(\P{Zs}+)+$""")]
    public Task Categories_of_characters_are_read(string pattern) => Flags(
        "class Author { static readonly System.Text.RegularExpressions.Regex Name = new({|TDS1017:@\"" + pattern + "\"|}); }");

    [Theory]
    [InlineData("""^(\p{L}|\p{Nd})+$""")]
    [InlineData("""^(\p{IsHiragana}|\p{IsKatakana})*$""")]
    [InlineData("""^(\p{L}+,)*$""")]
    public Task Categories_that_leave_one_way_are_fine(string pattern) => IsSilent(
        "class Author { static readonly System.Text.RegularExpressions.Regex Name = new(@\"" + pattern + "\"); }");
}
