using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TokyoDs.Generators;

/// <summary>A JSON object in the making: the compiler's host need not have a JSON library.</summary>
internal sealed class JsonText
{
    private readonly List<string> _items = [];

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                quoted.Append('\\').Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] < ' ' || char.IsSurrogate(text[i]))
            {
                quoted.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(text[i]);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Adds a text; nothing when it is null.</summary>
    public void Add(string name, string? text) => AddRaw(name, text is null ? null : Quote(text));

    public void AddArray(string name, IEnumerable<string> elements) => AddRaw(name, $"[{string.Join(",", elements)}]");

    public void AddRaw(string name, string? json)
    {
        if (json is not null)
        {
            _items.Add($"{Quote(name)}:{json}");
        }
    }

    public override string ToString() => $"{{{string.Join(",", _items)}}}";
}
