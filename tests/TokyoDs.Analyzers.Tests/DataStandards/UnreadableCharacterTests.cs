using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class UnreadableCharacterTests() : RuleTests("TDS2305")
{
    [Fact]
    public Task Half_width_kana_gaiji_and_look_alikes_are_reported() => Flags("""
        class Page
        {
            string Title => {|TDS2305:"ｼｽﾃﾑからのお知らせ"|};
            string Gaiji => {|TDS2305:"\uE000さん"|};
            string Divide => {|TDS2305:"デジタルデバйд"|};
            string Greeting(string name) => $"{name}{|TDS2305:様 ﾎｰﾑへ|}";
        }
        """);

    [Fact]
    public Task Platform_characters_in_data_are_reported() => Flags("""
        public record CompanyRow(string Name, string Order);
        class Mapper { CompanyRow Make() => new({|TDS2305:"㈱東京"|}, {|TDS2305:"①"|}); }
        """);

    [Fact]
    public Task Platform_characters_on_a_page_are_fine() => IsSilent("""
        class Page { string Step => "① 書類をそろえる"; string Unit(int area) => $"{area}㎡"; string Release => "α版のテスト"; string Angle => "角度θを求める"; }
        """);

    [Fact]
    public Task Tables_patterns_and_comparisons_are_fine() => IsSilent("""
        using System.Text.RegularExpressions;
        class Kana
        {
            static readonly Dictionary<string, string> Map = new() { ["ｱ"] = "ア" };
            static readonly Dictionary<string, string> Other = new() { { "ｲ", "イ" } };
            static readonly string[] Half = ["ｱ", "ｲ"];
            const string HalfWidthKana = "ｱｲｳｴｵ";
            string Widen(string text) => text.Replace("ｱ", "ア").Replace("㈱", "株式会社");
            bool Has(string text) => text.Contains("ｱ") || text == "ｱ" || Regex.IsMatch(text, "[ｦ-ﾟ]") || text is "ｱ" || "ｱｲ".IndexOf(text[0]) >= 0;
            string One(string text) => text switch { "ｱ" => "ア", _ => text };
        }
        class KanaTests { string Sample => "ｱｲｳ"; }
        """);

    [Fact]
    public Task Russian_and_ordinary_Japanese_are_fine() => IsSilent("""
        class Page { string Russian => "Привет, мир"; string Japanese => "東京都の手続ー〜・「」"; string Mixed => "Москва 観光"; }
        """);

    [Fact]
    public Task The_fix_widens_the_kana() => Fixes<UnreadableCharacterFix>(
        """
        class Page
        {
            string Title => {|TDS2305:"ｶﾞｲﾄﾞ\tＡ①ﾊﾟｽ"|}; // shown
            string Verbatim => {|TDS2305:@"C:\ﾃﾞｰﾀ"|};
        }
        """,
        """
        class Page
        {
            string Title => "ガイド\tＡ①パス"; // shown
            string Verbatim => @"C:\データ";
        }
        """);

    [Fact]
    public Task What_another_system_calls_its_items_stays() => IsSilent(
        """
        using System.Text.Json.Serialization;
        public class LossRow
        {
            [Name("区分(1:ﾛｽ,4:振替)")] public int Kind { get; set; }
            [JsonPropertyName("ｺｰﾄﾞ")] public string Code { get; set; } = "";
        }
        """, ("Name.cs", "public sealed class NameAttribute(string name) : Attribute { public string Name => name; }"));
}
