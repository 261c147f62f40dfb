using System.Globalization;

namespace TokyoDs.Analyzers.CodeFacts;

/// <content>Which characters a class or an escape stands for.</content>
internal sealed partial class PatternParser
{
    private static char Control(char letter) => letter switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', 'v' => '\v', 'e' => '\u001B', _ => '\a' };

    private CharacterSet Class()
    {
        var set = new CharacterSet();
        var isOpposite = !Ended && _pattern[_at] == '^';
        _at += isOpposite ? 1 : 0;
        for (var isFirst = true; !Ended && (isFirst || _pattern[_at] != ']'); isFirst = false)
        {
            var first = _pattern[_at++];
            if (first == '\\' && !Ended && CharacterSet.OfClass(_pattern[_at]) is { } named)
            {
                _at++;
                set.Add(named);
                continue;
            }

            if (first == '\\' && Category() is { } category)
            {
                set.Add(category);
                continue;
            }

            first = first == '\\' ? Escaped() : first;
            var last = first;
            if (_at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                last = _pattern[_at++];
                last = last == '\\' ? Escaped() : last;
                _isUnread |= last == '[' || last < first;
            }

            set.Add(first, last, _ignoresCase);
        }

        _isUnread |= Ended;
        _at++;
        return isOpposite ? set.Opposite() : set;
    }

    /// <summary>p{Lu} or P{Lu}, behind the backslash; null when it is something else.</summary>
    private CharacterSet? Category()
    {
        if (_at + 2 >= _pattern.Length || _pattern[_at] is not ('p' or 'P') || _pattern[_at + 1] != '{'
            || _pattern.IndexOf('}', _at) is not (> 0 and var end) || CharacterSet.OfCategory(_pattern.Substring(_at + 2, end - _at - 2)) is not { } set)
        {
            return null;
        }

        var isOpposite = _pattern[_at] == 'P';
        _at = end + 1;
        return isOpposite ? set.Opposite() : set;
    }

    private char Escaped()
    {
        if (Ended)
        {
            _isUnread = true;
            return '\0';
        }

        var letter = _pattern[_at++];
        if (letter == 'u' && _at + 4 <= _pattern.Length
            && int.TryParse(_pattern.Substring(_at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            _at += 4;
            return (char)code;
        }

        _isUnread |= char.IsLetterOrDigit(letter) && letter is not ('t' or 'n' or 'r' or 'f' or 'v' or 'e' or 'a');
        return char.IsLetter(letter) ? Control(letter) : letter;
    }
}
