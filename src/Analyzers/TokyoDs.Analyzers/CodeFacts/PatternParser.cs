using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Reads a .NET regular expression into pieces; null when it uses what is not read here.</summary>
internal sealed partial class PatternParser
{
    private const int Many = 20;
    private const int Longest = 2_000;
    private const int Deepest = 40;

    private readonly string _pattern;
    private readonly bool _ignoresCase;
    private readonly bool _isSingleLine;
    private int _at;
    private int _depth;
    private bool _isUnread;

    private PatternParser(string pattern, RegexOptions options)
    {
        _pattern = pattern;
        _ignoresCase = (options & RegexOptions.IgnoreCase) != 0;
        _isSingleLine = (options & RegexOptions.Singleline) != 0;
    }

    public static ImmutableArray<ImmutableArray<PatternPiece>>? Read(string pattern, RegexOptions options)
    {
        if (pattern.Length > Longest || (options & RegexOptions.IgnorePatternWhitespace) != 0)
        {
            return null;
        }

        var parser = new PatternParser(pattern, options);
        var alternatives = parser.Alternatives();
        return parser._isUnread || parser._at < pattern.Length ? null : alternatives;
    }

    private bool Ended => _isUnread || _at >= _pattern.Length;

    private ImmutableArray<ImmutableArray<PatternPiece>> Alternatives()
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<PatternPiece>>();
        var sequence = ImmutableArray.CreateBuilder<PatternPiece>();
        while (!Ended && _pattern[_at] != ')')
        {
            if (_pattern[_at] == '|')
            {
                _at++;
                alternatives.Add(sequence.ToImmutable());
                sequence.Clear();
            }
            else
            {
                sequence.Add(Repeated(Piece()));
            }
        }

        alternatives.Add(sequence.ToImmutable());
        return alternatives.ToImmutable();
    }

    private PatternPiece Piece()
    {
        var character = _pattern[_at++];
        switch (character)
        {
            case '(':
                return Group();
            case '[':
                return One(Class());
            case '.':
                return One(CharacterSet.All(_isSingleLine));
            case '^' or '$':
                return PatternPiece.Anchor;
            case '\\':
                return Escape();
            case '*' or '+' or '?':
                _isUnread = true;
                return PatternPiece.Anchor;
            default:
                return One(CharacterSet.Of(character, _ignoresCase));
        }
    }

    private static PatternPiece One(CharacterSet set) => new(set, [], IsNullable: false, IsUnbounded: false, IsOpaque: false);

    private PatternPiece Group()
    {
        if (++_depth > Deepest)
        {
            _isUnread = true;
            return PatternPiece.Anchor;
        }

        var isOpaque = GroupStart();
        var inner = Alternatives();
        if (Ended)
        {
            _isUnread = true;
            return PatternPiece.Anchor;
        }

        _at++;
        _depth--;
        return isOpaque
            ? PatternPiece.Anchor
            : new(null, inner, inner.Any(sequence => sequence.All(piece => piece.IsNullable)), IsUnbounded: false, IsOpaque: false);
    }

    /// <summary>(?: (?&lt;name&gt; are groups like any other; (?= (?! (?&gt; hold their match; what switches options is not read.</summary>
    private bool GroupStart()
    {
        if (Ended || _pattern[_at] != '?')
        {
            return false;
        }

        var kind = _at + 1 < _pattern.Length ? _pattern[_at + 1] : ')';
        var next = _at + 2 < _pattern.Length ? _pattern[_at + 2] : ')';
        if (kind == ':')
        {
            _at += 2;
            return false;
        }

        if (kind is '=' or '!' or '>' || (kind == '<' && next is '=' or '!'))
        {
            _at += kind == '<' ? 3 : 2;
            return true;
        }

        var end = kind is '<' or '\'' ? _pattern.IndexOf(kind == '<' ? '>' : '\'', _at + 2) : -1;
        if (end < 0 || _pattern.IndexOf('-', _at, end - _at) >= 0)
        {
            _isUnread = true;
            return true;
        }

        _at = end + 1;
        return false;
    }

    private PatternPiece Escape()
    {
        if (Ended)
        {
            _isUnread = true;
            return PatternPiece.Anchor;
        }

        if (Category() is { } category)
        {
            return One(category);
        }

        var letter = _pattern[_at++];
        if (CharacterSet.OfClass(letter) is { } named)
        {
            return One(named);
        }

        switch (letter)
        {
            case 'b' or 'B' or 'A' or 'z' or 'Z' or 'G':
                return PatternPiece.Anchor;
            case 't' or 'n' or 'r' or 'f' or 'v' or 'e' or 'a':
                return One(CharacterSet.Of(Control(letter), ignoreCase: false));
            default:
                _isUnread |= char.IsLetterOrDigit(letter);
                return One(CharacterSet.Of(letter, ignoreCase: false));
        }
    }

    private PatternPiece Repeated(PatternPiece piece)
    {
        if (Ended)
        {
            return piece;
        }

        var (least, isUnbounded, length) = Quantifier();
        if (length == 0)
        {
            return piece;
        }

        _at += length;
        if (!Ended && _pattern[_at] == '?')
        {
            _at++;
        }

        return piece with { IsNullable = piece.IsNullable || least == 0, IsUnbounded = isUnbounded, IsOnce = false };
    }

    private (int Least, bool IsUnbounded, int Length) Quantifier()
    {
        switch (_pattern[_at])
        {
            case '*':
                return (0, true, 1);
            case '+':
                return (1, true, 1);
            case '?':
                return (0, false, 1);
            case '{':
                var end = _pattern.IndexOf('}', _at);
                var bounds = end < 0 ? [] : _pattern.Substring(_at + 1, end - _at - 1).Split(',');
                if (bounds.Length is 0 or > 2 || !int.TryParse(bounds[0], out var least))
                {
                    return (0, false, 0);
                }

                var isUnbounded = bounds.Length == 2 && (bounds[1].Length == 0 || (int.TryParse(bounds[1], out var most) && most - least >= Many));
                return (least, isUnbounded, end - _at + 1);
            default:
                return (0, false, 0);
        }
    }
}
