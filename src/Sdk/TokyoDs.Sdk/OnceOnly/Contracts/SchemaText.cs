using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TokyoDs.OnceOnly;

/// <summary>Writes a schema so that people can read it and every machine writes the same.</summary>
internal static class SchemaText
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(JsonObject schema)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            schema.WriteTo(writer);
        }

        return Unescape(Encoding.UTF8.GetString(buffer.WrittenSpan)) + "\n";
    }

    /// <summary>
    /// Gives back the letters that even the relaxed encoder escapes: rare kanji such as 𠮷 (surrogate pairs) and the ideographic space.
    /// </summary>
    private static string Unescape(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
            }
            else if (json[i + 1] == 'u' && Code(json, i + 2) is var code && IsReadable(code))
            {
                text.Append(code);
                i += 5;
            }
            else
            {
                text.Append(json, i, 2);
                i++;
            }
        }

        return text.ToString();
    }

    private static char Code(string json, int index) =>
        (char)ushort.Parse(json.AsSpan(index, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool IsReadable(char code) => char.IsSurrogate(code) || code == '\u3000';
}
