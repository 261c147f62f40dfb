using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>The steps of the key of an address.</summary>
internal static class AddressSteps
{
    private const string Marks = "、。,.・･'’\"()[]「」『』【】〔〕<>/\\:;〒";
    private const string BranchSigns = "甲乙丙丁";

    /// <summary>Turns marks into spaces: what stands on both sides of a bracket does not become one number.</summary>
    public static void SpaceMarks(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        foreach (var character in text)
        {
            output.Append(Marks.Contains(character) ? ' ' : character);
        }
    }

    /// <summary>Folds what is written in several ways inside the names of towns: 霞ヶ関, 霞が関; 丸の内, 丸之内; 大字.</summary>
    public static void FoldTowns(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = Kana.Enlarge(text[i]);
            var isInside = output.Length > 0 && i + 1 < text.Length && IsKanji(text[i + 1]);
            if (character == '字' && output.Last == '大')
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
