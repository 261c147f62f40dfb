namespace TokyoDs.Text;

/// <summary>Conversions and checks of Japanese text that do not depend on culture or platform.</summary>
/// <remarks>
/// <para>
/// Conversions return new text and are meant for input and for keys. Do not store what <see cref="ComparisonKey"/> returns in place of a
/// name: it replaces characters that are somebody's name, such as 神 (U+FA19).
/// </para>
/// <para>Indexes are of UTF-16 code units, from 0.</para>
/// <para>Standard: GIF 461 (full-width composed kana, no platform characters); JIS X 0213; Unicode NFKC for keys.</para>
/// </remarks>
public static class JapaneseText
{
    private const int OnStack = 256;

    private delegate char CharacterMeaning(char before, char character, char after);

    /// <summary>Turns half-width kana (半角カナ) into full-width kana with their voicing marks joined: ｶﾞ becomes ガ.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text without half-width kana; a mark that belongs to no letter stays as ゛ or ゜. Everything else stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ToFullWidthKana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new TextBuffer(stackalloc char[OnStack]);
        foreach (var character in text)
        {
            if (!Kana.IsHalfWidthKana(character))
            {
                output.Append(character);
                continue;
            }

            var full = Kana.FullWidth(character);
            if (!Kana.IsVoicingMark(full))
            {
                output.Append(full);
            }
            else if (Kana.TryVoice(output.Last, full, out var voiced))
            {
                output.ReplaceLast(voiced);
            }
            else
            {
                output.Append(full == '\u3099' ? '゛' : '゜');
            }
        }

        return Finish(ref output, text);
    }

    /// <summary>Turns full-width katakana into half-width kana (半角カナ) with separate voicing marks, for partners that take nothing else: ガ becomes ｶﾞ.</summary>
    /// <param name="text">The text; turn hiragana into katakana before.</param>
    /// <returns>The text. ヮ, ヰ, ヱ, ヵ, ヶ, ヽ and ヾ have no half-width form and stay, as everything else; <see cref="ToFullWidthKana"/> gives the text back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ToHalfWidthKana(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new TextBuffer(stackalloc char[OnStack]);
        foreach (var character in text)
        {
            var (letter, mark) = Kana.HalfWidth(character);
            output.Append(letter == '\0' ? character : letter);
            if (mark != '\0')
            {
                output.Append(mark);
            }
        }

        return Finish(ref output, text);
    }

    /// <summary>Turns full-width letters, digits, signs and spaces (全角英数) into ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with U+FF01 to U+FF5E and U+3000 replaced. Everything else stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ToAscii(string text) => Map(text, static (_, character, _) => character switch
    {
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        '\u3000' => ' ',
        _ => character,
    });

    /// <summary>Turns hiragana into katakana; small letters stay small.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in katakana. Everything else stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ToKatakana(string text) => Map(text, static (_, character, _) => Kana.ToKatakana(character));

    /// <summary>Turns full-width katakana into hiragana; small letters stay small.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in hiragana. ヷ, ヸ, ヹ and ヺ have none and stay, as everything else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ToHiragana(string text) => Map(text, static (_, character, _) => Kana.ToHiragana(character));

    /// <summary>Turns dashes into hyphens beside digits and letters, and into long vowel marks after kana.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The text: １－２, １ー２ and 1−2 get U+002D, センタ－ gets ー, センター and a dash between words stay. The kanji 一 is never changed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string FoldHyphens(string text) => Map(text, HyphenFold.Meaning);

    /// <summary>Turns look-alikes into the characters they stand for, where their neighbours leave no doubt.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The text: Cyrillic and Greek letters beside Latin ones become Latin, and 力, 工, 夕, 口, 二, 八, 卜, 一, へ, り between katakana become katakana.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string FoldHomoglyphs(string text) => Map(text, HomoglyphFold.Meaning);

    /// <summary>Finds a Cyrillic or Greek letter beside kana, kanji or Latin letters, such as the last two of デジタルデバйд.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The index of the first, or -1.</returns>
    public static int IndexOfHomoglyph(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var before = i > 0 ? text[i - 1] : '\0';
            var after = i + 1 < text.Length ? text[i + 1] : '\0';
            if (HomoglyphFold.IsStranger(before, text[i], after))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Tells whether a text is full-width katakana, as GIF asks of kana items.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strangerAt">The index of the first other character; -1 when there is none, and also for an empty text.</param>
    /// <returns>Whether it has characters and all are katakana, ー, ヽ or ヾ. Spaces and ・ are not.</returns>
    public static bool IsFullWidthKatakana(ReadOnlySpan<char> text, out int strangerAt) => IsAll(text, Kana.IsKatakana, out strangerAt);

    /// <summary>Tells whether a text is hiragana.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strangerAt">The index of the first other character; -1 when there is none, and also for an empty text.</param>
    /// <returns>Whether it has characters and all are hiragana, ー, ゝ or ゞ.</returns>
    public static bool IsHiragana(ReadOnlySpan<char> text, out int strangerAt) => IsAll(text, Kana.IsHiragana, out strangerAt);

    /// <summary>Tells whether a text is half-width kana, with their separate voicing marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="strangerAt">The index of the first other character; -1 when there is none, and also for an empty text.</param>
    /// <returns>Whether it has characters and all lie between U+FF66 and U+FF9F.</returns>
    public static bool IsHalfWidthKana(ReadOnlySpan<char> text, out int strangerAt) => IsAll(text, Kana.IsHalfWidthKana, out strangerAt);

    /// <summary>Tells whether a character set has every character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="repertoire">The character set.</param>
    /// <param name="strangerAt">The index of the first character it has not, or -1.</param>
    /// <returns>Whether it has all; an empty text has none that is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="repertoire"/> is no character set.</exception>
    public static bool IsIn(ReadOnlySpan<char> text, CharacterRepertoire repertoire, out int strangerAt)
    {
        strangerAt = Repertoires.IndexOfStranger(text, repertoire);
        return strangerAt < 0;
    }

    /// <summary>Makes a key for searching and comparing: equal for texts that people take for the same.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The key: width, compatible characters, hiragana and katakana, letter case, Latin marks, dashes, spaces and invisible characters
    /// make no difference. Small kana do. The key of a key is the key itself.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string ComparisonKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new TextBuffer(stackalloc char[OnStack]);
        CompatibilityFold.Append(text, ref folded);
        var output = new TextBuffer(stackalloc char[OnStack]);
        KeyFold.Append(folded.Text, ref output);
        folded.Dispose();
        return Finish(ref output, text);
    }

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> belongs, out int strangerAt)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!belongs(text[i]))
            {
                strangerAt = i;
                return false;
            }
        }

        strangerAt = -1;
        return !text.IsEmpty;
    }

    private static string Map(string text, CharacterMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new TextBuffer(stackalloc char[OnStack]);
        for (var i = 0; i < text.Length; i++)
        {
            var before = i > 0 ? text[i - 1] : '\0';
            var after = i + 1 < text.Length ? text[i + 1] : '\0';
            output.Append(meaning(before, text[i], after));
        }

        return Finish(ref output, text);
    }

    private static string Finish(ref TextBuffer output, string original)
    {
        var result = output.Text.SequenceEqual(original) ? original : output.Text.ToString();
        output.Dispose();
        return result;
    }
}
