namespace TokyoDs.Text;

/// <summary>The second step of a comparison key, after <see cref="CompatibilityFold"/>: kana, case, dashes and spaces.</summary>
internal static class KeyFold
{
    /// <summary>Writes a folded text without spaces, or with those that keep two numbers apart.</summary>
    public static void Append(ReadOnlySpan<char> folded, ref TextBuffer output, bool keepsNumbersApart = false)
    {
        var isAfterSpace = false;
        for (var i = 0; i < folded.Length; i++)
        {
            var character = folded[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                isAfterSpace = true;
                continue;
            }

            if (isAfterSpace && keepsNumbersApart && char.IsAsciiDigit(character) && char.IsAsciiDigit(output.Last))
            {
                output.Append(' ');
            }

            isAfterSpace = false;

            output.Append(LooseCharacter.IsHyphen(character) ? Dash(output.Last, character) : Plain(Kana.ToKatakana(character)));
        }
    }

    // In a key all dashes are one, and after kana all are the long vowel mark, except before a digit that follows a digit.
    private static char Dash(char before, char character) => Kana.IsKana(before) ? Kana.LongVowel
        : character is Kana.LongVowel && before != '-' && !HyphenFold.IsNumeral(before) ? character
        : '-';

    // Only letters that are cased alike with and without ICU; the rest of Unicode's letters stay as they are. The wave dash is what other
    // platforms read where .NET reads the full-width tilde of Shift_JIS, which has been folded to the tilde.
    private static char Plain(char character) => character switch
    {
        '\u301C' => '~',
        >= 'a' and <= 'z' => (char)(character - 'a' + 'A'),
        '\u017F' or '\u019B' => character,
        (>= '\u00DF' and <= '\u024F') or (>= '\u0370' and <= '\u0556') => char.ToUpperInvariant(character),
        _ => character,
    };
}
