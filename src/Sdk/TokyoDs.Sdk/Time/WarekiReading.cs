namespace TokyoDs.Time;

internal enum WarekiFault
{
    None,
    Empty,
    NoEra,
    NotADate,
    NoSuchDay,
    BeforeEra,
    AfterEra,
    EraDoubleDay,
    Lunisolar,
}

/// <summary>A date as it was read: the day, or what is wrong with it and where.</summary>
internal readonly record struct WarekiReading(WarekiFault Fault, DateOnly Date = default, EraRow? Era = null, int Position = 0)
{
    /// <summary>Judges a day that is named by an era.</summary>
    public static WarekiReading Of(EraRow era, int year, int month, int day)
    {
        if (era.Era == JapaneseEra.Meiji && year is > 0 and < EraTable.FirstGregorianMeijiYear)
        {
            return new(WarekiFault.Lunisolar);
        }

        if (year < 1 || !TryMakeDate(era.Offset + year, month, day, out var date))
        {
            return new(WarekiFault.NoSuchDay);
        }

        if (date < era.First)
        {
            return new(WarekiFault.BeforeEra, date, era);
        }

        if (date <= era.Last)
        {
            return new(WarekiFault.None, date, era);
        }

        var shared = era.SharesNextDay && date == era.Last.AddDays(1);
        return new(shared ? WarekiFault.EraDoubleDay : WarekiFault.AfterEra, date, era);
    }

    /// <summary>Judges a Gregorian day.</summary>
    public static WarekiReading Of(int year, int month, int day) => TryMakeDate(year, month, day, out var date)
        ? new(date < EraTable.GregorianAdopted ? WarekiFault.Lunisolar : WarekiFault.None, date)
        : new(WarekiFault.NoSuchDay);

    private static bool TryMakeDate(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new(year, month, day) : default;
        return exists;
    }
}
