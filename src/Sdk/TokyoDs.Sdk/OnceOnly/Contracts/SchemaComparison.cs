using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TokyoDs.OnceOnly;

/// <summary>Finds where two schemas differ in what they say.</summary>
internal static class SchemaComparison
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<SchemaDifference> Compare(JsonNode? committed, JsonNode? current)
    {
        var differences = new List<SchemaDifference>();
        Compare("", committed, current, differences);
        return differences;
    }

    private static void Compare(string path, JsonNode? committed, JsonNode? current, List<SchemaDifference> differences, JsonNode? others = null)
    {
        if (committed is JsonObject before && current is JsonObject now)
        {
            foreach (var keyword in before.Select(item => item.Key).Union(now.Select(item => item.Key)))
            {
                var place = $"{path}/{JsonPointer.Escape(keyword)}";
                if (before.ContainsKey(keyword) != now.ContainsKey(keyword) && before[keyword] is null && now[keyword] is null && others is null)
                {
                    // A null that is written, such as that of const, is not the same as nothing.
                    differences.Add(new(place, before.ContainsKey(keyword) ? "null" : null, now.ContainsKey(keyword) ? "null" : null));
                }
                else if (keyword == "properties" && Others(before) is { } unnamed)
                {
                    Compare(place, before[keyword] ?? new JsonObject(), now[keyword], differences, unnamed);
                }
                else
                {
                    Compare(place, before[keyword] ?? others, now[keyword], differences);
                }
            }
        }
        else if (!Same(committed, current))
        {
            differences.Add(new(path, Json(committed), Json(current)));
        }
    }

    /// <summary>What a schema says of the items that it does not name, when it says anything: an item that is new was within it.</summary>
    private static JsonNode? Others(JsonObject schema) =>
        schema["additionalProperties"] is { } others && others.GetValueKind() != JsonValueKind.True ? others : null;

    // The arrays of a schema that this library writes (type, required, enum, examples) are sets.
    private static bool Same(JsonNode? left, JsonNode? right) =>
        left is JsonArray committed && right is JsonArray current
            ? committed.Select(Json).ToHashSet().SetEquals(current.Select(Json))
            : JsonNode.DeepEquals(left, right);

    private static string? Json(JsonNode? node)
    {
        if (node is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, OneLine))
        {
            node.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
