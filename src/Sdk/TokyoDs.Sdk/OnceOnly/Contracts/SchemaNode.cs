using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Adds to one node of an exported schema what the exporter does not know: our value types, lengths, descriptions.</summary>
internal static class SchemaNode
{
    public static JsonSchemaExporterOptions Exporter { get; } = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    /// <summary>The schemas true and false as objects.</summary>
    public static JsonObject AsObject(JsonNode schema) => schema switch
    {
        JsonObject there => there,
        _ when schema.GetValueKind() == JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
        _ => [],
    };

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode exported)
    {
        var place = string.Concat(context.Path.ToArray().Select(step => "/" + JsonPointer.Escape(step)));
        RefuseUnwritable(context.TypeInfo, exported, place);
        var schema = Own(context.TypeInfo, place, context.PropertyInfo is { IsGetNullable: true }) ?? AsObject(exported);
        AddElements(schema, context.TypeInfo, place);
        if (schema.ContainsKey("enum") && !schema.ContainsKey("type"))
        {
            schema.Insert(0, "type", TextType(IsNullable(context.TypeInfo.Type)));
        }

        var attributes = AttributesOf(context);
        SchemaAttributes.AddTexts(schema, attributes);
        SchemaAttributes.AddLimits(AttestedSchema.ValuePart(schema, context.TypeInfo), attributes);
        SchemaAttributes.AddDeclarations(schema, attributes);
        return schema.Count == 0 ? exported : schema;
    }

    /// <summary>The exporter describes types that the serializer will refuse: as a schema that nothing keeps, or by what keys they would have.</summary>
    private static void RefuseUnwritable(JsonTypeInfo typeInfo, JsonNode exported, string place)
    {
        if ((typeInfo.Kind == JsonTypeInfoKind.None && exported is JsonObject described && described.ContainsKey("not"))
            || (typeInfo is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { } key } && typeInfo.Options.GetTypeInfo(key).Kind != JsonTypeInfoKind.None))
        {
            throw new NotSupportedException(new LocalText(
                $"{typeInfo.Type.Name} at {place} has no form in JSON; give the item another type, or take it out with [JsonIgnore].",
                $"{place} の型 {typeInfo.Type.Name} は JSON で表せません。ほかの型にするか、[JsonIgnore] で除いてください。").ToString());
        }
    }

    /// <summary>The schema of a type that the exporter knows nothing about.</summary>
    private static JsonObject? Own(JsonTypeInfo typeInfo, string place, bool nullable) =>
        TextShape.Of(typeInfo) is { } shape ? Of(shape, IsNullable(typeInfo.Type))
        : typeInfo.Converter is IAttestedConverter attested ? AttestedSchema.Of(typeInfo, attested, place, nullable)
        : null;

    /// <summary>The exporter leaves out the schema of elements it knows nothing about before it asks about them, and that of keys.</summary>
    private static void AddElements(JsonObject schema, JsonTypeInfo typeInfo, string place)
    {
        var keyword = typeInfo.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "items",
            JsonTypeInfoKind.Dictionary => "additionalProperties",
            _ => null,
        };
        if (keyword is not null && !schema.ContainsKey(keyword) && !schema.ContainsKey("$ref")
            && typeInfo.ElementType is { } element && Own(typeInfo.Options.GetTypeInfo(element), $"{place}/{keyword}", false) is { } own)
        {
            schema[keyword] = own;
        }

        if (typeInfo is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { } key } && !schema.ContainsKey("$ref")
            && TextShape.Of(typeInfo.Options.GetTypeInfo(key)) is { } keyShape)
        {
            schema["propertyNames"] = new JsonObject { ["format"] = keyShape.Format, ["pattern"] = keyShape.Pattern };
        }
    }

    private static JsonObject Of(TextShape shape, bool nullable)
    {
        var schema = new JsonObject
        {
            ["type"] = TextType(nullable),
            ["format"] = shape.Format,
            ["pattern"] = shape.Pattern,
        };
        if (shape.Example is { } example)
        {
            schema["examples"] = new JsonArray(example);
        }

        if (shape.ReadOnlyFromData)
        {
            schema["writeOnly"] = true;
        }

        return schema;
    }

    private static JsonNode TextType(bool nullable) => nullable ? new JsonArray("string", "null") : JsonValue.Create("string");

    private static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The attributes of the type or, for an item, of the property and the constructor parameter that sets it.</summary>
    private static Attribute[] AttributesOf(JsonSchemaExporterContext context)
    {
        if (context.PropertyInfo is not { } property)
        {
            return context.Path.Length == 0 ? Of(context.TypeInfo.Type) : [];
        }

        return [.. Of(property.AttributeProvider), .. Of(property.AssociatedParameter?.AttributeProvider)];
    }

    private static Attribute[] Of(ICustomAttributeProvider? provider) =>
        provider is null ? [] : [.. provider.GetCustomAttributes(inherit: true).Cast<Attribute>()];
}
