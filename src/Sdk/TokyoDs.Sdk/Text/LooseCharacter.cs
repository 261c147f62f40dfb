namespace TokyoDs.Text;

/// <summary>The characters people and old systems write where the strict form has a digit, a hyphen or nothing.</summary>
internal static class LooseCharacter
{
    /// <summary>Hyphens, dashes, minus signs, rules and long vowel marks. The kanji 一 is a numeral and not one of them.</summary>
    public const string Hyphens = "-－−‐‑‒–—―─━ーｰ﹣﹘⁃⎯⏤";

    public static bool IsHyphen(char character) => Hyphens.Contains(character);

    public static bool IsSpace(char character) => character is ' ' or '\u3000' or '\u00A0' or '\t' or '\u2009' or '\u202F';

    /// <summary>Zero-width space, joiners, byte order mark and soft hyphen.</summary>
    public static bool IsInvisible(char character) => character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    public static bool IsPostalMark(char character) => character is '〒' or '〶';

    public static bool IsFullWidthDigit(char character) => character is >= '０' and <= '９';

    public static int DigitOf(char character, ref LenientChange changes)
    {
        if (char.IsAsciiDigit(character))
        {
            return character - '0';
        }

        if (!IsFullWidthDigit(character))
        {
            return -1;
        }

        changes |= LenientChange.FullWidth;
        return character - '０';
    }
}
