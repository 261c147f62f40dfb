using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>Finds and reads block numbers (番地以下): 二丁目8番1号, 2-8-1, 百一番地の3, 2の8.</summary>
internal static class BlockNumber
{
    // A number before one of these belongs to the name of a town or building.
    private static readonly string[] NameEndings = ["番町", "番丁", "番館", "番通", "条", "線", "号線", "号室", "号棟", "号館", "階", "F", "Ｆ", "f", "ｆ", "棟", "区", "町", "軒", "社", "丁堀", "の丸", "ノ丸"];

    /// <summary>Finds the first block number at or after an index; the number before a name is not one.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, ref TextBuffer numbers, out int start, out int end)
    {
        for (start = 0; start < text.Length; start++)
        {
            if (!HyphenFold.IsNumeral(text[start]))
            {
                continue;
            }

            numbers.Truncate(0);
            if (TryRead(text[start..], ref numbers, out var length, out _))
            {
                end = start + length;
                return true;
            }

            while (start + 1 < text.Length && HyphenFold.IsNumeral(text[start + 1]) && KanjiNumeral.Is(text[start + 1]) == KanjiNumeral.Is(text[start]))
            {
                start++;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Reads a block number at the beginning of a text and writes it as ASCII digits joined by hyphens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Where to write.</param>
    /// <param name="length">How much of the text was read.</param>
    /// <param name="chomeLength">How much of it is 丁目 with its number; 0 when there is none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref TextBuffer numbers, out int length, out int chomeLength)
    {
        chomeLength = 0;
        length = 0;
        var at = 0;
        while (TryReadNumber(text[at..], ref numbers, length > 0, out var numberLength))
        {
            at += numberLength;
            length = at;
            var separator = SeparatorLength(text[at..]);
            if (length == numberLength && text[at..].StartsWith("丁目"))
            {
                chomeLength = at + 2;
            }

            if (separator == 0)
            {
                break;
            }

            // 号 ends the number; the rest is a building. Other separators are read only with what they separate, or as words.
            var isWord = text[at] is '丁' or '番' or '号';
            length = isWord ? at + separator : length;
            if (text[at] == '号' && separator == 1)
            {
                break;
            }

            at += separator;
        }

        return length > 0;
    }

    /// <summary>Whether a block number begins with two numbers joined by a mark, so that the first may be a 丁目.</summary>
    public static bool BeginsWithJoinedNumbers(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && HyphenFold.IsNumeral(text[length]))
        {
            length++;
        }

        return length + 1 < text.Length && (LooseCharacter.IsHyphen(text[length]) || text[length] is 'の' or 'ノ') && HyphenFold.IsNumeral(text[length + 1]);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref TextBuffer numbers, bool follows, out int length)
    {
        length = 0;
        var isKanji = !text.IsEmpty && KanjiNumeral.Is(text[0]);
        while (length < text.Length && (isKanji ? KanjiNumeral.Is(text[length]) : IsDigit(text[length])))
        {
            length++;
        }

        if (length == 0 || IsName(text[length..]))
        {
            return false;
        }

        Span<char> digits = stackalloc char[4];
        if (!isKanji)
        {
            AppendDigits(text[..length], follows, ref numbers);
            return true;
        }

        // A kanji numeral is a number only where something says so: 六本木 and 千代田 are names.
        if ((!follows && !SaysNumber(text[length..])) || !KanjiNumeral.TryRead(text[..length], out var value)
            || !value.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture))
        {
            return false;
        }

        AppendDigits(digits[..written], follows, ref numbers);
        return true;
    }

    private static void AppendDigits(scoped ReadOnlySpan<char> digits, bool follows, ref TextBuffer numbers)
    {
        if (follows)
        {
            numbers.Append('-');
        }

        var skipping = true;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = LooseCharacter.IsFullWidthDigit(digits[i]) ? (char)(digits[i] - '０' + '0') : digits[i];
            skipping &= digit == '0' && i < digits.Length - 1;
            if (!skipping)
            {
                numbers.Append(digit);
            }
        }
    }

    private static bool SaysNumber(ReadOnlySpan<char> rest) =>
        rest.StartsWith("丁目") || (rest is ['番' or '号', ..]) || (rest is [var dash, var next, ..] && LooseCharacter.IsHyphen(dash) && HyphenFold.IsNumeral(next));

    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith("丁目") || text.StartsWith("番地") ? 2
            : text is ['番' or '号', ..] ? 1
            : 0;
        var after = text[length..];
        if (after is [var mark, var next, ..] && (mark is 'の' or 'ノ' or 'ﾉ' || LooseCharacter.IsHyphen(mark)) && HyphenFold.IsNumeral(next))
        {
            length++;
        }

        return length;
    }

    private static bool IsName(ReadOnlySpan<char> rest)
    {
        foreach (var ending in NameEndings)
        {
            if (rest.StartsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || LooseCharacter.IsFullWidthDigit(character);
}
