namespace TokyoDs.Text;

/// <summary>The arithmetic of kana: what is a letter, what its voiced form is, and its counterpart in the other syllabary.</summary>
internal static class Kana
{
    public const char LongVowel = 'ー';

    private const char Dakuten = '\u3099';
    private const char Handakuten = '\u309A';
    private const int Distance = 'ア' - 'あ';
    private const string Voiced = "ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボワヷヰヸヱヹヲヺヽヾ";
    private const string SemiVoiced = "ハパヒピフプヘペホポ";
    private const string Small = "ァィゥェォッャュョヮヵヶ";
    private const string Large = "アイウエオツヤユヨワカケ";

    // U+FF66 to U+FF9F in order; the last two are the combining marks.
    private const string FullWidthOfHalf = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    public static bool IsKatakanaLetter(char character) => character is >= 'ァ' and <= 'ヺ';

    public static bool IsKatakana(char character) => IsKatakanaLetter(character) || character is LongVowel or 'ヽ' or 'ヾ';

    public static bool IsHiraganaLetter(char character) => character is >= 'ぁ' and <= 'ゖ';

    public static bool IsHiragana(char character) => IsHiraganaLetter(character) || character is LongVowel or 'ゝ' or 'ゞ';

    public static bool IsHalfWidthKana(char character) => character is >= '\uFF66' and <= '\uFF9F';

    public static bool IsKana(char character) => IsKatakana(character) || IsHiragana(character) || IsHalfWidthKana(character);

    public static bool IsVoicingMark(char character) => character is Dakuten or Handakuten;

    public static char FullWidth(char halfWidth) => FullWidthOfHalf[halfWidth - '\uFF66'];

    /// <summary>The half-width letter of katakana and its mark, which is <c>\0</c> for most; <c>\0</c> twice for what has no half-width form.</summary>
    public static (char Letter, char Mark) HalfWidth(char character)
    {
        var (letter, mark) = Unvoiced(character);
        var index = FullWidthOfHalf.IndexOf(letter);
        return index < 0 ? default : ((char)('\uFF66' + index), mark);
    }

    public static char ToKatakana(char character) =>
        IsHiraganaLetter(character) || character is 'ゝ' or 'ゞ' ? (char)(character + Distance) : character;

    public static char ToHiragana(char character) => character is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(character - Distance) : character;

    /// <summary>The full-size letter of a small one: ツ for ッ.</summary>
    public static char Enlarge(char character)
    {
        var index = character is >= 'ァ' and <= 'ヶ' ? Small.IndexOf(character) : -1;
        return index < 0 ? character : Large[index];
    }

    private static (char Letter, char HalfWidthMark) Unvoiced(char character)
    {
        if (Voiced.IndexOf(character) is var voiced and > 0 && voiced % 2 == 1)
        {
            return (Voiced[voiced - 1], '\uFF9E');
        }

        return SemiVoiced.IndexOf(character) is var semi and > 0 && semi % 2 == 1 ? (SemiVoiced[semi - 1], '\uFF9F')
            : character is '゛' ? (Dakuten, '\0')
            : character is '゜' ? (Handakuten, '\0')
            : (character, '\0');
    }

    /// <summary>Joins a letter and a combining mark: カ and U+3099 make ガ.</summary>
    public static bool TryVoice(char letter, char mark, out char voiced)
    {
        var pairs = mark == Dakuten ? Voiced : SemiVoiced;
        var katakana = ToKatakana(letter);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == katakana)
            {
                // Hiragana has no ヷ to ヺ.
                voiced = letter == katakana ? pairs[i + 1] : ToHiragana(pairs[i + 1]);
                return letter == katakana || voiced != pairs[i + 1];
            }
        }

        voiced = letter;
        return false;
    }
}
