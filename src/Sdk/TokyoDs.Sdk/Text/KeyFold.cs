namespace TokyoDs.Text;

/// <summary>The second step of a comparison key, after <see cref="CompatibilityFold"/>: kana, case, dashes and spaces.</summary>
internal static class KeyFold
{
    public static void Append(ReadOnlySpan<char> folded, ref TextBuffer output)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var character = folded[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                continue;
            }

            output.Append(LooseCharacter.IsHyphen(character) ? Dash(output.Last, character) : Upper(Kana.ToKatakana(character)));
        }
    }

    // In a key all dashes are one, and after kana all are the long vowel mark, except before a digit that follows a digit.
    private static char Dash(char before, char character) => Kana.IsKana(before) ? Kana.LongVowel
        : character is Kana.LongVowel && !HyphenFold.IsNumeral(before) ? character
        : '-';

    private static char Upper(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character
        : char.ToUpperInvariant(character);
}
