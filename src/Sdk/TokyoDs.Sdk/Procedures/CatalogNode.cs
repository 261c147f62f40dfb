using System.Text;
using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>A JSON value with the place it stands at: System.Text.Json's own trees have lost it.</summary>
internal sealed record CatalogNode(CatalogPlace Place, JsonValueKind Kind, string? Text)
{
    private const int DeepestNesting = 16;

    /// <summary>The members of an object; the last wins when a name is there twice, which <see cref="Repeated"/> tells.</summary>
    public Dictionary<string, CatalogNode> Members { get; } = new(StringComparer.Ordinal);

    public List<CatalogNode> Items { get; } = [];

    public List<CatalogNode> Repeated { get; } = [];

    /// <summary>Reads a text, or throws with the line of what is no JSON.</summary>
    public static CatalogNode Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var reader = new Utf8JsonReader(utf8, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestNesting });
        try
        {
            reader.Read();
            var root = Read(ref reader, utf8, "");
            reader.Read();
            return root;
        }
        catch (JsonException error)
        {
            throw new ProcedureCatalogException(
            [
                new("", new("The text is no JSON here, or nested too deeply.", "ここで JSON として読めません（または入れ子が深すぎます）。"), (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1),
            ]);
        }
        catch (InvalidOperationException)
        {
            // Text that is no UTF-8 inside of a string.
            var place = PlaceOf(utf8, (int)reader.TokenStartIndex, "");
            throw new ProcedureCatalogException([new("", new("The text is not in UTF-8.", "UTF-8 ではありません。"), place.Line, place.Column)]);
        }
    }

    private static CatalogNode Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string pointer)
    {
        var place = PlaceOf(utf8, (int)reader.TokenStartIndex, pointer);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var node = new CatalogNode(place, JsonValueKind.Object, null);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    var value = Read(ref reader, utf8, pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
                    if (!node.Members.TryAdd(name, value))
                    {
                        node.Repeated.Add(value);
                    }
                }

                return node;
            case JsonTokenType.StartArray:
                var list = new CatalogNode(place, JsonValueKind.Array, null);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(Read(ref reader, utf8, pointer + "/" + list.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                }

                return list;
            case JsonTokenType.String:
                return new(place, JsonValueKind.String, reader.GetString());
            case JsonTokenType.Number:
                return new(place, JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            default:
                return new(place, JsonValueKind.Null, null);
        }
    }

    private static CatalogPlace PlaceOf(ReadOnlySpan<byte> utf8, int offset, string pointer)
    {
        var before = utf8[..Math.Min(offset, utf8.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(pointer, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
