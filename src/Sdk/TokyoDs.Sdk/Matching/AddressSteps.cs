using System.Globalization;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>The steps of the key of an address.</summary>
internal static class AddressSteps
{
    private const string Marks = "、。,.・･'’\"()[]「」『』【】〔〕<>/\\:;〒";
    private const string BranchSigns = "甲乙丙丁";

    // Towns are written 北三条 and 北3条, 三番町 and 3番町.
    private static readonly string[] CountedTowns = ["条", "番町", "番丁", "線"];

    /// <summary>Turns marks into spaces: what stands on both sides of a bracket does not become one number.</summary>
    public static void SpaceMarks(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            output.Append(Marks.Contains(character) ? ' ' : character);
        }
    }

    /// <summary>Folds what is written in several ways inside the names of towns: 霞ヶ関, 霞が関; 丸の内, 丸之内; 北三条, 北3条; 大字.</summary>
    public static void FoldTowns(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (KanjiNumeral.Is(text[i]) && !HyphenFold.IsNumeral(output.Last) && TryCountTown(text[i..], ref output, out var length))
            {
                i += length - 1;
                continue;
            }

            var character = Kana.Enlarge(text[i]);
            var isInside = output.Length > 0 && i + 1 < text.Length && IsKanji(text[i + 1]);

            // Only after a municipality: what 大字 keeps apart elsewhere must not meet.
            if (character == '字' && output.Text is (['大'] or [.., '市' or '区' or '町' or '村', '大']))
            {
                output.Truncate(output.Length - 1);
                continue;
            }

            output.Append(character switch
            {
                'ガ' when isInside => 'ケ',
                '之' when isInside => 'ノ',
                _ => character,
            });
        }
    }

    private static bool TryCountTown(ReadOnlySpan<char> text, ref TextBuffer output, out int length)
    {
        length = 0;
        while (length < text.Length && KanjiNumeral.Is(text[length]))
        {
            length++;
        }

        Span<char> digits = stackalloc char[4];
        var rest = text[length..];
        foreach (var town in CountedTowns)
        {
            if (rest.StartsWith(town) && KanjiNumeral.TryRead(text[..length], out var number)
                && number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture))
            {
                output.Append(digits[..written]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the block number in digits and cuts what follows it, but for a branch sign at the very end (12-3イ).</summary>
    public static void WriteBlock(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        var numbers = new TextBuffer(stackalloc char[64]);
        if (BlockNumber.TryFind(text, ref numbers, out var start, out var end))
        {
            output.Append(text[..start]);
            output.Append(numbers.Text);
            if (end == text.Length - 1 && (Kana.IsKatakanaLetter(text[end]) || BranchSigns.Contains(text[end])))
            {
                output.Append(text[end]);
            }
        }
        else
        {
            output.Append(text);
        }

        numbers.Dispose();
    }

    private static bool IsKanji(char character) => character is (>= '\u4E00' and <= '\u9FFF') or '々';
}
