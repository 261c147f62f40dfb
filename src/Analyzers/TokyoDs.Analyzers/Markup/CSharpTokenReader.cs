using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Goes past C# literals and comments, so that braces and tags in them are not taken for code.</summary>
internal sealed class CSharpTokenReader(TextCursor cursor)
{
    private const int MaxHoleNesting = 20;

    private static readonly Regex OwnMethod = new("\\b(?:void|Task) +(?<name>\\w+) *\\(", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private HashSet<string>? _ownMethods;

    /// <summary>Goes past one literal, comment, preprocessor line or plain character.</summary>
    public void Skip()
    {
        if (!TrySkipTrivia() && !TrySkipLiteral(holeNesting: 0))
        {
            cursor.Advance();
        }
    }

    /// <summary>Goes past white space and comments.</summary>
    public void SkipTrivia()
    {
        do
        {
            cursor.SkipWhiteSpace();
        }
        while (TrySkipTrivia());
    }

    /// <summary>Whether a statement calls a method that the page declares without a value, <c>Logo();</c> or <c>await Logo();</c>: it may hold markup.</summary>
    public bool IsOwnCallAt(int start)
    {
        var end = cursor.Position;
        cursor.MoveTo(start);
        if (cursor.PeekIdentifier() == "await")
        {
            cursor.Advance("await".Length);
            cursor.SkipWhiteSpace();
        }

        var name = cursor.PeekIdentifier();
        cursor.Advance(name.Length);
        var isCall = name.Length > 0 && cursor.Current == '(';
        cursor.MoveTo(end);
        return isCall && (_ownMethods ??= FindOwnMethods()).Contains(name);
    }

    private HashSet<string> FindOwnMethods() =>
        [.. OwnMethod.Matches(cursor.Text).Cast<Match>().Select(match => match.Groups["name"].Value)];

    private bool TrySkipTrivia()
    {
        if (cursor.Current == '/' && cursor.Peek(1) == '/' || cursor.Current == '#' && IsFirstOnLine())
        {
            cursor.SkipToLineEnd();
            return true;
        }

        if (cursor.Current == '/' && cursor.Peek(1) == '*')
        {
            cursor.Advance(2);
            cursor.SkipPast("*/");
            return true;
        }

        return false;
    }

    private bool IsFirstOnLine()
    {
        var position = cursor.Position - 1;
        while (position >= 0 && cursor.Text[position] is ' ' or '\t')
        {
            position--;
        }

        return position < 0 || cursor.Text[position] == '\n';
    }

    private bool TrySkipLiteral(int holeNesting)
    {
        switch (cursor.Current)
        {
            case '"':
                SkipString(dollars: 0, isVerbatim: false, holeNesting);
                return true;
            case '\'':
                SkipCharacter();
                return true;
            case '$' or '@' when PrefixLength() is var length and > 0:
                var dollars = 0;
                var isVerbatim = false;
                for (var index = 0; index < length; index++)
                {
                    dollars += cursor.Peek(index) == '$' ? 1 : 0;
                    isVerbatim |= cursor.Peek(index) == '@';
                }

                cursor.Advance(length);
                SkipString(dollars, isVerbatim, holeNesting);
                return true;
            default:
                return false;
        }
    }

    /// <summary>How many <c>$</c> and <c>@</c> stand before a quote here; 0 when no string begins.</summary>
    private int PrefixLength()
    {
        var length = 0;
        while (cursor.Peek(length) is '$' or '@' && length < MaxHoleNesting)
        {
            length++;
        }

        return cursor.Peek(length) == '"' ? length : 0;
    }

    private void SkipString(int dollars, bool isVerbatim, int holeNesting)
    {
        var quotes = 0;
        while (cursor.Peek(quotes) == '"')
        {
            quotes++;
        }

        if (quotes >= 3 && !isVerbatim)
        {
            cursor.Advance(quotes);
            SkipRaw(quotes);
            return;
        }

        cursor.Advance();
        SkipQuoted(dollars > 0, isVerbatim, holeNesting);
    }

    private void SkipRaw(int quotes)
    {
        cursor.SkipPast(new string('"', quotes));
        while (cursor.Current == '"')
        {
            cursor.Advance();
        }
    }

    private void SkipQuoted(bool isInterpolated, bool isVerbatim, int holeNesting)
    {
        while (!cursor.AtEnd)
        {
            var current = cursor.Current;
            if (current == '"' && !(isVerbatim && cursor.Peek(1) == '"'))
            {
                cursor.Advance();
                return;
            }

            if (current is '\n' && !isVerbatim)
            {
                return;
            }

            if (isInterpolated && current == '{' && cursor.Peek(1) != '{' && holeNesting < MaxHoleNesting)
            {
                SkipHole(holeNesting + 1, isVerbatim);
                continue;
            }

            var isPair = current == '\\' && !isVerbatim || current == '"' || isInterpolated && current == '{' && cursor.Peek(1) == '{';
            cursor.Advance(isPair ? 2 : 1);
        }
    }

    /// <summary>The code in <c>{ }</c> of an interpolated string, which may hold strings itself.</summary>
    private void SkipHole(int holeNesting, bool isVerbatim)
    {
        var braces = 0;
        while (!cursor.AtEnd)
        {
            if (cursor.Current == '}' && --braces == 0)
            {
                cursor.Advance();
                return;
            }

            if (cursor.Current == '\n' && !isVerbatim && braces <= 0)
            {
                return;
            }

            braces += cursor.Current == '{' ? 1 : 0;
            if (!TrySkipLiteral(holeNesting))
            {
                cursor.Advance();
            }
        }
    }

    /// <summary>A character literal, or a lone apostrophe when nothing closes it at once.</summary>
    private void SkipCharacter()
    {
        const int LongestLiteral = 12;
        if (cursor.Peek(1) == '\'')
        {
            cursor.Advance(2);
            return;
        }

        var length = cursor.Peek(1) == '\\' ? 3 : 2;
        while (length < LongestLiteral && cursor.Peek(length) is not ('\'' or '\n' or '\0'))
        {
            length++;
        }

        cursor.Advance(cursor.Peek(length) == '\'' ? length + 1 : 1);
    }
}
