using System.Text;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Characters of a text that other systems show, read or compare as something else.</summary>
internal enum Unreadable
{
    None,

    /// <summary>Circled numbers, squared words, enclosed letters: JIS X 0208 has none of them.</summary>
    PlatformCharacter,

    /// <summary>U+FF61 to U+FF9F.</summary>
    HalfWidthKana,

    /// <summary>Code points without an agreed meaning.</summary>
    PrivateUse,

    /// <summary>A Cyrillic letter right beside kana or kanji.</summary>
    Homoglyph,
}

/// <summary>Finds them in one pass over the characters.</summary>
internal static class UnreadableText
{
    public static bool IsIn(string text) => Of(text).Kind != Unreadable.None;

    /// <summary>The gravest kind in a text, with the characters that show it.</summary>
    public static (Unreadable Kind, string Characters) Of(string text)
    {
        var worst = Unreadable.None;
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = text[i] < 0x400 ? Unreadable.None : KindAt(text, i);
            if (kind > worst)
            {
                (worst, at) = (kind, i);
            }
        }

        return (worst, worst switch
        {
            Unreadable.None => "",
            Unreadable.HalfWidthKana => Run(text, at),
            Unreadable.PrivateUse => "U+" + char.ConvertToUtf32(text, at).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
            _ => text[at].ToString(),
        });
    }

    /// <summary>The text with full-width kana, voiced marks joined; everything else as it was.</summary>
    public static string WithFullWidthKana(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var run = Run(text, i);
            mended.Append(run.Length == 0 ? text[i].ToString() : run.Normalize(NormalizationForm.FormKC));
            i += Math.Max(1, run.Length);
        }

        return mended.ToString();
    }

    private static Unreadable KindAt(string text, int i) => text[i] switch
    {
        >= '\uFF61' and <= '\uFF9F' => Unreadable.HalfWidthKana,
        (>= '\u2460' and <= '\u249B') or (>= '\u3220' and <= '\u3247') or (>= '\u3280' and <= '\u33DD') or (>= '\u2160' and <= '\u217F') => Unreadable.PlatformCharacter,
        >= '\uE000' and <= '\uF8FF' => Unreadable.PrivateUse,
        >= '\uDB80' and <= '\uDBFF' when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => Unreadable.PrivateUse,
        >= '\u0400' and <= '\u052F' when IsBesideJapanese(text, i) => Unreadable.Homoglyph,
        _ => Unreadable.None,
    };

    /// <summary>Cyrillic right beside kana or kanji. Greek stands there by right: α版.</summary>
    private static bool IsBesideJapanese(string text, int i) =>
        (i > 0 && IsJapanese(text[i - 1])) || (i + 1 < text.Length && IsJapanese(text[i + 1]));

    private static bool IsJapanese(char letter) => letter is (>= '\u3041' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF');

    private static string Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is >= '\uFF61' and <= '\uFF9F')
        {
            end++;
        }

        return text.Substring(at, end - at);
    }
}
