using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Writes the schema of an attested item: one alternative for each kind of state, told apart by the item <c>state</c>.</summary>
/// <remarks>
/// <c>oneOf</c> and not <c>if</c>/<c>then</c>: every dialect since draft-04 and OpenAPI 3.0 knows it, and with it NJsonSchema 10 and the
/// code generators of other languages.
/// </remarks>
internal static class AttestedSchema
{
    private static readonly string[] Provenance = ["source", "provider", "observedAt"];

    /// <summary>The schema of an item that stands at a place of the document, such as <c>/properties/name</c>.</summary>
    public static JsonObject Of(JsonTypeInfo item, IAttestedConverter converter, string place, bool nullable)
    {
        var valueSchema = SchemaNode.AsObject(item.Options.GetTypeInfo(converter.ValueType).GetJsonSchemaAsNode(SchemaNode.Exporter));
        PointFrom(valueSchema, $"#{place}/properties/value");
        var missing = AttestedName<AttestationState>.All.Where(state => state != "available").ToArray();
        var schema = new JsonObject
        {
            ["type"] = nullable ? new JsonArray("object", "null") : "object",
            ["properties"] = new JsonObject
            {
                ["state"] = OneOf(AttestedName<AttestationState>.All),
                ["value"] = valueSchema,
                ["source"] = OneOf(AttestedName<AttestationSource>.All),
                ["provider"] = new JsonObject { ["type"] = "string", ["minLength"] = 1 },
                ["observedAt"] = Time(),
                ["validUntil"] = Time(),
                ["classification"] = OneOf(AttestedName<DataClassification>.All),
            },
            ["required"] = new JsonArray("state"),
            ["oneOf"] = new JsonArray(
                Alternative(["available"], ["value", .. Provenance], []),
                Alternative(missing, Provenance, ["value"]),
                Alternative(missing, [], ["value", .. Provenance, "validUntil", "classification"])),
        };
        if (nullable)
        {
            ((JsonArray)schema["oneOf"]!).Add((JsonNode)new JsonObject { ["type"] = "null" });
        }

        return schema;
    }

    /// <summary>The part of an item's schema that lengths and samples are about: the value of an attested item, or the item itself.</summary>
    public static JsonObject ValuePart(JsonObject schema, JsonTypeInfo typeInfo) =>
        typeInfo.Converter is IAttestedConverter ? (JsonObject)schema["properties"]!["value"]! : schema;

    private static JsonObject Alternative(string[] states, string[] required, string[] excluded)
    {
        var alternative = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["state"] = new JsonObject { ["enum"] = Array(states) } },
        };
        if (required.Length > 0)
        {
            alternative["required"] = Array(required);
        }

        if (excluded.Length > 0)
        {
            alternative["not"] = new JsonObject
            {
                ["anyOf"] = new JsonArray([.. excluded.Select(item => new JsonObject { ["required"] = Array([item]) })]),
            };
        }

        return alternative;
    }

    private static JsonObject OneOf(string[] texts) => new() { ["type"] = "string", ["enum"] = Array(texts) };

    private static JsonObject Time() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonArray Array(string[] texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>References of the value's own schema start at its own root, which now stands inside another.</summary>
    private static void PointFrom(JsonNode? schema, string place)
    {
        if (schema is JsonObject { } node)
        {
            if (node["$ref"] is JsonValue reference && reference.GetValueKind() == JsonValueKind.String)
            {
                node["$ref"] = place + ((string)reference!)[1..];
            }

            foreach (var (_, child) in node.ToList())
            {
                PointFrom(child, place);
            }
        }
        else if (schema is JsonArray children)
        {
            foreach (var child in children)
            {
                PointFrom(child, place);
            }
        }
    }
}
