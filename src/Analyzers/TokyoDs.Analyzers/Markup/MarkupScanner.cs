using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads content: text, tags, comments, and the <c>@</c> where code begins.</summary>
internal sealed class MarkupScanner
{
    /// <summary>How deep code and markup may nest in each other; deeper code is passed over. Tags in tags are not limited.</summary>
    private const int MaxNesting = 100;

    private static readonly char[] TextStops = ['<', '@'];
    private static readonly char[] SectionStops = ['<', '@', '{', '}'];
    private static readonly char[] LineStops = ['<', '@', '\n'];

    private readonly TextCursor _cursor;
    private readonly MarkupTree _tree;
    private readonly MarkupKind _kind;
    private readonly TagReader _tags;
    private readonly RazorReader _razor;
    private int _nesting;

    public MarkupScanner(string text, MarkupKind kind, CancellationToken cancellation)
    {
        _cursor = new TextCursor(text, cancellation);
        _kind = kind;
        _tree = new MarkupTree(kind);
        _razor = new RazorReader(_cursor, _tree, this, kind);
        _tags = new TagReader(_cursor, _tree, _razor, kind);
    }

    private bool IsRazor => _kind != MarkupKind.Html;

    public MarkupDocument Read()
    {
        _cursor.Advance(_cursor.Current == '\uFEFF' ? 1 : 0);
        ReadContent(MarkupMode.Document);
        _tree.EndAll(_cursor.Position);
        return new MarkupDocument(_cursor.Text, _kind, _tree, _cursor.Steps);
    }

    /// <summary>Runs a nested reading unless we are too deep for it.</summary>
    public bool TryNest(Action read)
    {
        if (_nesting >= MaxNesting)
        {
            return false;
        }

        _nesting++;
        read();
        _nesting--;
        return true;
    }

    /// <summary>One element, comment or end tag in the middle of code, up to where code goes on.</summary>
    public bool TryReadInCode() => StartsMarkup() && TryNest(() =>
    {
        _tree.EnterBlock(areEndsImplied: false);
        ReadContent(MarkupMode.InCode);
        _tree.LeaveBlock(_cursor.Position);
    });

    /// <summary>The rest of a line after <c>@:</c>.</summary>
    public bool TryReadLine() => TryNest(() =>
    {
        var outer = _cursor.Limit;
        _tree.EnterBlock(areEndsImplied: false);
        ReadContent(MarkupMode.Line);
        _tree.LeaveBlock(_cursor.Position);
        _cursor.Limit = outer;
    });

    /// <summary>The body of a section, up to the brace that ends it.</summary>
    public bool TryReadSection() => TryNest(() =>
    {
        _tree.EnterBlock(areEndsImplied: true);
        ReadContent(MarkupMode.Section);
        _tree.LeaveBlock(_cursor.Position);
    });

    /// <summary>Whether the <c>&lt;</c> here begins a tag, comment or declaration.</summary>
    private bool StartsMarkup() => _cursor.Current == '<' && _cursor.Peek(1) is var next
        && (IsNameStart(next) || next is '!' or '?' || next == '/' && (IsNameStart(_cursor.Peek(2)) || _cursor.Peek(2) is '!' or '>'));

    private static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';

    private void ReadContent(MarkupMode mode)
    {
        var depth = _tree.Depth;
        var braces = 0;
        var textStart = _cursor.Position;
        var stops = mode switch
        {
            MarkupMode.Section => SectionStops,
            MarkupMode.Line => LineStops,
            _ => TextStops,
        };

        while (true)
        {
            _cursor.SkipTo(stops);
            if (_cursor.AtEnd)
            {
                break;
            }

            var start = _cursor.Position;
            switch (_cursor.Current)
            {
                case '\n':
                    _cursor.Advance();
                    AddText(textStart, _cursor.Position);
                    return;
                case '{':
                    braces++;
                    _cursor.Advance();
                    continue;
                case '}' when --braces < 0:
                    AddText(textStart, start);
                    return;
                case '<' when StartsMarkup():
                    AddText(textStart, start);
                    ReadMarkup(mode, depth);
                    textStart = _cursor.Position;
                    if (mode == MarkupMode.InCode && _tree.Depth <= depth)
                    {
                        return;
                    }

                    break;
                case '@' when IsRazor && ReadTransition(mode, textStart):
                    textStart = _cursor.Position;
                    break;
                default:
                    _cursor.Advance(_cursor.Position == start ? 1 : 0);
                    break;
            }
        }

        AddText(textStart, _cursor.Position);
    }

    /// <summary>Reads what <c>@</c> begins; false when it is only text, and then goes past it.</summary>
    private bool ReadTransition(MarkupMode mode, int textStart)
    {
        var start = _cursor.Position;
        if (_cursor.Peek(1) == '@')
        {
            _cursor.Advance(2);
            return false;
        }

        if (_razor.IsInsideWord())
        {
            _cursor.Advance();
            return false;
        }

        var before = new TextSpan(textStart, start - textStart);
        var areDirectivesAllowed = mode is MarkupMode.Document or MarkupMode.Section;
        if (_razor.TryReadTransition(() => AddText(before.Start, before.End), areDirectivesAllowed))
        {
            return true;
        }

        _cursor.Advance();
        return false;
    }

