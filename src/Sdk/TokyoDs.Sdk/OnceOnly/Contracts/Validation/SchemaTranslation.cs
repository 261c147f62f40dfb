using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Translates a schema of draft 2020-12 into what NJsonSchema 10 can hold and <see cref="SchemaChecks"/>.</summary>
internal sealed class SchemaTranslation
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
    };

    private static readonly Dictionary<string, JsonObjectType> Types = new(StringComparer.Ordinal)
    {
        ["string"] = JsonObjectType.String,
        ["integer"] = JsonObjectType.Integer,
        ["number"] = JsonObjectType.Number,
        ["boolean"] = JsonObjectType.Boolean,
        ["array"] = JsonObjectType.Array,
        ["object"] = JsonObjectType.Object,
        ["null"] = JsonObjectType.Null,
    };

    private readonly JsonNode? _document;
    private readonly Dictionary<string, JsonSchema> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonSchema, SchemaChecks> _checks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private SchemaTranslation(JsonNode? document) => _document = document;

    /// <exception cref="FormatException">The schema cannot be used.</exception>
    public static TranslatedSchema Of(string schema)
    {
        JsonNode? document;
        try
        {
            document = SchemaReading.Parse(schema);
        }
        catch (JsonException exception)
        {
            throw new FormatException(new LocalText("The schema is not JSON.", "スキーマを JSON として読めません。").ToString(), exception);
        }

        var translation = new SchemaTranslation(document);
        var root = translation.At("", document);
        translation.RefuseCircles();
        return new(root, translation._checks, translation._names);
    }

    private JsonSchema At(string place, JsonNode? node)
    {
        if (_byPlace.TryGetValue(place, out var known))
        {
            return known;
        }

        var schema = new JsonSchemaProperty();
        var checks = new SchemaChecks();
        _byPlace.Add(place, schema);
        _checks.Add(schema, checks);
        switch (node)
        {
            case JsonObject keywords:
                foreach (var (keyword, value) in keywords)
                {
                    Translate(schema, checks, keyword, value, $"{place}/{JsonPointer.Escape(keyword)}");
                }

                break;
            case JsonValue truth when truth.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                checks.IsFalse = truth.GetValueKind() == JsonValueKind.False;
                break;
            default:
                throw Refused(place, "a schema is an object, true or false", "スキーマはオブジェクトか true か false で書きます");
        }

        return schema;
    }

    private void Translate(JsonSchema schema, SchemaChecks checks, string keyword, JsonNode? value, string place)
    {
        switch (keyword)
        {
            case "type":
                SetTypes(schema, checks, Texts(value, place, oneIsEnough: true), place);
                break;
            case "enum":
                checks.Members = [.. (value as JsonArray ?? throw Refused(place, "it is an array", "配列で書きます")).Select(member => member?.ToJsonString() ?? "null")];
                break;
            case "const":
                checks.Members = [value?.ToJsonString() ?? "null"];
                break;
            case "required":
                Texts(value, place).ForEach(schema.RequiredProperties.Add);
                _names.UnionWith(schema.RequiredProperties);
                break;
            case "properties":
                foreach (var (name, item) in value as JsonObject ?? throw Refused(place, "it is an object", "オブジェクトで書きます"))
                {
                    _names.Add(name);
                    schema.Properties[name] = (JsonSchemaProperty)At($"{place}/{JsonPointer.Escape(name)}", item);
                }

                break;
            case "items":
                schema.Item = At(place, value);
                break;
            case "additionalProperties":
                checks.AdditionalProperties = At(place, value);
                break;
            case "propertyNames":
                checks.PropertyNames = At(place, value);
                break;
            case "allOf" or "anyOf" or "oneOf":
                Alternatives(keyword == "allOf" ? checks.AllOf : keyword == "anyOf" ? checks.AnyOf : checks.OneOf, value, place);
                break;
            case "not":
                checks.Not = At(place, value);
                checks.Excluded = ExcludedBy(value);
                break;
            case "if":
                checks.If = At(place, value);
                break;
            case "then":
                checks.Then = At(place, value);
                break;
            case "else":
                checks.Else = At(place, value);
                break;
            case "$ref":
                checks.Reference = Target(place, value);
                break;
            case "pattern":
                checks.PatternText = Text(value, place);
                checks.Pattern = PatternOf(checks.PatternText, place);
                break;
            case "format":
                checks.Format = TextFormats.Find(Text(value, place));
                break;
            case "uniqueItems":
                checks.HasUniqueItems = value?.GetValueKind() == JsonValueKind.True;
                break;
            default:
                if (!SetLimit(checks, keyword, value, place) && !Silent.Contains(keyword) && !keyword.StartsWith("x-", StringComparison.Ordinal))
                {
                    throw Refused(place, "the keyword is not supported", "対応していないキーワードです");
                }

                break;
        }
    }

    private static bool SetLimit(SchemaChecks checks, string keyword, JsonNode? value, string place)
    {
        var number = value?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(
            value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var read) ? read : (decimal?)null;
        Action<SchemaChecks>? set = keyword switch
        {
            "minLength" => to => to.MinLength = Count(),
            "maxLength" => to => to.MaxLength = Count(),
            "minItems" => to => to.MinItems = Count(),
            "maxItems" => to => to.MaxItems = Count(),
            "minProperties" => to => to.MinProperties = Count(),
            "maxProperties" => to => to.MaxProperties = Count(),
            "minimum" => to => to.Minimum = Number(),
            "maximum" => to => to.Maximum = Number(),
            "exclusiveMinimum" => to => to.ExclusiveMinimum = Number(),
            "exclusiveMaximum" => to => to.ExclusiveMaximum = Number(),
            "multipleOf" => to => to.MultipleOf = Number() > 0 ? number : throw Refused(place, "it is more than 0", "0 より大きい数で書きます"),
            _ => null,
        };
        set?.Invoke(checks);
        return set is not null;

        decimal Number() => number ?? throw Refused(place, "it is a number", "数値で書きます");

        int Count() => number is >= 0 and <= int.MaxValue && decimal.IsInteger(number.Value)
            ? (int)number.Value
            : throw Refused(place, "it is a whole number from 0", "0 以上の整数で書きます");
    }

    private static void SetTypes(JsonSchema schema, SchemaChecks checks, List<string> types, string place)
    {
        checks.Types = types;
        checks.IsNullable = types.Contains("null");
        foreach (var type in types)
        {
            schema.Type |= Types.TryGetValue(type, out var known) ? known : throw Refused(place, "the type is unknown", "知らない型です");
        }

        // NJsonSchema would tell the problems of each type; that null is admitted is asked before it.
        schema.Type = types.Count > 1 ? schema.Type & ~JsonObjectType.Null : schema.Type;
    }

    private void Alternatives(List<JsonSchema> alternatives, JsonNode? value, string place)
    {
        var nodes = value as JsonArray ?? throw Refused(place, "it is an array", "配列で書きます");
        for (var i = 0; i < nodes.Count; i++)
        {
            alternatives.Add(At(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}/{i}"), nodes[i]));
        }
    }

    /// <summary>The names in <c>{"required":["a"]}</c> or <c>{"anyOf":[{"required":["a"]},{"required":["b"]}]}</c>.</summary>
    private static string[] ExcludedBy(JsonNode? not)
    {
        var alternatives = not is JsonObject { Count: 1 } node && node["anyOf"] is JsonArray several ? several : new JsonArray(not?.DeepClone());
        string?[] names = [.. alternatives.Select(alternative =>
            alternative is JsonObject { Count: 1 } single && single["required"] is JsonArray { Count: 1 } required ? (string?)required[0] : null)];
        return names.All(name => name is not null) ? [.. names.OfType<string>()] : [];
    }

    private JsonSchema Target(string place, JsonNode? value)
    {
        var reference = Text(value, place);
        var node = _document;
        if (!reference.StartsWith('#') || (reference.Length > 1 && reference[1] != '/'))
        {
            throw Refused(place, "only references within the schema are supported, such as #/$defs/name", "参照できるのは同じスキーマの中だけです（例: #/$defs/name）");
        }

        foreach (var step in reference.Split('/').Skip(1).Select(Uri.UnescapeDataString).Select(JsonPointer.Unescape))
        {
            node = node switch
            {
                JsonObject items => items[step],
                JsonArray elements when int.TryParse(step, out var index) && index >= 0 && index < elements.Count => elements[index],
                _ => null,
            } ?? throw Refused(place, "it points at nothing", "参照先がありません");
        }

        return At(reference[1..], node);
    }

    /// <summary>A schema that refers to itself at the same place of the document would never end.</summary>
    private void RefuseCircles()
    {
        var done = new HashSet<JsonSchema>(ReferenceEqualityComparer.Instance);
        var open = new HashSet<JsonSchema>(ReferenceEqualityComparer.Instance);
        foreach (var (place, schema) in _byPlace)
        {
            Visit(schema, place);
        }

        void Visit(JsonSchema schema, string place)
        {
            if (done.Contains(schema))
            {
                return;
            }

            if (!open.Add(schema))
            {
                throw Refused(place, "it refers to itself", "自分自身を参照しています");
            }

            foreach (var next in _checks[schema].SamePlace)
            {
                Visit(next, place);
            }

            open.Remove(schema);
            done.Add(schema);
        }
    }

    private static System.Text.RegularExpressions.Regex PatternOf(string pattern, string place)
    {
        try
        {
            return SchemaPattern.Of(pattern);
        }
        catch (ArgumentException)
        {
            throw Refused(place, "the pattern is no regular expression", "正規表現として読めません");
        }
    }

    private static string Text(JsonNode? value, string place) =>
        value?.GetValueKind() == JsonValueKind.String ? (string)value! : throw Refused(place, "it is a text", "文字列で書きます");

    private static List<string> Texts(JsonNode? value, string place, bool oneIsEnough = false) =>
        value is JsonArray several ? [.. several.Select(item => Text(item, place))]
        : oneIsEnough ? [Text(value, place)]
        : throw Refused(place, "it is an array of texts", "文字列の配列で書きます");

    private static FormatException Refused(string place, string english, string japanese) => new(new LocalText(
        $"The schema cannot be used at {(place.Length == 0 ? "/" : place)}: {english}.", $"スキーマの {(place.Length == 0 ? "/" : place)} を使えません。{japanese}。").ToString());
}
