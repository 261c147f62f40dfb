using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Adds to one node of an exported schema what the exporter does not know: our value types, lengths, descriptions.</summary>
internal static class SchemaNode
{
    public static JsonNode Describe(JsonSchemaExporterContext context, JsonNode exported)
    {
        var schema = TextShape.Of(context.TypeInfo) is { } shape ? Of(shape, IsNullable(context.TypeInfo.Type)) : AsObject(exported);
        AddElements(schema, context.TypeInfo);
        if (schema.ContainsKey("enum") && !schema.ContainsKey("type"))
        {
            schema.Insert(0, "type", TextType(IsNullable(context.TypeInfo.Type)));
        }

        var attributes = AttributesOf(context);
        AddDescription(schema, attributes);
        AddLengths(schema, attributes);
        AddDeclarations(schema, attributes);
        return schema.Count == 0 ? exported : schema;
    }

    /// <summary>The schemas true and false as objects.</summary>
    public static JsonObject AsObject(JsonNode schema) => schema switch
    {
        JsonObject there => there,
        _ when schema.GetValueKind() == JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
        _ => [],
    };

    /// <summary>The exporter leaves out the schema of elements it knows nothing about before it asks about them, and that of keys.</summary>
    private static void AddElements(JsonObject schema, JsonTypeInfo typeInfo)
    {
        var keyword = typeInfo.Kind switch
        {
            JsonTypeInfoKind.Enumerable => "items",
            JsonTypeInfoKind.Dictionary => "additionalProperties",
            _ => null,
        };
        if (keyword is not null && !schema.ContainsKey(keyword) && !schema.ContainsKey("$ref")
            && typeInfo.ElementType is { } element && TextShape.Of(typeInfo.Options.GetTypeInfo(element)) is { } shape)
        {
            schema[keyword] = Of(shape, IsNullable(element));
        }

        if (typeInfo is { Kind: JsonTypeInfoKind.Dictionary, KeyType: { } key } && !schema.ContainsKey("$ref")
            && TextShape.Of(typeInfo.Options.GetTypeInfo(key)) is { } keyShape)
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = keyShape.Pattern };
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

    private static void AddDescription(JsonObject schema, Attribute[] attributes)
    {
        var description = Find<DescriptionAttribute>(attributes)?.Description ?? Find<DisplayAttribute>(attributes)?.GetName();
        if (!string.IsNullOrEmpty(description))
        {
            schema["description"] = description;
        }
    }

    private static void AddLengths(JsonObject schema, Attribute[] attributes)
    {
        var isArray = Declares(schema, "array");
        var text = Find<StringLengthAttribute>(attributes);
        Add(isArray ? "minItems" : "minLength", Find<MinLengthAttribute>(attributes)?.Length ?? text?.MinimumLength);
        Add(isArray ? "maxItems" : "maxLength", Find<MaxLengthAttribute>(attributes)?.Length ?? text?.MaximumLength);

        void Add(string keyword, int? length)
        {
            if (length > 0)
            {
                schema[keyword] = length;
            }
        }
    }

    private static bool Declares(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray types => types.Any(item => (string?)item == type),
        JsonValue single => (string?)single == type,
        _ => false,
    };

    private static void AddDeclarations(JsonObject schema, Attribute[] attributes)
    {
        if (Find<ConceptAttribute>(attributes) is { } concept)
        {
            schema["x-concept"] = concept.Concept;
        }

        if (Find<AskAlwaysAttribute>(attributes) is { } askAlways)
        {
            schema["x-ask-always"] = askAlways.Reason;
        }

        if (Find<RetentionAttribute>(attributes) is { } retention)
        {
            schema["x-retention-months"] = retention.Months;
        }
    }

    private static T? Find<T>(Attribute[] attributes)
        where T : Attribute => attributes.OfType<T>().FirstOrDefault();
}
