using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The words of a text of C#: whatever may be an identifier, in code, in comments and in strings alike. Reading characters costs a tenth of
/// making the nodes of a file, and most words that anybody asks for stand in few files.
/// </summary>
internal sealed class TextWords
{
    // What a thread copies texts to, to look at their characters.
    [ThreadStatic]
    private static char[]? _scratch;

    private readonly SourceText _text;

    // A hash table of open addressing, at most half full.
    private string?[] _words;
    private int _count;

    private TextWords(SourceText text)
    {
        _text = text;
        _words = new string?[256];
        Read(Characters());
    }

    /// <summary>Whether an identifier may be spelled otherwise than it is called: by <c>\u0041</c>, or with characters that have no width.</summary>
    public bool MayBeSpelledOtherwise { get; private set; }

    /// <summary>Whether the text holds a percent sign.</summary>
    public bool HasPercent { get; private set; }

    /// <summary>Whether the text holds two equality signs in a row.</summary>
    public bool HasEquality { get; private set; }

    /// <summary>Each word once.</summary>
    public IEnumerable<string> All => _words.OfType<string>();

    public static TextWords Of(SourceText text) => new(text);

    public bool Contains(string word) => _words[Slot(word.AsSpan())] is not null;

    /// <summary>Where a word stands, from the beginning to the end.</summary>
    public IReadOnlyList<int> PlacesOf(string word)
    {
        if (!Contains(word))
        {
            return [];
        }

        List<int> places = [];
        var text = Characters();
        for (var start = 0; text.Slice(start).IndexOf(word.AsSpan()) is var found and >= 0; start += found + word.Length)
        {
            var place = start + found;
            var end = place + word.Length;
            if ((place == 0 || !IsPart(text[place - 1])) && (end == text.Length || !IsPart(text[end])))
            {
                places.Add(place);
            }
        }

        return places;
    }

    /// <summary>Until the thread asks for those of another text.</summary>
    private ReadOnlySpan<char> Characters()
    {
        if (_scratch is null || _scratch.Length < _text.Length)
        {
            _scratch = new char[Math.Max(_text.Length, 16_384)];
        }

        _text.CopyTo(0, _scratch, 0, _text.Length);
        return _scratch.AsSpan(0, _text.Length);
    }

    private void Read(ReadOnlySpan<char> text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            var start = place;
            while (place < text.Length && IsPart(text[place]))
            {
                place++;
            }

            if (place > start && !IsDigit(text[start]))
            {
                Add(text.Slice(start, place - start));
            }

            if (place < text.Length)
            {
                Notice(text, place);
            }
        }
    }

    private void Notice(ReadOnlySpan<char> text, int place)
    {
        var character = text[place];
        HasPercent |= character == '%';
        HasEquality |= character == '=' && place + 1 < text.Length && text[place + 1] == '=';
        MayBeSpelledOtherwise |= (character == '\\' && place + 1 < text.Length && text[place + 1] is 'u' or 'U')
            || (character > 127 && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        var slot = Slot(word);
        if (_words[slot] is not null)
        {
            return;
        }

        _words[slot] = word.ToString();
        if (++_count * 2 > _words.Length)
        {
            var words = _words;
            _words = new string?[words.Length * 2];
            foreach (var known in words)
            {
                if (known is not null)
                {
                    _words[Slot(known.AsSpan())] = known;
                }
            }
        }
    }

    /// <summary>Where a word is, or where it would be put.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var character in word)
        {
            hash = (hash * 31) + character;
        }

        // The lowest bits tell little: names begin differently and end alike.
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(_words.Length - 1));
        while (_words[slot] is { } other && !word.SequenceEqual(other.AsSpan()))
        {
            slot = (slot + 1) & (_words.Length - 1);
        }

        return slot;
    }

    private static bool IsPart(char character) =>
        character < 128
            ? (uint)((character | 0x20) - 'a') <= 'z' - 'a' || IsDigit(character) || character == '_'
            : SyntaxFacts.IsIdentifierPartCharacter(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format;

    private static bool IsDigit(char character) => (uint)(character - '0') <= 9;
}
