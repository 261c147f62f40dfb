namespace TokyoDs.Time;

/// <summary>An era of the Japanese calendar since the Gregorian calendar was adopted.</summary>
public enum JapaneseEra
{
    /// <summary>No era; the value of <c>default(Wareki)</c>.</summary>
    None = 0,

    /// <summary>明治, here from 1873-01-01 (明治6年1月1日), when the Gregorian calendar began, to 1912-07-29.</summary>
    Meiji = 1,

    /// <summary>大正, from 1912-07-30 to 1926-12-24.</summary>
    Taisho = 2,

    /// <summary>昭和, from 1926-12-25 to 1989-01-07.</summary>
    Showa = 3,

    /// <summary>平成, from 1989-01-08 to 2019-04-30.</summary>
    Heisei = 4,

    /// <summary>令和, from 2019-05-01.</summary>
    Reiwa = 5,
}
