using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TokyoDs.Generators;

/// <summary>C# code in the making, and its literals.</summary>
internal sealed class CodeText(string start)
{
    private readonly StringBuilder _code = new(start);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Truth(bool value) => value ? "true" : "false";

    public static string Array(string type, IEnumerable<string> elements)
    {
        var all = string.Join(", ", elements);
        return all.Length == 0 ? $"new {type}[0]" : $"new {type}[] {{ {all} }}";
    }

    /// <summary>A literal of a text; whatever is not a printable character of the source is escaped.</summary>
    public static string Literal(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                literal.Append('\\').Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                literal.Append(text[i]).Append(text[++i]);
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029')
            {
                literal.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        return literal.Append('"').ToString();
    }

    public void Add(string code) => _code.Append(code);

    public override string ToString() => _code.ToString();
}
