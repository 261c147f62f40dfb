using System.Collections.Frozen;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>The rules of the holiday law, and the holidays of all years.</summary>
internal static class HolidayTable
{
    private const string Substitute = "休日";

    private static readonly IReadOnlyList<NationalHoliday>[] Years =
        [.. Enumerable.Range(NationalHoliday.FirstYear, NationalHoliday.LastYear - NationalHoliday.FirstYear + 1).Select(Compute)];

    public static FrozenDictionary<DateOnly, NationalHoliday> ByDate { get; } =
        Years.SelectMany(year => year).ToFrozenDictionary(holiday => holiday.Date);

    public static IReadOnlyList<NationalHoliday> Of(int year)
    {
        if (year is < NationalHoliday.FirstYear or > NationalHoliday.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), new LocalText(
                $"Holidays are known from {NationalHoliday.FirstYear} to {NationalHoliday.LastYear}; ask for a year between.",
                $"祝日が分かるのは {NationalHoliday.FirstYear} 年から {NationalHoliday.LastYear} 年までです。その間の年を指定してください。").ToString());
        }

        return Years[year - NationalHoliday.FirstYear];
    }

    private static IReadOnlyList<NationalHoliday> Compute(int year)
    {
        var national = new SortedDictionary<DateOnly, string>();
        foreach (var (month, day, name) in Days(year))
        {
            national.Add(new(year, month, day), name);
        }

        var holidays = national.Select(entry => new NationalHoliday(entry.Key, entry.Value, NationalHolidayKind.National)).ToList();
        foreach (var date in national.Keys)
        {
            if (date.DayOfWeek == DayOfWeek.Sunday)
            {
                var next = date.AddDays(1);
                while (national.ContainsKey(next))
                {
                    next = next.AddDays(1);
                }

                holidays.Add(new(next, Substitute, NationalHolidayKind.Substitute));
            }

            var between = date.AddDays(1);
            if (!national.ContainsKey(between) && national.ContainsKey(between.AddDays(1)) && holidays.TrueForAll(holiday => holiday.Date != between))
            {
                holidays.Add(new(between, Substitute, NationalHolidayKind.Citizens));
            }
        }

        return Array.AsReadOnly([.. holidays.OrderBy(holiday => holiday.Date)]);
    }

    private static IEnumerable<(int Month, int Day, string Name)> Days(int year)
    {
        yield return (1, 1, "元日");
        yield return (1, Monday(year, 1, 2), "成人の日");
        yield return (2, 11, "建国記念の日");
        yield return (3, VernalEquinox(year), "春分の日");
        yield return (4, 29, "昭和の日");
        yield return (5, 3, "憲法記念日");
        yield return (5, 4, "みどりの日");
        yield return (5, 5, "こどもの日");
        yield return (9, Monday(year, 9, 3), "敬老の日");
        yield return (9, AutumnalEquinox(year), "秋分の日");
        yield return (11, 3, "文化の日");
        yield return (11, 23, "勤労感謝の日");
        yield return year switch
        {
            2020 => (7, 23, "海の日"),
            2021 => (7, 22, "海の日"),
            _ => (7, Monday(year, 7, 3), "海の日"),
        };
        yield return year switch
        {
            2020 => (7, 24, "スポーツの日"),
            2021 => (7, 23, "スポーツの日"),
            _ => (10, Monday(year, 10, 2), year < 2020 ? "体育の日" : "スポーツの日"),
        };
        if (year >= 2016)
        {
            yield return (8, year switch { 2020 => 10, 2021 => 8, _ => 11 }, "山の日");
        }

        if (year != 2019)
        {
            yield return year < 2019 ? (12, 23, "天皇誕生日") : (2, 23, "天皇誕生日");
        }
        else
        {
            yield return (5, 1, "休日（祝日扱い）");
            yield return (10, 22, "休日（祝日扱い）");
        }
    }

    private static int Monday(int year, int month, int nth) =>
        1 + (((int)DayOfWeek.Monday - (int)new DateOnly(year, month, 1).DayOfWeek + 7) % 7) + ((nth - 1) * 7);

    // The formula of the almanac for 1980 to 2099, in millionths of a day to stay exact.
    private static int VernalEquinox(int year) => Equinox(20_843_100, year);

    private static int AutumnalEquinox(int year) => Equinox(23_248_800, year);

    private static int Equinox(int millionths, int year) => ((millionths + (242_194 * (year - 1980))) / 1_000_000) - ((year - 1980) / 4);
}
