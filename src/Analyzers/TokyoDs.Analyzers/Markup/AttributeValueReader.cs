using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads an attribute value as literals and expressions.</summary>
internal sealed class AttributeValueReader(TextCursor cursor, MarkupTree tree, RazorReader razor, MarkupKind kind)
{
    private static readonly char[] DoubleStops = ['"', '>', '@'];
    private static readonly char[] SingleStops = ['\'', '>', '@'];

    private int _nextDoubleQuote = -1;
    private int _nextSingleQuote = -1;

    private bool IsRazor => kind != MarkupKind.Html;

    /// <summary>Reads from behind the opening quote, or a bare value, up to the end of the value.</summary>
    public (TextSpan Span, MarkupValue Value) Read(char? quote, bool isBound)
    {
        var start = cursor.Position;
        var literalStart = start;
        ImmutableArray<MarkupValuePart>.Builder? parts = null;
        while (!cursor.AtEnd && !Ends(quote))
        {
            if (quote is not null && cursor.Current is not ('>' or '@'))
            {
                cursor.SkipTo(quote == '"' ? DoubleStops : SingleStops);
            }
            else if (!IsRazor || cursor.Current != '@' || razor.IsInsideWord())
            {
                cursor.Advance();
            }
            else if (cursor.Peek(1) == '@')
            {
                cursor.Advance(2);
            }
            else
            {
                var codeStart = cursor.Position;
                if (cursor.Peek(1) == '*' ? razor.TryReadComment() : TryReadCode())
                {
                    parts ??= ImmutableArray.CreateBuilder<MarkupValuePart>();
                    AddLiteral(parts, literalStart, codeStart);
                    AddCode(parts, codeStart);
                    literalStart = cursor.Position;
                }
                else
                {
                    cursor.Advance();
                }
            }
        }

        var span = TextSpan.FromBounds(start, cursor.Position);
        if (parts is null)
        {
            // Most values are one piece.
            return (span, new MarkupValue(isBound ? MarkupValueKind.Dynamic : MarkupValueKind.Literal, span.Length == 0 ? [] : [Literal(span)]));
        }

        AddLiteral(parts, literalStart, cursor.Position);
        var isDynamic = isBound || parts.Any(part => !part.IsLiteral);
        return (span, new MarkupValue(isDynamic ? MarkupValueKind.Dynamic : MarkupValueKind.Literal, parts.ToImmutable()));
    }

    /// <summary>Reads the code at <c>@</c>; markup in it belongs to the value, not to the page's tree.</summary>
    public bool TryReadCode()
    {
        var mark = tree.SetMark();
        var isCode = razor.TryReadTransition(static () => { }, areDirectivesAllowed: false);
        tree.ReturnTo(mark);
        return isCode;
    }

    /// <summary>A slash before <c>&gt;</c> ends a bare value for the Razor compiler; for HTML it belongs to the value.</summary>
    private bool Ends(char? quote) => quote is { } mark
        ? cursor.Current == mark || cursor.Current == '>' && !HasQuoteAhead(mark)
        : char.IsWhiteSpace(cursor.Current) || cursor.Current == '>' || IsRazor && cursor.Current == '/' && cursor.Peek(1) == '>';

    /// <summary>A value whose quote is missing ends with its tag. The place of the next quote is kept, so that none is searched twice.</summary>
    private bool HasQuoteAhead(char mark)
    {
        ref var next = ref (mark == '"' ? ref _nextDoubleQuote : ref _nextSingleQuote);
        if (next < cursor.Position)
        {
            var found = cursor.Text.IndexOf(mark, cursor.Position);
            next = found < 0 ? int.MaxValue : found;
        }

        return next < cursor.Limit;
    }

    private void AddLiteral(ImmutableArray<MarkupValuePart>.Builder parts, int start, int end)
    {
        if (end > start)
        {
            parts.Add(Literal(TextSpan.FromBounds(start, end)));
        }
    }

    private MarkupValuePart Literal(TextSpan span) => new(IsLiteral: true, EntityDecoder.Decode(cursor.Text, span, IsRazor).Value, span);

    private void AddCode(ImmutableArray<MarkupValuePart>.Builder parts, int start)
    {
        if (cursor.Text[start + 1] != '*')
        {
            var span = TextSpan.FromBounds(start, cursor.Position);
            parts.Add(new MarkupValuePart(IsLiteral: false, cursor.Text.Substring(span.Start, span.Length), span));
        }
    }
}
