using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads a start tag with its attributes.</summary>
internal sealed class TagReader(TextCursor cursor, MarkupTree tree, RazorReader razor, MarkupKind kind)
{
    private readonly AttributeValueReader _values = new(cursor, tree, razor, kind);

    private bool IsRazor => kind != MarkupKind.Html;

    /// <summary>Reads from a <c>&lt;</c> that is known to begin a start tag.</summary>
    public StartTag Read(bool isOnRazorLine)
    {
        var start = cursor.Position;
        cursor.Advance();
        var isEscaped = cursor.Current == '!';
        cursor.Advance(isEscaped ? 1 : 0);

        var limit = cursor.Limit;
        cursor.Limit = isOnRazorLine ? cursor.LineEnd() : limit;
        var nameStart = cursor.Position;
        SkipName();
        var nameSpan = TextSpan.FromBounds(nameStart, cursor.Position);

        ImmutableArray<MarkupAttribute>.Builder? attributes = null;
        var isOpaque = false;
        var isSelfClosed = false;
        while (!cursor.AtEnd && cursor.Current is not ('>' or '<'))
        {
            if (cursor.Current == '/')
            {
                isSelfClosed = cursor.Peek(1) == '>';
                cursor.Advance();
            }
            else
            {
                isOpaque |= ReadAttribute(ref attributes);
            }
        }

        cursor.Advance(cursor.Current == '>' ? 1 : 0);
        cursor.Limit = limit;
        return new StartTag(Source(nameSpan), nameSpan, TextSpan.FromBounds(start, cursor.Position), attributes?.ToImmutable() ?? [])
        {
            IsEscaped = isEscaped,
            IsSelfClosed = isSelfClosed,
            HasOpaqueAttributes = isOpaque,
            IsOnRazorLine = isOnRazorLine,
        };
    }

    private void SkipName()
    {
        while (!cursor.AtEnd && !char.IsWhiteSpace(cursor.Current) && cursor.Current is not ('/' or '>' or '<' or '"' or '\'' or '='))
        {
            if (IsRazor && cursor.Current == '@' && !razor.IsInsideWord())
            {
                return;
            }

            cursor.Advance();
        }
    }

    /// <summary>Reads one attribute or what stands in its place; true when other attributes may come from it.</summary>
    private bool ReadAttribute(ref ImmutableArray<MarkupAttribute>.Builder? attributes)
    {
        var start = cursor.Position;
        if (char.IsWhiteSpace(cursor.Current))
        {
            cursor.SkipWhiteSpace();
            return false;
        }

        if (cursor.Current is '"' or '\'')
        {
            cursor.Advance();
            return false;
        }

        if (cursor.Current == '=')
        {
            SkipValueWithoutName();
            return false;
        }

        if (IsRazor && cursor.Current == '@' && cursor.Peek(1) == '*')
        {
            razor.TryReadComment();
            return false;
        }

        var isDynamicName = SkipAttributeName();
        var nameSpan = TextSpan.FromBounds(start, cursor.Position);
        if (nameSpan.Length == 0)
        {
            cursor.Advance();
            return false;
        }

        var name = AttributeName(nameSpan);
        var (valueSpan, quote, value) = ReadValue(name, isCode: Source(nameSpan) == name && name[0] == '@');
        if (isDynamicName || name.Length == 0)
        {
            return true;
        }

        var span = TextSpan.FromBounds(start, cursor.Position);
        attributes ??= ImmutableArray.CreateBuilder<MarkupAttribute>();
        attributes.Add(new MarkupAttribute(name, span, nameSpan, valueSpan, quote, value));
        return ClientBinding.IsSpread(name) || kind == MarkupKind.Cshtml && ClientBinding.MayBelongToTagHelper(name);
    }

    private string AttributeName(TextSpan span)
    {
        var name = Source(span);
        return IsRazor ? name.Replace("@@", "@") : name;
    }

    /// <summary>Goes past the name; true when C# takes part in it.</summary>
    private bool SkipAttributeName()
    {
        var hasCode = false;
        var start = cursor.Position;
        while (!cursor.AtEnd && !char.IsWhiteSpace(cursor.Current) && cursor.Current is not ('=' or '>' or '<' or '"' or '\''))
        {
            if (cursor.Current == '/' && cursor.Peek(1) == '>')
            {
                break;
            }

            if (IsRazor && cursor.Current == '@' && cursor.Peek(1) == '@')
            {
                cursor.Advance(2);
            }
            else if (IsRazor && cursor.Current == '@' && !razor.IsInsideWord() && !IsDirectiveAttribute(start))
            {
                var isCode = _values.TryReadCode();
                cursor.Advance(isCode ? 0 : 1);
                hasCode |= isCode;
            }
            else
            {
                cursor.Advance();
            }
        }

        return hasCode;
    }

    private bool IsDirectiveAttribute(int start) =>
        kind == MarkupKind.Razor && cursor.Position == start && TextCursor.IsIdentifierStart(cursor.Peek(1));

    private (TextSpan? Span, char? Quote, MarkupValue Value) ReadValue(string name, bool isCode)
    {
        var afterName = cursor.Position;
        cursor.SkipWhiteSpace();
        if (cursor.Current != '=' || cursor.AtEnd)
        {
            cursor.MoveTo(afterName);
            return (null, null, MarkupValue.Minimized);
        }

        cursor.Advance();
        cursor.SkipWhiteSpace();
        var quote = cursor.Current is '"' or '\'' ? cursor.Current : (char?)null;
        cursor.Advance(quote is null ? 0 : 1);
        var isBound = isCode || ClientBinding.BoundName(name) is not null || ClientBinding.IsSpread(name);
        var (span, value) = _values.Read(quote, isBound);
        cursor.Advance(quote is not null && cursor.Current == quote ? 1 : 0);
        return (span, quote, value);
    }

    /// <summary>What is left of <c>@onclick="x"</c> in a .cshtml file, where <c>@onclick</c> is an expression.</summary>
    private void SkipValueWithoutName()
    {
        cursor.Advance();
        if (cursor.Current is '"' or '\'')
        {
            var quote = cursor.Current;
            cursor.Advance();
            _values.Read(quote, isBound: true);
            cursor.Advance(cursor.Current == quote ? 1 : 0);
        }
    }

    private string Source(TextSpan span) => cursor.Text.Substring(span.Start, span.Length);
}
