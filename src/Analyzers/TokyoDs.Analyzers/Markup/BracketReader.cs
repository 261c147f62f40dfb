namespace TokyoDs.Analyzers.Markup;

/// <summary>Goes past brackets in C#, reading the templates in them.</summary>
internal sealed class BracketReader(
    TextCursor cursor, MarkupTree tree, MarkupScanner markup, RazorReader razor, CSharpTokenReader tokens)
{
    /// <summary>How far a bracket is searched for once too many were never closed.</summary>
    private const int RecoveryReach = 500;

    private long _failedLookahead;

    /// <summary>Goes past brackets and what they hold, reading templates; false, on the next line, when they are never closed.</summary>
    public bool Skip(char open, char close)
    {
        var start = cursor.Position;
        var mark = tree.SetMark();
        var limit = cursor.Limit;
        if (_failedLookahead > 4L * cursor.Text.Length)
        {
            cursor.Limit = Math.Min(cursor.LineEnd(), cursor.Position + RecoveryReach);
        }

        var isClosed = TrySkip(open, close);
        cursor.Limit = limit;
        if (!isClosed)
        {
            _failedLookahead += cursor.Position - start;
            tree.ReturnTo(mark);
            cursor.MoveTo(start);
            cursor.SkipToLineEnd();
        }

        return isClosed;
    }

    private bool TrySkip(char open, char close)
    {
        var depth = 0;
        while (!cursor.AtEnd)
        {
            var current = cursor.Current;
            if (current == '@' && TryReadTemplate())
            {
                continue;
            }

            depth += current == open ? 1 : current == close ? -1 : 0;
            if (depth == 0)
            {
                cursor.Advance();
                return true;
            }

            tokens.Skip();
        }

        return false;
    }

    /// <summary>Reads <c>@* *@</c>, <c>@: line</c> or <c>@&lt;tag&gt;</c> inside an expression.</summary>
    public bool TryReadTemplate()
    {
        if (razor.TryReadComment())
        {
            return true;
        }

        if (cursor.Peek(1) is not ('<' or ':'))
        {
            return false;
        }

        var outer = tree.Branch;
        tree.Branch = tree.NewBranch(MarkupBranchKind.Deferred);
        cursor.Advance();
        var isRead = cursor.Current == ':' ? ReadLine() : markup.TryReadInCode();
        tree.Branch = outer;
        return isRead;
    }

    /// <summary>Reads from the colon of <c>@:</c> to the end of the line.</summary>
    public bool ReadLine()
    {
        cursor.Advance();
        cursor.Advance(cursor.Current == ':' ? 1 : 0);
        return markup.TryReadLine();
    }
}
