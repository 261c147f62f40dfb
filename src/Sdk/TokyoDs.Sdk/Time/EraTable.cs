namespace TokyoDs.Time;

/// <summary>One era: how it is written, which days are its own, and the Gregorian year before its first.</summary>
internal sealed record EraRow(JapaneseEra Era, string Name, string Letter, string Ligature, DateOnly First, DateOnly Last, int Offset)
{
    /// <summary>The day after <see cref="Last"/> legally belongs to this era too: 明治45年7月30日, 大正15年12月25日.</summary>
    public bool SharesNextDay => Era is JapaneseEra.Meiji or JapaneseEra.Taisho;
}

/// <summary>The eras from 明治 to 令和, written down here so that no platform's calendar data is needed.</summary>
internal static class EraTable
{
    /// <summary>明治5年12月2日 (lunisolar) was followed by 明治6年1月1日; earlier days have no arithmetic.</summary>
    public static readonly DateOnly GregorianAdopted = new(1873, 1, 1);

    public const int FirstGregorianMeijiYear = 6;

    public static readonly EraRow[] Rows =
    [
        new(JapaneseEra.Meiji, "明治", "M", "㍾", GregorianAdopted, new(1912, 7, 29), 1867),
        new(JapaneseEra.Taisho, "大正", "T", "㍽", new(1912, 7, 30), new(1926, 12, 24), 1911),
        new(JapaneseEra.Showa, "昭和", "S", "㍼", new(1926, 12, 25), new(1989, 1, 7), 1925),
        new(JapaneseEra.Heisei, "平成", "H", "㍻", new(1989, 1, 8), new(2019, 4, 30), 1988),
        new(JapaneseEra.Reiwa, "令和", "R", "㋿", new(2019, 5, 1), DateOnly.MaxValue, 2018),
    ];

    /// <summary>The era of a day that is not before <see cref="GregorianAdopted"/>.</summary>
    public static EraRow Of(DateOnly date)
    {
        var index = Rows.Length - 1;
        while (date < Rows[index].First)
        {
            index--;
        }

        return Rows[index];
    }
}
