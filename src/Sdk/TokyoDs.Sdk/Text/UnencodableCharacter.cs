namespace TokyoDs.Text;

/// <summary>A character that a character set has not.</summary>
/// <param name="Index">Where it is: the index of its first UTF-16 code unit, from 0.</param>
/// <param name="CodePoint">Which it is; the number of a surrogate when that stands alone.</param>
/// <param name="Suggestion">What people write instead, or <see langword="null"/> when no variant is known. In a name only its bearer can agree to it.</param>
public sealed record UnencodableCharacter(int Index, int CodePoint, string? Suggestion)
{
    /// <summary>What is missing, where, and what to do; in the language of the UI culture.</summary>
    public string Message => (Suggestion is null
        ? new LocalText(
            $"Shift_JIS has no U+{CodePoint:X4} (position {Index + 1}); send the text as UTF-8, or agree on another character.",
            $"Shift_JIS に U+{CodePoint:X4}（{Index + 1} 文字目）がありません。UTF-8 で送るか、別の文字を取り決めてください。")
        : new LocalText(
            $"Shift_JIS has no U+{CodePoint:X4} (position {Index + 1}); send the text as UTF-8, or agree on '{Suggestion}'.",
            $"Shift_JIS に U+{CodePoint:X4}（{Index + 1} 文字目）がありません。UTF-8 で送るか、「{Suggestion}」への置き換えを取り決めてください。")).ToString();
}
