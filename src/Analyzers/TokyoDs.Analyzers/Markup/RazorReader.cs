using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads what stands behind an <c>@</c>: a comment, an expression, a block of code or a directive.</summary>
internal sealed class RazorReader
{
    private readonly TextCursor _cursor;
    private readonly MarkupTree _tree;
    private readonly BracketReader _brackets;
    private readonly RazorCodeReader _code;
    private readonly RazorDirectiveReader _directives;

    public RazorReader(TextCursor cursor, MarkupTree tree, MarkupScanner markup, MarkupKind kind)
    {
        _cursor = cursor;
        _tree = tree;
        var tokens = new CSharpTokenReader(cursor);
        _brackets = new BracketReader(cursor, tree, markup, this, tokens);
        _code = new RazorCodeReader(cursor, tree, markup, this, tokens, _brackets);
        _directives = new RazorDirectiveReader(cursor, tree, markup, _code, kind);
    }

    /// <summary>Whether the <c>@</c> here joins two letters or digits, as in an e-mail address.</summary>
    public bool IsInsideWord() => IsLetterOrDigit(_cursor.Previous) && IsLetterOrDigit(_cursor.Peek(1));

    /// <summary>Reads at an <c>@</c>; false, without moving, when it begins nothing.</summary>
    /// <param name="beforeNode">Called before something is added to the tree, to add the text in front of it.</param>
    /// <param name="areDirectivesAllowed">Whether <c>@model</c> is a directive here and not a variable.</param>
    public bool TryReadTransition(Action beforeNode, bool areDirectivesAllowed)
    {
        var next = _cursor.Peek(1);
        if (next is not ('*' or '(' or '{') && !TextCursor.IsIdentifierStart(next))
        {
            return false;
        }

        // Code may go on beyond the line that an enclosing @: ends with; then the line ends where the code's last line does.
        var limit = _cursor.Limit;
        _cursor.Limit = _cursor.Text.Length;
        beforeNode();
        var isRead = TryReadComment() || areDirectivesAllowed && _directives.TryRead() || TryReadCode(next);
        _cursor.Limit = _cursor.Position > limit ? _cursor.LineEnd() : limit;
        return isRead;
    }

    /// <summary>Reads <c>@* *@</c>.</summary>
    public bool TryReadComment()
    {
        if (_cursor.Current != '@' || _cursor.Peek(1) != '*')
        {
            return false;
        }

        var start = _cursor.Position;
        _cursor.Advance(2);
        _cursor.SkipPast("*@");
        var end = _cursor.Position;
        var isClosed = end >= start + 4 && _cursor.Text[end - 1] == '@' && _cursor.Text[end - 2] == '*';
        var textSpan = TextSpan.FromBounds(start + 2, isClosed ? end - 2 : end);
        _tree.Add(new MarkupComment(
            TextSpan.FromBounds(start, end), textSpan, _cursor.Text.Substring(textSpan.Start, textSpan.Length), isRazor: true));
        return true;
    }

    /// <summary>Reads an implicit expression from its first identifier on: member access, calls and indexers without spaces.</summary>
    public void ReadImplicit()
    {
        var word = _cursor.PeekIdentifier();
        _cursor.Advance(word.Length);
        if (word == "await" && char.IsWhiteSpace(_cursor.Current))
        {
            var start = _cursor.Position;
            SkipBlanks();
            if (!TextCursor.IsIdentifierStart(_cursor.Current))
            {
                _cursor.MoveTo(start);
                return;
            }
        }

        while (TryReadPostfix())
        {
        }
    }

    private static bool IsLetterOrDigit(char character) => char.IsLetter(character) || char.IsDigit(character);

    private void SkipBlanks()
    {
        while (_cursor.Current is ' ' or '\t')
        {
            _cursor.Advance();
        }
    }

    private bool TryReadCode(char next)
    {
        if (next is not ('(' or '{') && _code.IsStatementAt(1))
        {
            ReadStatement();
            return true;
        }

        if (next == '{')
        {
            ReadStatement();
            return true;
        }

        var expression = _tree.AddExpression(
            next == '(' ? MarkupExpressionKind.Explicit : MarkupExpressionKind.Implicit, _cursor.Position);
        _cursor.Advance();
        if (next == '(')
        {
            _brackets.Skip('(', ')');
        }
        else
        {
            ReadImplicit();
        }

        expression.EndAt(_cursor.Position);
        return true;
    }

    private void ReadStatement()
    {
        var expression = _tree.AddExpression(MarkupExpressionKind.Statement, _cursor.Position);
        _cursor.Advance();
        _code.ReadConstruct(expression);
        expression.EndAt(_cursor.Position);
    }

    private bool TryReadPostfix()
    {
        switch (_cursor.Current)
        {
            case '(':
                return _brackets.Skip('(', ')');
            case '[':
                return _brackets.Skip('[', ']');
            case '.' when TextCursor.IsIdentifierStart(_cursor.Peek(1)):
                _cursor.Advance();
                break;
            case '?' when _cursor.Peek(1) == '.' && TextCursor.IsIdentifierStart(_cursor.Peek(2)):
                _cursor.Advance(2);
                break;
            case '?' when _cursor.Peek(1) == '[':
            case '!' when _cursor.Peek(1) is '[' or '(' or '.' or '?' or '!':
                _cursor.Advance();
                return true;
            default:
                if (!TextCursor.IsIdentifierStart(_cursor.Current) || !char.IsWhiteSpace(_cursor.Previous))
                {
                    return false;
                }

                break;
        }

        _cursor.Advance(_cursor.PeekIdentifier().Length);
        return true;
    }
}
