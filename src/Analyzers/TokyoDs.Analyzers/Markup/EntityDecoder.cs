using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads <c>&amp;amp;</c>, <c>&amp;#x6C0F;</c> and Razor's <c>@@</c> as the characters they stand for.</summary>
internal static class EntityDecoder
{
    private static readonly char[] RazorEscapes = ['&', '@'];

    /// <summary>Decodes a part of the source, remembering where each character came from.</summary>
    public static DecodedText Decode(string text, TextSpan span, bool isRazor)
    {
        var first = NextEscape(text, span.Start, span.End, isRazor);
        if (first < 0)
        {
            return new DecodedText(text.Substring(span.Start, span.Length), span, starts: null);
        }

        var decoded = new StringBuilder(span.Length);
        var starts = new List<int>(span.Length + 1);
        for (var position = span.Start; position < span.End;)
        {
            var (value, length) = ReadOne(text, position, span.End, isRazor);
            foreach (var character in value)
            {
                decoded.Append(character);
                starts.Add(position);
            }

            position += length;
        }

        starts.Add(span.End);
        return new DecodedText(decoded.ToString(), span, [.. starts]);
    }


    private static int NextEscape(string text, int start, int end, bool isRazor) =>
        isRazor ? text.IndexOfAny(RazorEscapes, start, end - start) : text.IndexOf('&', start, end - start);

    private static (string Value, int Length) ReadOne(string text, int position, int end, bool isRazor) => text[position] switch
    {
        '@' when isRazor && position + 1 < end && text[position + 1] == '@' => ("@", 2),
        '&' when Reference(text, position, end) is { } reference => reference,
        var other => (other.ToString(), 1),
    };

    private static (string Value, int Length)? Reference(string text, int position, int end)
    {
        if (position + 1 < end && text[position + 1] == '#')
        {
            return Numeric(text, position, end);
        }

        var stop = position + 1;
        while (stop < end && stop - position <= NamedEntities.LongestName && IsAsciiLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return stop < end && text[stop] == ';'
            && NamedEntities.TryGet(text.Substring(position + 1, stop - position - 1), out var character)
            ? (character.ToString(), stop + 1 - position)
            : null;
    }

    private static (string Value, int Length)? Numeric(string text, int position, int end)
    {
        var isHex = position + 2 < end && text[position + 2] is 'x' or 'X';
        var first = position + (isHex ? 3 : 2);
        var stop = first;
        var code = 0;
        for (; stop < end && Digit(text[stop], isHex) is var digit and >= 0; stop++)
        {
            code = Math.Min((code * (isHex ? 16 : 10)) + digit, 0x110000);
        }

        if (stop == first)
        {
            return null;
        }

        var length = stop + (stop < end && text[stop] == ';' ? 1 : 0) - position;
        var isScalar = code is > 0 and < 0x110000 and not (>= 0xD800 and <= 0xDFFF);
        return (isScalar ? char.ConvertFromUtf32(code) : "\uFFFD", length);
    }

    private static int Digit(char character, bool isHex) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' when isHex => character - 'a' + 10,
        >= 'A' and <= 'F' when isHex => character - 'A' + 10,
        _ => -1,
    };

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
