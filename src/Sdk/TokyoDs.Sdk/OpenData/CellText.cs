using System.Globalization;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.OpenData;

/// <summary>What the text of a cell looks like.</summary>
internal static class CellText
{
    private const int LongestNumber = 40;
    private const int LongestDitto = 6;

    private static readonly string[] Dittos = ["同上", "〃", "仝", "々", "″", "\"", "''", "同左", "上に同じ", "同じ", "以下同文"];

    private static readonly string[] Units =
    [
        "人", "名", "円", "千円", "百万円", "億円", "件", "個", "台", "本", "冊", "枚", "回", "戸", "棟", "校", "社", "世帯", "箇所", "か所", "ヶ所", "カ所",
        "歳", "才", "年", "時間", "分", "%", "％", "‰", "kg", "g", "t", "トン", "km", "m", "cm", "mm", "㎡", "m2", "m²", "ha", "㎥", "m3", "L", "kWh", "℃",
    ];

    /// <summary>ASCII digits with an optional minus sign and, unless whole, an optional fraction.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text, bool whole)
    {
        var digits = text is ['-', .. var positive] ? positive : text;
        if (digits.Length is 0 or > LongestNumber)
        {
            return false;
        }

        var point = whole ? -1 : digits.IndexOf('.');
        return point < 0
            ? AreDigits(digits)
            : point > 0 && point < digits.Length - 1 && AreDigits(digits[..point]) && AreDigits(digits[(point + 1)..]);
    }

    public static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a spreadsheet takes the text for a formula (=, +, -, @, tab, carriage return at the start).</summary>
    public static bool StartsFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    /// <summary>Whether the whole cell says "as above".</summary>
    public static bool IsDitto(ReadOnlySpan<char> text) => text.Length <= LongestDitto && Dittos.AsSpan().ContainsText(text);

    /// <summary>Whether the whole cell is a date of the Japanese calendar in words, without a western year.</summary>
    public static bool IsWholeEraDate(ReadOnlySpan<char> text) =>
        text is ['明' or '大' or '昭' or '平' or '令' or '㍻' or '㋿' or '㍼' or '㍽' or '㍾', ..] && Wareki.TryParseLenient(text, out _, out _);

    /// <summary>Whether the whole cell is a number in clothes: full-width digits, commas, a unit, 約, ¥, △.</summary>
    public static bool IsDressedNumber(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestNumber || !MayStartNumber(text[0]))
        {
            return false;
        }

        var rest = text[0] is '約' or '¥' or '￥' or '△' or '▲' or '\\' ? text[1..] : text;
        var dressed = rest.Length < text.Length;
        var length = 0;
        var digits = 0;
        while (length < rest.Length && (IsDigit(rest[length]) || rest[length] is ',' or '，' or '.' or '．'))
        {
            digits += IsDigit(rest[length]) ? 1 : 0;
            dressed |= rest[length] is ',' or '，' or '．' or (>= '０' and <= '９');
            length++;
        }

        var unit = rest[length..].Trim();
        return digits > 0 && (unit.IsEmpty ? dressed && IsGrouped(rest) : Units.AsSpan().ContainsText(unit));
    }

    /// <summary>The first character of a private-use area, control, compatibility form and the like, or -1.</summary>
    public static int PlatformCharacterAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (CellCharacter.Of(text[i]).HasFlag(CellCharacters.Platform))
            {
                return i;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[i], text[i + 1])) is UnicodeCategory.PrivateUse)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>The first half of a surrogate pair without the other half, or -1.</summary>
    public static int LoneSurrogateAt(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsLowSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>Whether blanks stand at the start or the end, or two in a row inside.</summary>
    public static bool HasLayoutSpaces(ReadOnlySpan<char> text)
    {
        if (LooseCharacter.IsSpace(text[0]) || LooseCharacter.IsSpace(text[^1]))
        {
            return true;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (LooseCharacter.IsSpace(text[i]) && LooseCharacter.IsSpace(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text is a remark that belongs outside the table.</summary>
    public static bool IsRemark(ReadOnlySpan<char> text) =>
        text is ['※', ..] or ['注', ..] or ['（', '注', ..] or ['(', '注', ..] || text.StartsWith("備考") || text.StartsWith("出典") || text.StartsWith("資料");

    // IndexOfAnyExceptInRange boxes its bounds until it is compiled for good.
    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || LooseCharacter.IsFullWidthDigit(character);

    private static bool MayStartNumber(char character) => IsDigit(character) || character is '約' or '¥' or '￥' or '△' or '▲' or '\\';

    // "1,2" is a list of two as well as a number; with three digits after each comma it is a number.
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOfAny(',', '，');
        return comma < 0 || (comma is > 0 and <= 3 && text.Length - comma > 3 && IsDigit(text[comma + 1]) && IsDigit(text[comma + 2]) && IsDigit(text[comma + 3]));
    }

    private static bool ContainsText(this ReadOnlySpan<string> list, ReadOnlySpan<char> text)
    {
        foreach (var item in list)
        {
            if (text.SequenceEqual(item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsText(this Span<string> list, ReadOnlySpan<char> text) => ContainsText((ReadOnlySpan<string>)list, text);
}
