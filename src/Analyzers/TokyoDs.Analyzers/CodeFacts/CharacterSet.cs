using System.Globalization;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The characters that one place of a regular expression accepts: ASCII one by one, everything else as one.</summary>
internal sealed class CharacterSet
{
    private const int Others = 128;

    /// <summary>In the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private readonly bool[] _members = new bool[Others + 1];

    public static CharacterSet All(bool withLineBreak)
    {
        var set = new CharacterSet();
        for (var index = 0; index < set._members.Length; index++)
        {
            set._members[index] = withLineBreak || index != '\n';
        }

        return set;
    }

    public static CharacterSet Of(char character, bool ignoreCase)
    {
        var set = new CharacterSet();
        set.Add(character, character, ignoreCase);
        return set;
    }

    /// <summary>What <c>\d</c>, <c>\w</c>, <c>\s</c> and their opposites accept; null for another letter.</summary>
    public static CharacterSet? OfClass(char letter)
    {
        Func<char, bool>? test = char.ToLowerInvariant(letter) switch
        {
            'd' => char.IsDigit,
            'w' => character => char.IsLetterOrDigit(character) || character == '_',
            's' => char.IsWhiteSpace,
            _ => null,
        };
        if (test is null)
        {
            return null;
        }

        var isOpposite = char.IsUpper(letter);
        var set = new CharacterSet();
        for (var index = 0; index < Others; index++)
        {
            set._members[index] = test((char)index) != isOpposite;
        }

        set._members[Others] = isOpposite || letter == 'w';
        return set;
    }

    /// <summary>What <c>\p{Lu}</c>, <c>\p{L}</c> accept of ASCII; the scripts beyond are told apart nowhere, so nothing is said about them.</summary>
    public static CharacterSet? OfCategory(string name)
    {
        if (!Categories.Any(category => category.StartsWith(name, StringComparison.Ordinal)) && !name.StartsWith("Is", StringComparison.Ordinal))
        {
            return null;
        }

        var set = new CharacterSet();
        for (var index = 0; index < Others; index++)
        {
            set._members[index] = Categories[(int)CharUnicodeInfo.GetUnicodeCategory((char)index)].StartsWith(name, StringComparison.Ordinal);
        }

        return set;
    }

    public void Add(char first, char last, bool ignoreCase)
    {
        for (var character = (int)first; character <= last && character < Others; character++)
        {
            _members[character] = true;
            if (ignoreCase)
            {
                _members[char.ToLowerInvariant((char)character)] = true;
                _members[char.ToUpperInvariant((char)character)] = true;
            }
        }

        _members[Others] |= last >= Others;
    }

    public void Add(CharacterSet other)
    {
        for (var index = 0; index < _members.Length; index++)
        {
            _members[index] |= other._members[index];
        }
    }

    public CharacterSet Opposite()
    {
        var set = new CharacterSet();
        for (var index = 0; index < Others; index++)
        {
            set._members[index] = !_members[index];
        }

        set._members[Others] = true;
        return set;
    }

    public bool Overlaps(CharacterSet other) => Enumerable.Range(0, Others + 1).Any(index => _members[index] && other._members[index]);

    public bool Is(CharacterSet other) => _members.SequenceEqual(other._members);
}
