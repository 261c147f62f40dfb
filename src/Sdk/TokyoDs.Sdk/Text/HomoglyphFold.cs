namespace TokyoDs.Text;

/// <summary>Letters that look like others, and the neighbours that give them away.</summary>
internal static class HomoglyphFold
{
    private const string Cyrillic = "АВЕЅІЈКМНОРСТХаеѕіјорсух";
    private const string CyrillicLatin = "ABESIJKMHOPCTXaesijopcyx";
    private const string Greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string GreekLatin = "ABEZHIKMNOPTYXo";

    // Kanji and hiragana that are typed for katakana.
    private const string KatakanaTwins = "力工夕口二八卜一へり";
    private const string Katakana = "カエタロニハトーヘリ";

    /// <summary>What a character is meant to be between its neighbours; itself when nothing speaks against it.</summary>
    public static char Meaning(char before, char character, char after)
    {
        var twin = KatakanaTwins.IndexOf(character);
        if (twin >= 0)
        {
            return Kana.IsKatakana(before) && Kana.IsKatakana(after) ? Katakana[twin] : character;
        }

        return IsLatin(before) || IsLatin(after) ? Latin(character) : character;
    }

    /// <summary>Whether a Cyrillic or Greek letter stands beside kana, kanji or Latin letters.</summary>
    public static bool IsStranger(char before, char character, char after) =>
        IsCyrillicOrGreek(character) && (IsJapanese(before) || IsJapanese(after) || IsLatin(before) || IsLatin(after));

    public static bool IsCyrillicOrGreek(char character) => character is (>= '\u0370' and <= '\u03FF') or (>= '\u0400' and <= '\u04FF');

    private static bool IsJapanese(char character) => Kana.IsKana(character) || character is >= '\u4E00' and <= '\u9FFF';

    private static bool IsLatin(char character) => char.IsAsciiLetter(character);

    private static char Latin(char character)
    {
        var index = Cyrillic.IndexOf(character);
        if (index >= 0)
        {
            return CyrillicLatin[index];
        }

        index = Greek.IndexOf(character);
        return index >= 0 ? GreekLatin[index] : character;
    }
}
