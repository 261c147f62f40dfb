using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Turns a date as people write it into the strict spelling, and reports what it changed.</summary>
internal static class LooseDate
{
    public const int BufferLength = 64;

    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string KanjiUnits = "十百千";

    public static bool TryTidy(ReadOnlySpan<char> text, Span<char> buffer, out int length, out LenientChange changes)
    {
        changes = LenientChange.None;
        length = 0;
        var afterSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            // A numeral adds at most four digits and an era at most two characters.
            if (length + 4 > buffer.Length)
            {
                return false;
            }

            var character = text[i];
            if (LooseCharacter.IsSpace(character) || LooseCharacter.IsInvisible(character))
            {
                changes |= LooseCharacter.IsSpace(character) ? LenientChange.Spaces : LenientChange.Invisible;
                afterSpace = true;
                continue;
            }

            var start = length;
            if (IsKanjiNumeral(character))
            {
                var end = i + 1;
                while (end < text.Length && IsKanjiNumeral(text[end]))
                {
                    end++;
                }

                if (!TryReadKanji(text[i..end], out var number)
                    || !number.TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture))
                {
                    return false;
                }

                length += written;
                i = end - 1;
                changes |= LenientChange.KanjiNumerals;
            }
            else if (length == 0 && EraOfInitial(character) is { } era && !text[i..].StartsWith(era))
            {
                era.CopyTo(buffer);
                length = era.Length;
                changes |= LenientChange.EraAbbreviation;
            }
            else
            {
                buffer[length++] = Tidy(character, ref changes);
            }

            // Dropping a space between two digits would make one number of two.
            if (afterSpace && start > 0 && char.IsAsciiDigit(buffer[start]) && char.IsAsciiDigit(buffer[start - 1]))
            {
                return false;
            }

            afterSpace = false;
        }

        return true;
    }

    private static char Tidy(char character, ref LenientChange changes)
    {
        if (character != '-' && LooseCharacter.IsHyphen(character))
        {
            changes |= LenientChange.Hyphens;
            return '-';
        }

        if (character is >= '！' and <= '～')
        {
            changes |= LenientChange.FullWidth;
            character = (char)(character - '！' + '!');
        }

        if (!char.IsAsciiLetterLower(character))
        {
            return character;
        }

        changes |= LenientChange.LetterCase;
        return (char)(character - 'a' + 'A');
    }

    private static string? EraOfInitial(char initial)
    {
        foreach (var era in EraTable.Rows)
        {
            if (era.Name[0] == initial)
            {
                return era.Name;
            }
        }

        return null;
    }

    private static bool IsKanjiNumeral(char character) => KanjiDigits.Contains(character) || KanjiUnits.Contains(character);

    /// <summary>Reads 三十一 as well as 二〇二六; up to 9999.</summary>
    private static bool TryReadKanji(ReadOnlySpan<char> numeral, out int number)
    {
        number = 0;
        if (!numeral.ContainsAny(KanjiUnits))
        {
            foreach (var character in numeral)
            {
                number = (number * 10) + KanjiDigits.IndexOf(character);
                if (number > 9999)
                {
                    return false;
                }
            }

            return true;
        }

        var digit = -1;
        var lastUnit = 10_000;
        foreach (var character in numeral)
        {
            var value = KanjiDigits.IndexOf(character);
            if (value >= 0)
            {
                if (digit >= 0 || value == 0)
                {
                    return false;
                }

                digit = value;
                continue;
            }

            var unit = character switch { '十' => 10, '百' => 100, _ => 1000 };
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
}
