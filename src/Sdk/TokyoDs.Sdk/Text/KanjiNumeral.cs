namespace TokyoDs.Text;

/// <summary>Reads numbers in kanji: 三十一 as well as 二〇二六, and the 壱弐参拾 of registers.</summary>
internal static class KanjiNumeral
{
    private const string Digits = "〇一二三四五六七八九零壱弐参";
    private const string Units = "十百千拾";
    private const int Largest = 9999;

    public static bool Is(char character) => Digits.Contains(character) || Units.Contains(character);

    /// <summary>Reads a number up to 9999.</summary>
    public static bool TryRead(ReadOnlySpan<char> numeral, out int number)
    {
        number = 0;
        if (!numeral.ContainsAny(Units))
        {
            foreach (var character in numeral)
            {
                number = (number * 10) + Digit(character);
                if (number > Largest)
                {
                    return false;
                }
            }

            return true;
        }

        var digit = -1;
        var lastUnit = Largest + 1;
        foreach (var character in numeral)
        {
            var value = Digit(character);
            if (value >= 0)
            {
                if (digit >= 0 || value == 0)
                {
                    return false;
                }

                digit = value;
                continue;
            }

            var unit = character switch { '十' or '拾' => 10, '百' => 100, _ => 1000 };
            if (unit >= lastUnit)
            {
                return false;
            }

            number += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
            digit = -1;
        }

        number += Math.Max(digit, 0);
        return true;
    }

    // -1 for a unit; after the nine follow the digits of registers from 零 on.
    private static int Digit(char character)
    {
        var index = Digits.IndexOf(character);
        return index > 9 ? index - 10 : index;
    }
}
