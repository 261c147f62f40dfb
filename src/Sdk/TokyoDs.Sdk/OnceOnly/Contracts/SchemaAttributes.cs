using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;

namespace TokyoDs.OnceOnly;

/// <summary>Writes what attributes say of a contract or one of its items into its schema.</summary>
internal static class SchemaAttributes
{
    /// <summary>Title and description in both languages.</summary>
    public static void AddTexts(JsonObject schema, IReadOnlyCollection<Attribute> attributes)
    {
        var display = Find<DisplayAttribute>(attributes);
        var english = Find<EnglishTextAttribute>(attributes);
        Add(schema, "title", display?.GetName());
        Add(schema, "x-title-en", english?.Title);
        Add(schema, "description", Find<DescriptionAttribute>(attributes)?.Description ?? display?.GetDescription());
        Add(schema, "x-description-en", english?.Description);
    }

    /// <summary>Lengths, numbers of elements, the form of mail addresses, and samples.</summary>
    public static void AddLimits(JsonObject schema, IReadOnlyCollection<Attribute> attributes)
    {
        var isArray = Declares(schema, "array");
        var text = Find<StringLengthAttribute>(attributes);
        AddLength(schema, isArray ? "minItems" : "minLength", Find<MinLengthAttribute>(attributes)?.Length ?? text?.MinimumLength);
        AddLength(schema, isArray ? "maxItems" : "maxLength", Find<MaxLengthAttribute>(attributes)?.Length ?? text?.MaximumLength);
        Add(schema, "format", Find<EmailAddressAttribute>(attributes) is null ? null : "email");
        if (attributes.OfType<ExampleAttribute>().Select(example => Json(example.Value)).ToArray() is { Length: > 0 } examples)
        {
            schema["examples"] = new JsonArray(examples);
        }
    }

    /// <summary>What is declared about the data itself.</summary>
    public static void AddDeclarations(JsonObject schema, IReadOnlyCollection<Attribute> attributes)
    {
        Add(schema, "x-concept", Find<ConceptAttribute>(attributes)?.Concept);
        if (Find<SubjectKeyAttribute>(attributes) is not null)
        {
            schema["x-subject-key"] = true;
        }

        if (Find<ClassificationAttribute>(attributes) is { } classified)
        {
            schema["x-classification"] = AttestedName<DataClassification>.Of(classified.Classification);
        }

        Add(schema, "x-ask-always", Find<AskAlwaysAttribute>(attributes)?.Reason);
        if (Find<RetentionAttribute>(attributes) is { } retention)
        {
            schema["x-retention-months"] = retention.Months;
        }
    }

    /// <summary>Who answers for a contract, what it rests on and what it is for.</summary>
    public static void AddGrounds(JsonObject schema, string? owner, IReadOnlyCollection<Attribute> attributes)
    {
        Add(schema, "x-owner", owner);
        if (attributes.OfType<LegalBasisAttribute>().Select(Json).ToArray() is { Length: > 0 } grounds)
        {
            schema["x-legal-basis"] = new JsonArray(grounds);
        }

        if (attributes.OfType<PurposeAttribute>().Select(purpose => (JsonNode)purpose.Purpose).ToArray() is { Length: > 0 } purposes)
        {
            schema["x-purpose"] = new JsonArray(purposes);
        }
    }

    public static void Add(JsonObject schema, string keyword, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            schema[keyword] = text;
        }
    }

    private static JsonNode Json(LegalBasisAttribute ground)
    {
        var json = new JsonObject { ["law"] = ground.Law };
        Add(json, "provision", ground.Provision);
        return json;
    }

    private static JsonNode? Json(object value) => value switch
    {
        string text => text,
        bool truth => truth,
        int number => number,
        long number => number,
        double number => number,
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool Declares(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray types => types.Any(item => (string?)item == type),
        JsonValue single => (string?)single == type,
        _ => false,
    };

    private static void AddLength(JsonObject schema, string keyword, int? length)
    {
        if (length > 0)
        {
            schema[keyword] = length;
        }
    }

    private static T? Find<T>(IReadOnlyCollection<Attribute> attributes)
        where T : Attribute => attributes.OfType<T>().FirstOrDefault();
}
