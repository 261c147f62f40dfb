using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TokyoDs.OnceOnly;

/// <summary>Reads a schema of whatever origin, so that nothing in it surprises later.</summary>
internal static class SchemaReading
{
    /// <exception cref="JsonException">The text is not JSON, names an item twice, or holds half a character.</exception>
    public static JsonNode? Parse(string schema)
    {
        RefuseHalfCharacters(Encoding.UTF8.GetBytes(schema));
        try
        {
            return JsonNode.Parse(schema, documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>The framework reads <c>"\ud800"</c> as JSON and fails when the text is asked for.</summary>
    private static void RefuseHalfCharacters(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String) || !reader.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException exception)
            {
                throw new JsonException(exception.Message, path: null, json[..(int)reader.TokenStartIndex].Count((byte)'\n'), bytePositionInLine: null, exception);
            }
        }
    }
}
