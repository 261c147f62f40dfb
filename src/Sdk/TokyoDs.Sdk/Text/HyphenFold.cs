namespace TokyoDs.Text;

/// <summary>Tells hyphens from long vowel marks by what stands beside them.</summary>
internal static class HyphenFold
{
    /// <summary>What a dash or long vowel mark means between its neighbours; any other character stays.</summary>
    public static char Meaning(char before, char character, char after)
    {
        if (!LooseCharacter.IsHyphen(character))
        {
            return character;
        }

        if (character is Kana.LongVowel or 'ｰ')
        {
            return IsNumeral(before) && IsNumeral(after) ? '-' : character;
        }

        // センタ－ was typed with a minus sign for want of the long vowel mark.
        if (Kana.IsKana(before) && !IsNumeral(after) && character != '-')
        {
            return Kana.LongVowel;
        }

        return IsNumeral(before) || IsNumeral(after) || char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? '-' : character;
    }

    public static bool IsNumeral(char character) =>
        char.IsAsciiDigit(character) || LooseCharacter.IsFullWidthDigit(character) || KanjiNumeral.Is(character);
}
