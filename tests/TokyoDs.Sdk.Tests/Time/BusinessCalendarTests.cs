using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Time;

public sealed class BusinessCalendarTests
{
    private static readonly BusinessCalendar Calendar = BusinessCalendar.LocalGovernment;

    [Fact]
    public void Holidays_are_those_of_the_published_list()
    {
        var published = Vectors.Rows("holidays-2024-2030.csv").Select(row => (row[0], row[1])).ToList();
        Assert.Equal(published.Count, Enumerable.Range(2024, 7).Sum(year => NationalHoliday.InYear(year).Count));
        Assert.Equal(published, Enumerable.Range(2024, 7).SelectMany(NationalHoliday.InYear).Select(holiday => (holiday.Date.ToString("O"), holiday.Kind switch
        {
            NationalHolidayKind.Substitute => "休日(振替休日)",
            NationalHolidayKind.Citizens => "休日(国民の休日)",
            _ => holiday.Name,
        })));
    }

    [Theory]
    [InlineData("2019-04-30", NationalHolidayKind.Citizens)]
    [InlineData("2019-05-01", NationalHolidayKind.National)]
    [InlineData("2019-05-02", NationalHolidayKind.Citizens)]
    [InlineData("2019-10-22", NationalHolidayKind.National)]
    [InlineData("2020-07-23", NationalHolidayKind.National)]
    [InlineData("2020-07-24", NationalHolidayKind.National)]
    [InlineData("2020-08-10", NationalHolidayKind.National)]
    [InlineData("2021-07-22", NationalHolidayKind.National)]
    [InlineData("2021-07-23", NationalHolidayKind.National)]
    [InlineData("2021-08-09", NationalHolidayKind.Substitute)]
    [InlineData("2009-05-06", NationalHolidayKind.Substitute)]
    [InlineData("2009-09-22", NationalHolidayKind.Citizens)]
    [InlineData("2015-09-22", NationalHolidayKind.Citizens)]
    [InlineData("2032-09-21", NationalHolidayKind.Citizens)]
    public void Special_laws_and_rules_apply(string date, NationalHolidayKind kind)
    {
        Assert.True(NationalHoliday.TryGet(DateOnly.Parse(date, null), out var holiday));
        Assert.Equal(kind, holiday.Kind);
    }

    [Theory]
    [InlineData("2019-12-23")]
    [InlineData("2019-02-23")]
    [InlineData("2020-07-20")]
    [InlineData("2020-10-12")]
    [InlineData("2021-08-11")]
    [InlineData("2015-08-11")]
    public void Days_that_moved_away_are_ordinary(string date) => Assert.False(NationalHoliday.TryGet(DateOnly.Parse(date, null), out _));

    [Theory]
    [InlineData(2006)]
    [InlineData(2100)]
    public void Years_outside_the_range_are_refused_not_guessed(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalHoliday.InYear(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.IsBusinessDay(new(year, 6, 1)));
    }

    [Fact]
    public void Every_year_has_its_sixteen_days_and_every_Sunday_one_is_made_up_for()
    {
        for (var year = NationalHoliday.FirstYear; year <= NationalHoliday.LastYear; year++)
        {
            var holidays = NationalHoliday.InYear(year);
            Assert.Equal(year switch { 2019 => 17, >= 2016 => 16, _ => 15 }, holidays.Count(holiday => holiday.Kind == NationalHolidayKind.National));
            Assert.Equal(
                holidays.Count(holiday => holiday.Kind == NationalHolidayKind.National && holiday.Date.DayOfWeek == DayOfWeek.Sunday),
                holidays.Count(holiday => holiday.Kind == NationalHolidayKind.Substitute));
            Assert.Equal(holidays.Count, holidays.Select(holiday => holiday.Date).Distinct().Count());
            Assert.InRange(holidays.Single(holiday => holiday.Name == "春分の日").Date.Day, 19, 21);
            Assert.InRange(holidays.Single(holiday => holiday.Name == "秋分の日").Date.Day, 22, 23);
        }
    }

