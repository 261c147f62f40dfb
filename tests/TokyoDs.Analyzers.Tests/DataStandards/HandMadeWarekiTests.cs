using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class HandMadeWarekiTests() : RuleTests("TDS2004")
{
    [Fact]
    public Task A_year_and_a_constant_are_reported() => Flags("""
        static class Converter
        {
            static string Show(DateOnly date) => $"令和{{|TDS2004:date.Year - 2018|}}年";
            static int Western(int showaNen) => {|TDS2004:showaNen + 1925|};
            static int Heisei(int year)
            {
                {|TDS2004:year -= 1988|};
                return year;
            }
        }
        """);

    [Fact]
    public Task A_named_offset_is_reported() => Flags("""
        static class Converter
        {
            private const int ReiwaOffset = {|TDS2004:2018|};
            static int Western(int year) => year + ReiwaOffset;
        }
        """);

    [Fact]
    public Task A_table_of_eras_is_reported_once() => Flags("""
        static class Eras
        {
            static readonly Dictionary<string, int> Starts = new() { [{|TDS2004:"昭和"|}] = 1926, ["平成"] = 1989, ["令和"] = 2019 };
            static readonly Era[] Days = [new({|TDS2004:"平成"|}, "1989/01/08"), new("令和", "2019/05/01")];
            record Era(string Name, string Start);
            static readonly (string, int)[] List = [({|TDS2004:"平成"|}, 1989), ("令和", 2019)];
            static string Name(int year) => year switch { >= 2019 => {|TDS2004:"令和"|}, >= 1989 => "平成", _ => "昭和" };
        }
        """);

    [Fact]
    public Task Eras_compared_as_text_are_reported() => Flags("""
        static class Reader
        {
            static bool IsReiwa(string gengo) => gengo == {|TDS2004:"令和"|};
            static bool Starts(string text) => text.StartsWith({|TDS2004:"平成"|}, StringComparison.Ordinal);
            static int Offset(string era)
            {
                switch (era)
                {
                    case {|TDS2004:"昭和"|}: return 25;
                    case "平成": return 88;
                    default: return 0;
                }
            }
        }
        """);

    [Fact]
    public Task A_parse_under_a_Japanese_calendar_is_reported() => Flags("""
        using System.Globalization;
        class Reader
        {
            private static readonly CultureInfo Wareki = new("ja-JP") { DateTimeFormat = { Calendar = new JapaneseCalendar() } };
            DateTime A(string text) => DateTime.{|TDS2004:Parse|}(text, Wareki) + (DateTime.{|TDS2004:Parse|}(text, Culture()) - DateTime.UnixEpoch);
            static CultureInfo Culture() { var culture = new CultureInfo("ja-JP"); culture.DateTimeFormat.Calendar = new JapaneseCalendar(); return culture; }
            bool B(string text, out DateOnly date)
            {
                var culture = new CultureInfo("ja-JP");
                culture.DateTimeFormat.Calendar = new JapaneseCalendar();
                return DateOnly.{|TDS2004:TryParse|}(text, culture, out date);
            }
        }
        """);

    [Fact]
    public Task A_Japanese_calendar_in_storage_or_for_all_is_reported() => Flags("""
        using System.Globalization;
        using System.ComponentModel.DataAnnotations;
        class Permit { [Key] public int Id { get; set; } public string IssuedOn { get; set; } = ""; }
        class Writer
        {
            void Write(Permit permit, DateTime date)
            {
                var culture = new CultureInfo("ja-JP") { DateTimeFormat = { Calendar = new JapaneseCalendar() } };
                permit.IssuedOn = date.{|TDS2004:ToString|}("ggyy年M月d日", culture);
                {|TDS2004:CultureInfo.CurrentCulture = culture|};
            }
        }
        """);

    [Fact]
    public Task Years_are_only_suggested_without_a_sign_of_eras() => Flags("""
        class Report
        {
            int Round(int year) => {|TDS2004:year - 2018|};
            int Age(DateOnly today) => {|TDS2004:today.Year - 1988|};
        }
        """);

    [Fact]
    public Task A_year_of_any_name_next_to_an_era_is_reported() => Flags("""
        static class Show
        {
            static string Label(int y) => y >= 2019 ? $"令和{{|TDS2004:y - 2018|}}年" : $"平成{{|TDS2004:y - 1988|}}年";
        }
        """);

    [Fact]
    public Task A_year_that_is_just_a_year_is_fine() => IsSilent("""
        static class Ranges
        {
            const int FirstYear = 2018;
            static bool IsNew(int year) => year >= 2018;
            static readonly DateTime Start = new DateTime(2018, 4, 1);
            static int[] Years => [1988, 1989, 2018];
            static int Port(int port) => port + 2018;
            static int Offset(int index, int count) => index - 1911 + count;
        }
        """);

    [Fact]
    public Task Wareki_of_the_SDK_is_right() => IsSilent("""
        using TokyoDs.Time;
        static class Show { static string Text(DateOnly date) => Wareki.FromDate(date).ToString()!; }
        """);

    [Fact]
    public Task The_SDK_itself_has_to_know_the_eras() => IsSilent("""
        namespace TokyoDs.Time.Eras;
        static class Table
        {
            static readonly (string, int)[] Starts = [("平成", 1988), ("令和", 2018)];
            static int Western(int eraYear) => eraYear + 2018;
        }
        """);

    [Fact]
    public Task A_screen_may_show_wareki() => IsSilent("""
        using System.Globalization;
        class PermitViewModel { public string IssuedOn { get; set; } = ""; }
        class Screen
        {
            static readonly string[] Choices = ["昭和", "平成", "令和"];
            PermitViewModel Show(DateTime date)
            {
                var culture = new CultureInfo("ja-JP");
                culture.DateTimeFormat.Calendar = new JapaneseCalendar();
                return new() { IssuedOn = date.ToString("ggyy年M月d日", culture) };
            }
            string Title() => "令和" + Choices.Length;
        }
        """);

    [Fact]
    public Task A_parse_under_an_ordinary_culture_is_fine() => IsSilent("""
        using System.Globalization;
        class Reader
        {
            DateTime A(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
            DateTime B(string text) => DateTime.Parse(text, new CultureInfo("ja-JP"));
            DateTime C(string text, IFormatProvider culture) => DateTime.Parse(text, culture);
        }
        """);

    [Fact]
    public Task A_test_counts_eras_by_hand() => IsSilent("""
        class WarekiTests { int Western(int reiwaNen) => reiwaNen + 2018; bool Is(string era) => era == "令和"; }
        """);

    [Fact]
    public Task The_fix_leaves_era_and_year_to_Wareki() => Fixes<HandMadeWarekiFix>(
        """"
        record Permit(DateOnly IssuedOn, DateTime? EndsAt)
        {
            string A() => $"令和{{|TDS2004:IssuedOn.Year - 2018|}}年";
            string B(Permit other) => $"交付: 平成{{|TDS2004:other.IssuedOn.Year - 1988|}}年{other.IssuedOn.Month}月";
            string C() => $"""昭和{{|TDS2004:EndsAt!.Value.Year - 1925|}}年""";
        }
        """",
        """"
        using TokyoDs.Time;

        record Permit(DateOnly IssuedOn, DateTime? EndsAt)
        {
            string A() => $"{Wareki.FromDate(IssuedOn).EraName}{Wareki.FromDate(IssuedOn).Year}年";
            string B(Permit other) => $"交付: {Wareki.FromDate(other.IssuedOn).EraName}{Wareki.FromDate(other.IssuedOn).Year}年{other.IssuedOn.Month}月";
            string C() => $"""{Wareki.FromDate(DateOnly.FromDateTime(EndsAt!.Value)).EraName}{Wareki.FromDate(DateOnly.FromDateTime(EndsAt!.Value)).Year}年""";
        }
        """");

    [Fact]
    public Task The_fix_means_the_date_of_the_framework_where_another_has_its_name() => Fixes<HandMadeWarekiFix>(
        """
        namespace Old
        {
            class DateOnly;
            class Screen { string Show(DateTime at) => $"令和{{|TDS2004:at.Year - 2018|}}年"; }
        }
        """,
        """
        using TokyoDs.Time;

        namespace Old
        {
            class DateOnly;
            class Screen { string Show(DateTime at) => $"{Wareki.FromDate(System.DateOnly.FromDateTime(at)).EraName}{Wareki.FromDate(System.DateOnly.FromDateTime(at)).Year}年"; }
        }
        """);

    [Theory]
    [InlineData("$\"令和{{|TDS2004:Next().Year - 2018|}}年\"")]
    [InlineData("$\"令和{{|TDS2004:date.Year - 2018|},3}年\"")]
    [InlineData("$\"平成 {{|TDS2004:date.Year - 1988|}}年\"")]
    [InlineData("$\"平成{{|TDS2004:date.Year - 2018|}}年\"")]
    [InlineData("\"令和\" + ({|TDS2004:date.Year - 2018|})")]
    public Task Another_shape_is_left_to_a_person(string shown) => Fixes<HandMadeWarekiFix>(
        Shown(shown), Shown(shown));

    private static string Shown(string shown) => $$"""
        class Screen
        {
            static DateOnly Next() => default;
            string Show(DateOnly date) => {{shown}};
        }
        """;
}
