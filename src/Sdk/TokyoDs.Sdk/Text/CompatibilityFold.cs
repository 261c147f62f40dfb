using System.Globalization;

namespace TokyoDs.Text;

/// <summary>Folds compatible characters, for comparison keys only: what is stored keeps its characters.</summary>
internal static class CompatibilityFold
{
    private const int PageSize = 256;

    private static readonly string?[]?[] Pages = ReadRows();
    private static readonly int[] Supplement = ReadSupplement();

    /// <summary>Writes a text with compatible characters replaced, kana composed, and marks and invisible characters left out.</summary>
    public static void Append(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (Target(character) is { } target)
            {
                AppendTarget(target, ref output);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(character, text[++i], ref output);
            }
            else
            {
                AppendOne(character, ref output);
            }
        }
    }

    private static void AppendTarget(string target, ref TextBuffer output)
    {
        if (char.IsHighSurrogate(target[0]))
        {
            output.Append(target);
            return;
        }

        foreach (var part in target)
        {
            AppendOne(part, ref output);
        }
    }

    private static void AppendOne(char character, ref TextBuffer output)
    {
        if (Kana.IsVoicingMark(character))
        {
            if (Kana.TryVoice(output.Last, character, out var voiced))
            {
                output.ReplaceLast(voiced);
            }
        }
        else if (!IsLeftOut(character))
        {
            output.Append(character);
        }
    }

    private static void AppendPair(char high, char low, ref TextBuffer output)
    {
        var codePoint = char.ConvertToUtf32(high, low);
        var index = codePoint - CompatibilityTable.SupplementStart;
        if ((uint)index < (uint)Supplement.Length)
        {
            codePoint = Supplement[index];
        }
        else if (codePoint is >= 0xE0100 and <= 0xE01EF)
        {
            // An ideographic variation selector: the same character, drawn otherwise.
            return;
        }

        if (codePoint <= char.MaxValue)
        {
            output.Append((char)codePoint);
            return;
        }

        output.Append((char)(((codePoint - 0x10000) >> 10) + 0xD800));
        output.Append((char)(((codePoint - 0x10000) & 0x3FF) + 0xDC00));
    }

    // Half a surrogate pair is no character; left in, two halves could meet and become one.
    private static bool IsLeftOut(char character) =>
        LooseCharacter.IsInvisible(character) || char.IsSurrogate(character) || character is (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F');

    private static string? Target(char character) => Pages[character / PageSize]?[character % PageSize];

    private static string?[]?[] ReadRows()
    {
        var pages = new string?[]?[char.MaxValue / PageSize + 1];
        foreach (var row in CompatibilityTable.Rows.Split('\n'))
        {
            var parts = row.Split(' ');
            var first = int.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            for (var i = 1; i < parts.Length; i++)
            {
                var codePoint = first + i - 1;
                var page = pages[codePoint / PageSize] ??= new string?[PageSize];
                page[codePoint % PageSize] = parts[i].Replace('␣', ' ').Replace('゛', '\u3099').Replace('゜', '\u309A');
            }
        }

        return pages;
    }

    private static int[] ReadSupplement() => [.. CompatibilityTable.Supplement.EnumerateRunes().Select(rune => rune.Value)];
}
