namespace TokyoDs;

/// <summary>What lenient parsing had to change before a text could be read.</summary>
/// <remarks>Show it to the person who typed the text, or count it to find forms and files that need mending.</remarks>
[Flags]
public enum LenientChange
{
    /// <summary>Nothing: the text was in its strict form.</summary>
    None = 0,

    /// <summary>Full-width digits, letters or signs were read as ASCII.</summary>
    FullWidth = 1,

    /// <summary>Hyphens, minus signs or other dashes were dropped or read as a plain hyphen.</summary>
    Hyphens = 2,

    /// <summary>Spaces, also ideographic ones, were dropped.</summary>
    Spaces = 4,

    /// <summary>A postal mark (〒) was dropped.</summary>
    PostalMark = 8,

    /// <summary>Characters that cannot be seen, such as U+200B or U+FEFF, were dropped.</summary>
    Invisible = 16,

    /// <summary>Kanji numerals were read as digits.</summary>
    KanjiNumerals = 32,

    /// <summary>A lower-case letter was read as upper case.</summary>
    LetterCase = 64,

    /// <summary>A one-character era such as 令 was read as the whole name.</summary>
    EraAbbreviation = 128,

    /// <summary>The day belongs to two eras and was named in the earlier one, such as 大正15年12月25日.</summary>
    EraDoubleDay = 256,

    /// <summary>A fiscal year was given in words or by era, such as 令和8年度.</summary>
    FiscalYearWording = 512,

    /// <summary>A month or day was marked as unknown, by 99 or 00, and is left open.</summary>
    UnknownParts = 1024,

    /// <summary>A year of an era was converted; without the day, what is left open may be longer than the era had in it, as with 昭和64年.</summary>
    EraYear = 2048,

    /// <summary>A date was written with other signs or in words, such as 1985年4月 or 1985/4.</summary>
    DateWording = 4096,

    /// <summary>Brackets, as around an area code, were dropped.</summary>
    Brackets = 8192,

    /// <summary>The country code +81 was read as the leading 0.</summary>
    CountryCode = 16384,
}
