using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// An identifier as its words in lower case, written together: <c>HOJIN_BANGO</c> and <c>HojinBango2</c> are both
/// hojin|bango. Trailing digits and words that add nothing (value, string) are left out.
/// </summary>
internal readonly struct IdentifierWords
{
    private static readonly Memo<IdentifierWords> Known = new(Read);

    private readonly List<string> _words;

    private IdentifierWords(List<string> words)
    {
        _words = words;
        Whole = string.Concat(words);
    }

    public IReadOnlyList<string> Words => _words;

    /// <summary>The words written together.</summary>
    public string Whole { get; }

    public static IdentifierWords Of(string identifier) => Known.Of(identifier);

    /// <summary>The endings a name may match, longest first: whole words, and any part of a Japanese word.</summary>
    public IEnumerable<string> Endings()
    {
        var offset = 0;
        foreach (var word in _words)
        {
            yield return Whole.Substring(offset);
            for (var i = 1; i < word.Length && !IsAscii(word[0]); i++)
            {
                yield return Whole.Substring(offset + i);
            }

            offset += word.Length;
        }
    }

    private static IdentifierWords Read(string identifier)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= identifier.Length; i++)
        {
            if (i == identifier.Length || IsBoundary(identifier, i))
            {
                Add(words, identifier.Substring(start, i - start));
                start = i;
            }
        }

        while (words.Count > 1 && (char.IsDigit(words[words.Count - 1][0]) || words[words.Count - 1] is "value" or "string" or "str"))
        {
            words.RemoveAt(words.Count - 1);
        }

        return new(words);
    }

    private static void Add(List<string> words, string word)
    {
        var trimmed = word.Trim('_', '@', '-', ' ', '.');
        if (trimmed.Length > 0)
        {
            words.Add(trimmed.ToLowerInvariant());
        }
    }

    private static bool IsBoundary(string text, int at)
    {
        char before = text[at - 1], here = text[at];
        return !char.IsLetterOrDigit(here)
            || !char.IsLetterOrDigit(before)
            || IsAscii(before) != IsAscii(here)
            || char.IsDigit(before) != char.IsDigit(here)
            || (char.IsUpper(here) && (!char.IsUpper(before) || (at + 1 < text.Length && char.IsLower(text[at + 1]))));
    }

    private static bool IsAscii(char c) => c < 0x80;
}