    [Theory]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-04", false)]
    [InlineData("2026-09-22", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    [InlineData("2027-01-03", false)]
    [InlineData("2027-01-04", true)]
    public void Offices_close_on_weekends_holidays_and_at_the_end_of_the_year(string date, bool open) =>
        Assert.Equal(open, Calendar.IsBusinessDay(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData("2026-12-28", false)]
    [InlineData("2026-12-29", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-03", true)]
    [InlineData("2027-01-04", false)]
    [InlineData("2027-01-29", false)]
    [InlineData("1999-12-30", true)]
    [InlineData("2150-01-02", true)]
    public void Year_end_closure_is_29_December_to_3_January_of_any_year(string date, bool closed) =>
        Assert.Equal(closed, BusinessCalendar.IsYearEndClosure(DateOnly.Parse(date, null)));

    [Fact]
    public void A_facility_may_stay_open_at_the_end_of_the_year_but_for_holidays_and_its_own_days()
    {
        var library = new BusinessCalendar([new(2026, 12, 31)]) { ClosesAtYearEnd = false };
        Assert.Equal(["29", "30"], Enumerable.Range(29, 3).Select(day => new DateOnly(2026, 12, day)).Where(library.IsBusinessDay).Select(day => $"{day:dd}"));
        Assert.False(library.IsBusinessDay(new(2027, 1, 1)));
        Assert.Equal(new(2026, 12, 30), library.AddBusinessDays(new(2026, 12, 28), 2));
        Assert.Equal(new(2027, 1, 5), Calendar.AddBusinessDays(new(2026, 12, 28), 2));
    }

    [Fact]
    public void An_office_can_have_closed_days_of_its_own() =>
        Assert.False(new BusinessCalendar([new(2026, 10, 1)]).IsBusinessDay(new(2026, 10, 1)));

    [Theory]
    [InlineData("2026-12-29", "2027-01-04")]
    [InlineData("2026-05-02", "2026-05-07")]
    [InlineData("2026-04-01", "2026-04-01")]
    public void Deadlines_on_closed_days_move_to_the_next_open_one(string date, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Calendar.RollForward(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData("2026-05-01", 1, "2026-05-07")]
    [InlineData("2026-05-01", 0, "2026-05-01")]
    [InlineData("2026-05-02", 0, "2026-05-07")]
    [InlineData("2026-05-02", 1, "2026-05-07")]
    [InlineData("2026-09-18", 2, "2026-09-25")]
    [InlineData("2026-12-25", 10, "2027-01-15")]
    public void Business_days_are_counted_from_the_day_after(string start, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Calendar.AddBusinessDays(DateOnly.Parse(start, null), days));

    [Fact]
    public void Counting_is_the_inverse_of_adding()
    {
        var random = new Random(20260512);
        for (var i = 0; i < 2_000; i++)
        {
            var (start, days) = (new DateOnly(2020, 1, 1).AddDays(random.Next(3_000)), random.Next(1, 60));
            Assert.Equal(days, Calendar.CountBusinessDays(start, Calendar.AddBusinessDays(start, days)));
        }
    }

    [Theory]
    [InlineData("2026-01-31", 1, "2026-03-02")]
    [InlineData("2026-01-30", 1, "2026-03-02")]
    [InlineData("2026-03-31", 1, "2026-04-30")]
    [InlineData("2026-04-01", 3, "2026-07-01")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    public void Months_end_the_day_before_the_corresponding_one(string start, int months, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Calendar.DeadlineAfterMonths(DateOnly.Parse(start, null), months));

    [Fact]
    public void Processing_period_counts_calendar_or_business_days_and_leaves_out_the_time_of_mending()
    {
        var arrived = new DateOnly(2026, 4, 24);
        Assert.Equal(new DateOnly(2026, 5, 7), Calendar.DueDate(arrived, 10, ProcessingDay.Calendar));
        Assert.Equal(new DateOnly(2026, 5, 14), Calendar.DueDate(arrived, 10, ProcessingDay.Business));
        Assert.Equal(new DateOnly(2026, 5, 18), Calendar.DueDate(arrived, 10, ProcessingDay.Business, daysOutside: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.DueDate(arrived, 10, (ProcessingDay)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.DueDate(arrived, 0, ProcessingDay.Calendar));
    }
}
