using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A source whose expected findings are written into it: <c>{|TDS1201:code|}</c> or <c>[|code|]</c>.</summary>
internal sealed record MarkedSource(string Text, ImmutableArray<(string? Id, TextSpan Span)> Expected)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var expected = ImmutableArray.CreateBuilder<(string?, TextSpan)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At("[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (At("{|") && marked.IndexOf(':', i) is > 0 and var colon && IsIds(marked.AsSpan(i + 2, colon - i - 2)))
            {
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && (open.Peek().Id is null ? At("|]") : At("|}")))
            {
                var (ids, start) = open.Pop();
                foreach (var id in ids?.Split(',') ?? new string?[] { null })
                {
                    expected.Add((id?.Trim(), TextSpan.FromBounds(start, text.Length)));
                }

                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            bool At(string token) => string.CompareOrdinal(marked, i, token, 0, token.Length) == 0;
        }

        return open.Count == 0
            ? new(text.ToString(), expected.ToImmutable())
            : throw new FormatException($"A mark opened at {open.Peek().Start} is never closed.");
    }

    private static bool IsIds(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (',' or ' '))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
