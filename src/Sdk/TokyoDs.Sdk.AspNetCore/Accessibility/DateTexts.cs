using TokyoDs.Time;

namespace TokyoDs.Accessibility;

/// <summary>What the date field says: its labels, and how to mend what was typed.</summary>
internal static class DateTexts
{
    public static string Era => FormTexts.Say("元号", "Era");
    public static string Year => FormTexts.Say("年", "Year");
    public static string Month => FormTexts.Say("月", "Month");
    public static string Day => FormTexts.Say("日", "Day");
    public static string Gregorian => FormTexts.Say("西暦", "Gregorian year");
    public static string Example => FormTexts.Say("例：1990年4月1日", "For example 1990 4 1 (year, month, day)");
    public static string ExampleWithEra => FormTexts.Say("例：平成2年4月1日、1990年4月1日", "For example 1990 4 1, or Heisei 2 4 1 (year, month, day)");

    public static string NameOf(EraRow era) => FormTexts.Say(era.Name, $"{era.Era} ({era.Name})");

    public static string HowToMend(DateReading reading, string field) => reading.Fault switch
    {
        DateFault.Missing => FormTexts.Say($"{field}の{Japanese(reading.Wrong)}を入力してください", $"{field} must include {English(reading.Wrong)}"),
        DateFault.NotNumbers => FormTexts.Say($"{field}の{Japanese(reading.Wrong)}は数字で入力してください", $"{field}: enter {English(reading.Wrong)} as a number"),
        DateFault.ShortYear => FormTexts.Say(
            $"{field}の年は西暦4桁で入力するか、元号を付けてください（例：1990、平成2）", $"{field}: enter a year of four digits such as 1990, or name the era (平成2, H2)"),
        DateFault.NoSuchYear => FormTexts.Say($"{field}の年を見直してください。元号の最初の年は1年または元年です", $"{field}: check the year; the first year of an era is 1"),
        DateFault.NoSuchMonth => FormTexts.Say($"{field}の月は1から12までの数字で入力してください", $"{field}: enter a month from 1 to 12"),
        DateFault.NoSuchDay => FormTexts.Say(
            $"{field}の日を見直してください。その年の{reading.Month}月は1日から{reading.LastDay}日までです", $"{field}: check the day; that month has days 1 to {reading.LastDay}"),
        DateFault.BeforeMeiji6 => FormTexts.Say($"{field}は明治6年（1873年）1月1日から後の日付を入力してください", $"{field} must be 1 January 1873 (明治6年) or later"),
        DateFault.BeforeEra => FormTexts.Say(
            $"{reading.Era!.Name}は{Long(reading.Era.First)}からです。{field}の元号と年を見直してください（{Right(reading)}）",
            $"{field}: {reading.Era!.Era} began on {FormTexts.LongDate(reading.Era.First)}; check the era and the year: {Right(reading)}"),
        _ => FormTexts.Say(
            $"{reading.Era!.Name}は{Long(reading.Era.Last)}までです。{field}の元号と年を見直してください（{Right(reading)}）",
            $"{field}: {reading.Era!.Era} ended on {FormTexts.LongDate(reading.Era.Last)}; check the era and the year: {Right(reading)}"),
    };

    private static string Right(DateReading reading)
    {
        var date = reading.Date;
        var day = reading.Fault == DateFault.AfterEra ? date.Earliest : date.Latest;
        if (!Wareki.TryFromDate(day, out var right))
        {
            return FormTexts.LongDate(day);
        }

        var year = right.Year == 1 ? "元" : $"{right.Year}";
        var parts = $"{right.EraName}{year}年" + (date.Month is { } month ? $"{month}月" : "") + (date.Day is { } number ? $"{number}日" : "");
        return FormTexts.Say($"{parts}のことですか", $"did you mean {date} ({parts})?");
    }

    private static string Long(DateOnly date) => Wareki.FromDate(date).ToString();

    private static string Japanese(DateParts parts) => string.Join('と', Names(parts, "年", "月", "日"));

    private static string English(DateParts parts) => string.Join(" and ", Names(parts, "a year", "a month", "a day"));

    private static IEnumerable<string> Names(DateParts parts, string year, string month, string day)
    {
        if (parts.HasFlag(DateParts.Year))
        {
            yield return year;
        }

        if (parts.HasFlag(DateParts.Month))
        {
            yield return month;
        }

        if (parts.HasFlag(DateParts.Day))
        {
            yield return day;
        }
    }
}
