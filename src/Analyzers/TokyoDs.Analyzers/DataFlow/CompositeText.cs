using System.Text;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The pieces of a composite format such as <c>"{0}/orders/{1:D4}"</c>, in their order.</summary>
internal static class CompositeText
{
    /// <summary>Stands for a piece that is literal text.</summary>
    public const int Literal = -1;

    /// <summary>Literal text, or the ordinal of the argument that is written there; what cannot be read as either is literal text.</summary>
    public static List<(string Text, int Ordinal)> Pieces(string format)
    {
        List<(string Text, int Ordinal)> pieces = [];
        StringBuilder literal = new();
        for (var index = 0; index < format.Length; index++)
        {
            var isDoubled = index + 1 < format.Length && format[index] is '{' or '}' && format[index + 1] == format[index];
            if (!isDoubled && OrdinalAt(format, index, out var end) is { } ordinal)
            {
                pieces.Add((literal.ToString(), Literal));
                pieces.Add(("", ordinal));
                literal.Clear();
                index = end;
                continue;
            }

            literal.Append(format[index]);
            index += isDoubled ? 1 : 0;
        }

        pieces.Add((literal.ToString(), Literal));
        return pieces;
    }

    private static int? OrdinalAt(string format, int open, out int end)
    {
        end = format[open] == '{' ? format.IndexOf('}', open) : -1;
        if (end < 0)
        {
            return null;
        }

        var digits = format.Substring(open + 1, end - open - 1).Split(',', ':')[0].Trim();
        return int.TryParse(digits, out var ordinal) && ordinal >= 0 ? ordinal : null;
    }
}
