using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Turns a date as people write it into the strict spelling, and reports what it changed.</summary>
internal static class LooseDate
{
    public const int BufferLength = 64;

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
            if (KanjiNumeral.Is(character))
            {
                var end = i + 1;
                while (end < text.Length && KanjiNumeral.Is(text[end]))
                {
                    end++;
                }

                if (!KanjiNumeral.TryRead(text[i..end], out var number)
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
}
