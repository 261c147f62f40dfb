namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads C# statements for the markup in them. Markup begins only where a statement could.</summary>
internal sealed class RazorCodeReader(
    TextCursor cursor, MarkupTree tree, MarkupScanner markup, RazorReader razor, CSharpTokenReader tokens, BracketReader brackets)
{
    private static readonly HashSet<string> Constructs =
        ["if", "for", "foreach", "while", "do", "switch", "lock", "using", "try", "fixed"];

    private MarkupExpression? _statement;
    private bool _isLabelUnfinished;

    /// <summary>Whether a keyword that begins a statement stands at the distance, with what must follow it.</summary>
    public bool IsStatementAt(int distance)
    {
        var start = cursor.Position;
        cursor.Advance(distance);
        var word = cursor.PeekIdentifier();
        cursor.Advance(word.Length);
        cursor.SkipWhiteSpace();
        if (word == "await")
        {
            word = cursor.PeekIdentifier() is "foreach" or "using" ? cursor.PeekIdentifier() : "await";
            cursor.Advance(word == "await" ? 0 : word.Length);
            cursor.SkipWhiteSpace();
        }

        var expected = word is "do" or "try" ? '{' : '(';
        var isStatement = Constructs.Contains(word) && cursor.Current == expected;
        cursor.MoveTo(start);
        return isStatement;
    }

    /// <summary>Reads the block or keyword statement behind an <c>@</c>.</summary>
    public void ReadConstruct(MarkupExpression statement)
    {
        var outer = _statement;
        _statement = statement;
        ReadStatement();
        _statement = outer;
    }

    /// <summary>Reads from <c>{</c> to behind its <c>}</c>.</summary>
    public void ReadBlock()
    {
        if (!markup.TryNest(ReadStatements))
        {
            brackets.Skip('{', '}');
        }
    }

    private void ReadStatements()
    {
        cursor.Advance();
        while (!cursor.AtEnd && cursor.Current != '}')
        {
            ReadStatement();
            SkipTrivia();
        }

        cursor.Advance(cursor.Current == '}' ? 1 : 0);
    }

    private void SkipTrivia()
    {
        do
        {
            tokens.SkipTrivia();
        }
        while (razor.TryReadComment());
    }

    private void ReadStatement()
    {
        SkipTrivia();
        switch (cursor.Current)
        {
            case '{':
                ReadBlock();
                return;
            case '<' when markup.TryReadInCode():
                return;
            case '@' when TryReadEmbedded():
                return;
            case '}':
                return;
        }

        if (IsStatementAt(0))
        {
            if (!markup.TryNest(ReadKeyword))
            {
                cursor.Advance();
            }
        }
        else if (!TrySkipCaseLabel())
        {
            ReadStandard();
        }
    }

    private bool TryReadEmbedded()
    {
        switch (cursor.Peek(1))
        {
            case ':':
                cursor.Advance();
                return brackets.ReadLine();
            case '<':
                cursor.Advance();
                return markup.TryReadInCode();
            case '"' or '$' or '@':
                return false;
            default:
                return !IsVerbatimIdentifier() && razor.TryReadTransition(static () => { }, areDirectivesAllowed: false);
        }
    }

    /// <summary>Whether this is <c>@class = x;</c>, an assignment to a variable named like a keyword.</summary>
    private bool IsVerbatimIdentifier()
    {
        var start = cursor.Position;
        cursor.Advance();
        cursor.Advance(cursor.PeekIdentifier().Length);
        cursor.SkipWhiteSpace();
        var isAssigned = cursor.Current == '=' && cursor.Previous != '@';
        cursor.MoveTo(start);
        return isAssigned;
    }

    private void ReadKeyword()
    {
        var word = cursor.PeekIdentifier();
        cursor.Advance(word.Length);
        SkipTrivia();
        if (word == "await")
        {
            word = cursor.PeekIdentifier();
            cursor.Advance(word.Length);
        }

        switch (word)
        {
            case "if":
                ReadIf();
                break;
            case "switch":
                SkipCondition();
                SkipTrivia();
                ReadSwitchBody();
                break;
            case "do":
                ReadBody(MarkupBranchKind.Loop);
                SkipTrivia();
                ReadWhileOfDo();
                break;
            case "try":
                ReadTry();
                break;
            case "for" or "foreach" or "while":
                SkipCondition();
                ReadBody(MarkupBranchKind.Loop);
                break;
            default:
                SkipCondition();
                ReadBody(kind: null);
                break;
        }
    }

    private void ReadIf()
    {
        var construct = tree.NextConstruct();
        for (var arm = 0; ; arm++)
        {
            SkipCondition();
            ReadBody(MarkupBranchKind.Exclusive, construct, arm);
            if (!TryContinueWith("else"))
            {
                return;
            }

            if (cursor.PeekIdentifier() == "if")
            {
                cursor.Advance("if".Length);
                continue;
            }

            ReadBody(MarkupBranchKind.Exclusive, construct, arm + 1);
            return;
        }
    }

    private void ReadTry()
    {
        ReadBody(MarkupBranchKind.Guarded);
        while (TryContinueWith("catch"))
        {
            SkipCondition();
            SkipTrivia();
            if (cursor.PeekIdentifier() == "when")
            {
                cursor.Advance("when".Length);
                SkipCondition();
            }

            ReadBody(MarkupBranchKind.Guarded);
        }

        if (TryContinueWith("finally"))
        {
            ReadBody(kind: null);
        }
    }

    private void ReadWhileOfDo()
    {
        if (cursor.PeekIdentifier() == "while")
        {
            cursor.Advance("while".Length);
            SkipCondition();
            cursor.Advance(cursor.Current == ';' ? 1 : 0);
        }
    }

    /// <summary>Goes on when the word follows; otherwise white space and comments are left to whoever reads next.</summary>
    private bool TryContinueWith(string word)
    {
        var start = cursor.Position;
        var mark = tree.SetMark();
        SkipTrivia();
        if (cursor.PeekIdentifier() == word)
        {
            cursor.Advance(word.Length);
            SkipTrivia();
            return true;
        }

        tree.ReturnTo(mark);
        cursor.MoveTo(start);
        return false;
    }

    private void SkipCondition()
    {
        SkipTrivia();
        if (cursor.Current == '(')
        {
            brackets.Skip('(', ')');
        }
    }

    private void ReadBody(MarkupBranchKind? kind) => ReadBody(kind, tree.NextConstruct(), 0);

    private void ReadBody(MarkupBranchKind? kind, int construct, int arm)
    {
        var outer = tree.Branch;
        tree.Branch = kind is { } known ? NewBranch(known, construct, arm) : outer;
        SkipTrivia();
        ReadStatement();
        tree.Branch = outer;
    }

    private void ReadSwitchBody()
    {
        if (cursor.Current != '{')
        {
            return;
        }

        cursor.Advance();
        var construct = tree.NextConstruct();
        var outer = tree.Branch;
        for (var arm = 0; !cursor.AtEnd && cursor.Current != '}';)
        {
            SkipTrivia();
            if (TrySkipCaseLabel())
            {
                tree.Branch = NewBranch(MarkupBranchKind.Exclusive, construct, arm++, outer);
            }
            else if (cursor.Current != '}')
            {
                ReadStatement();
            }

            SkipTrivia();
        }

        tree.Branch = outer;
        cursor.Advance(cursor.Current == '}' ? 1 : 0);
    }

    /// <summary>Goes past <c>case X when y:</c> or <c>default:</c>.</summary>
    private bool TrySkipCaseLabel()
    {
        var word = cursor.PeekIdentifier();
        if (word is not ("case" or "default") || _isLabelUnfinished)
        {
            return false;
        }

        var start = cursor.Position;
        cursor.Advance(word.Length);
        for (var depth = 0; !cursor.AtEnd; tokens.Skip())
        {
            depth += cursor.Current is '(' or '[' or '{' ? 1 : cursor.Current is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0 || cursor.Current == ';')
            {
                break;
            }

            if (depth == 0 && cursor.Current == ':' && cursor.Peek(1) != ':')
            {
                cursor.Advance();
                return true;
            }
        }

        _isLabelUnfinished = cursor.AtEnd;
        cursor.MoveTo(start);
        return false;
    }

    /// <summary>Any other statement, up to its semicolon, or to the brace that begins a block in it.</summary>
    private void ReadStandard()
    {
        var start = cursor.Position;
        while (!cursor.AtEnd && cursor.Current != '}')
        {
            switch (cursor.Current)
            {
                case ';':
                    cursor.Advance();
                    Note(start);
                    return;
                case '{':
                    Note(start);
                    ReadInnerBlock();
                    return;
                case '(':
                    brackets.Skip('(', ')');
                    break;
                case '[':
                    brackets.Skip('[', ']');
                    break;
                case '@' when brackets.TryReadTemplate():
                    break;
                default:
                    tokens.Skip();
                    break;
            }
        }

        Note(start);
    }

    /// <summary>The body of a lambda or local function, or an initializer.</summary>
    private void ReadInnerBlock()
    {
        var outer = tree.Branch;
        tree.Branch = tree.NewBranch(MarkupBranchKind.Deferred);
        ReadBlock();
        tree.Branch = outer;
    }

    /// <summary>Remembers that the statement puts content on the page by a call.</summary>
    private void Note(int start)
    {
        if (_statement is { WritesContent: false } && (Mentions("Render", start) || Mentions("Write", start) || Mentions("Output", start) || tokens.IsOwnCallAt(start)))
        {
            _statement.MarkWriting();
        }
    }

    private bool Mentions(string word, int start) =>
        cursor.Text.IndexOf(word, start, cursor.Position - start, StringComparison.Ordinal) >= 0;

    private MarkupBranch NewBranch(MarkupBranchKind kind, int construct, int arm) =>
        NewBranch(kind, construct, arm, tree.Branch);

    private static MarkupBranch NewBranch(MarkupBranchKind kind, int construct, int arm, MarkupBranch? outer) =>
        new(kind, construct, arm, outer);
}
