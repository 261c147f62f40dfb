using System.Globalization;
using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tool.Reports;

/// <summary>Finds places of a JSON text that a pointer names.</summary>
internal static class JsonLines
{
    /// <summary>The line, from 1, of the place or of the nearest one around it that is there.</summary>
    public static int LineOf(string text, string pointer)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var steps = pointer.Split('/').Skip(1).Select(JsonPointer.Unescape).ToList();
        var found = 0L;
        reader.Read();
        foreach (var step in steps)
        {
            if (Enter(ref reader, step) is not { } place)
            {
                break;
            }

            found = place;
        }

        return bytes.AsSpan(0, (int)found).Count((byte)'\n') + 1;
    }

    /// <summary>Goes on to the value of a step; where it stands, or nothing when it is not there.</summary>
    private static long? Enter(ref Utf8JsonReader reader, string step)
    {
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            var place = reader.TokenStartIndex;
            var isIt = isObject ? reader.ValueTextEquals(step) : step == index.ToString(CultureInfo.InvariantCulture);
            if (isObject)
            {
                reader.Read();
            }

            if (isIt)
            {
                return place;
            }

            reader.Skip();
        }

        return null;
    }
}