    private void ReadMarkup(MarkupMode mode, int blockDepth)
    {
        var next = _cursor.Peek(1);
        if (next == '/')
        {
            ReadEndTag();
        }
        else if (next == '?')
        {
            SkipWithExpressions("?>");
        }
        else if (_cursor.StartsWith("<!--"))
        {
            ReadComment();
        }
        else if (_cursor.StartsWith("<![CDATA["))
        {
            SkipWithExpressions("]]>");
        }
        else if (next == '!' && !IsEscapedTag(2))
        {
            SkipWithExpressions(">");
        }
        else
        {
            ReadElement(mode, blockDepth);
        }
    }

    private bool IsEscapedTag(int distance) => IsRazor && IsNameStart(_cursor.Peek(distance))
        && string.Compare(_cursor.Text, _cursor.Position + distance, "doctype", 0, 7, StringComparison.OrdinalIgnoreCase) != 0;

    private void ReadElement(MarkupMode mode, int blockDepth)
    {
        var isRazorText = mode == MarkupMode.InCode && _tree.Depth == blockDepth && IsRazorText();
        var element = _tree.Open(_tags.Read(isOnRazorLine: mode == MarkupMode.Line), isRazorText);
        if (_tree.Current == element && IsRawText(element))
        {
            ReadRawText(element.Name);
        }
    }

    private bool IsRazorText() =>
        _cursor.StartsWith("<text", StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(_cursor.Peek(5)) || _cursor.Peek(5) is '>' or '/');

    private bool IsRawText(MarkupElement element)
    {
        if (element.IsNamed("script"))
        {
            return element.LiteralOf("type")?.Trim().ToLowerInvariant() is not ("text/html" or "text/template" or "text/x-template");
        }

        return element.IsNamed("style") || !IsRazor && (element.IsNamed("textarea") || element.IsNamed("title"));
    }

    /// <summary>Content in which <c>&lt;</c> is a plain character until the end tag; Razor expressions still count.</summary>
    private void ReadRawText(string name)
    {
        var textStart = _cursor.Position;
        while (!_cursor.AtEnd)
        {
            _cursor.SkipTo(TextStops);
            if (_cursor.Current == '<' && IsEndTagOf(name))
            {
                break;
            }

            if (_cursor.Current == '@' && IsRazor)
            {
                textStart = ReadTransition(MarkupMode.Raw, textStart) ? _cursor.Position : textStart;
            }
            else
            {
                _cursor.Advance();
            }
        }

        AddText(textStart, _cursor.Position);
    }

    private bool IsEndTagOf(string name)
    {
        if (_cursor.Peek(1) != '/'
            || string.Compare(_cursor.Text, _cursor.Position + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        var after = _cursor.Peek(2 + name.Length);
        return after is '>' or '/' or '\0' || char.IsWhiteSpace(after);
    }

    private void ReadEndTag()
    {
        var start = _cursor.Position;
        _cursor.Advance(IsEscapedTag(3) && _cursor.Peek(2) == '!' ? 3 : 2);
        var nameStart = _cursor.Position;
        while (!_cursor.AtEnd && !char.IsWhiteSpace(_cursor.Current) && _cursor.Current is not ('>' or '<' or '/'))
        {
            _cursor.Advance();
        }

        var name = _cursor.Text.Substring(nameStart, _cursor.Position - nameStart);
        while (!_cursor.AtEnd && _cursor.Current is not ('>' or '<'))
        {
            _cursor.Advance();
        }

        _cursor.Advance(_cursor.Current == '>' ? 1 : 0);
        if (name.Length > 0)
        {
            _tree.Close(name, TextSpan.FromBounds(start, _cursor.Position));
        }
    }

    /// <summary>An HTML comment. Razor runs the expressions in it; what they contain is not part of the page.</summary>
    private void ReadComment()
    {
        var start = _cursor.Position;
        var textStart = start + "<!--".Length;
        _cursor.Advance("<!--".Length);
        SkipWithExpressions("-->");
        var isClosed = _cursor.Position >= textStart + 3 && string.CompareOrdinal(_cursor.Text, _cursor.Position - 3, "-->", 0, 3) == 0;
        var textSpan = TextSpan.FromBounds(textStart, isClosed ? _cursor.Position - 3 : _cursor.Position);
        _tree.Add(new MarkupComment(
            TextSpan.FromBounds(start, _cursor.Position), textSpan, _cursor.Text.Substring(textSpan.Start, textSpan.Length), isRazor: false));
    }

    private void SkipWithExpressions(string terminator)
    {
        char[] stops = [terminator[0], '@'];
        while (!_cursor.AtEnd)
        {
            _cursor.SkipTo(stops);
            if (_cursor.StartsWith(terminator))
            {
                _cursor.Advance(terminator.Length);
                return;
            }

            if (_cursor.Current == '@' && IsRazor)
            {
                var mark = _tree.SetMark();
                ReadTransition(MarkupMode.Raw, _cursor.Position);
                _tree.ReturnTo(mark);
            }
            else
            {
                _cursor.Advance();
            }
        }
    }

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            var decoded = EntityDecoder.Decode(_cursor.Text, TextSpan.FromBounds(start, end), IsRazor);
            _tree.Add(new MarkupText(decoded, _tree.Current, _tree.Branch));
        }
    }

    private enum MarkupMode
    {
        Document,
        Section,
        InCode,
        Line,
        Raw,
    }
}
