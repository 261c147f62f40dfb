using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>What must be looked at more closely when a cell has such a character.</summary>
[Flags]
internal enum CellCharacters : byte
{
    None = 0,

    /// <summary>Comma, quotation mark or line break: the cell needs quotes.</summary>
    Quoted = 1,

    /// <summary>A line break.</summary>
    LineBreak = 2,

    /// <summary>A blank of any kind.</summary>
    Space = 4,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate = 8,

    /// <summary>A character that depends on the platform (機種依存文字), has no agreed meaning or cannot be seen.</summary>
    Platform = 16,
}

/// <summary>One look-up for each character of a cell, so that plain cells cost one pass.</summary>
/// <remarks>
/// Platform-dependent here are: private use, controls, invisible characters and U+FFFD, enclosed letters and numbers, roman numerals, squared
/// units and era names, № ℡ and half-width katakana. The choice is ours; the rule names no list.
/// </remarks>
internal static class CellCharacter
{
    private static readonly CellCharacters[] Table = Build();

    public static CellCharacters Of(char character) => Table[character];

    public static CellCharacters In(ReadOnlySpan<char> text)
    {
        var table = Table;
        var found = CellCharacters.None;
        foreach (var character in text)
        {
            found |= table[character];
        }

        return found;
    }

    private static CellCharacters[] Build()
    {
        var table = new CellCharacters[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Judge((char)i);
        }

        return table;
    }

    private static CellCharacters Judge(char character) => character switch
    {
        ',' or '"' => CellCharacters.Quoted,
        '\r' or '\n' => CellCharacters.Quoted | CellCharacters.LineBreak,
        '\t' => CellCharacters.Space | CellCharacters.Platform,
        _ when char.IsSurrogate(character) => CellCharacters.Surrogate,
        _ when LooseCharacter.IsSpace(character) => CellCharacters.Space,
        _ when IsPlatform(character) => CellCharacters.Platform,
        _ => CellCharacters.None,
    };

    private static bool IsPlatform(char character) =>
        char.IsControl(character) || LooseCharacter.IsInvisible(character) || character is
            (>= '\uE000' and <= '\uF8FF') or '\uFFFD' or '\uFFFE' or '\uFFFF'
            or (>= '\u2460' and <= '\u24FF') or (>= '\u2776' and <= '\u2793') or (>= '\u3200' and <= '\u33FF')
            or (>= '\u2160' and <= '\u2188') or '\u2116' or '\u2121' or (>= '\uFF61' and <= '\uFF9F');
}
