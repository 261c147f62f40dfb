using System.Text.RegularExpressions;
using NJsonSchema;

namespace TokyoDs.OnceOnly;

/// <summary>What a schema asks for beside what NJsonSchema checks in it.</summary>
/// <remarks>
/// NJsonSchema 10 checks types, required items, properties and elements. It counts UTF-16 units, fails on large numbers, lets a line end pass
/// at the end of a pattern, and knows neither check digits nor the keywords that came after draft-04: all of that is here.
/// </remarks>
internal sealed class SchemaChecks
{
    /// <summary>Whether the schema is <c>false</c>.</summary>
    public bool IsFalse { get; set; }

    public bool IsNullable { get; set; }

    /// <summary>The types as the schema names them; empty for all.</summary>
    public IReadOnlyList<string> Types { get; set; } = [];

    /// <summary>The members of an enumeration as JSON, or null.</summary>
    public IReadOnlyList<string>? Members { get; set; }

    public Regex? Pattern { get; set; }

    public string PatternText { get; set; } = "";

    public TextFormat? Format { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public int? MinProperties { get; set; }

    public int? MaxProperties { get; set; }

    public bool HasUniqueItems { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public decimal? ExclusiveMinimum { get; set; }

    public decimal? ExclusiveMaximum { get; set; }

    public decimal? MultipleOf { get; set; }

    public JsonSchema? Reference { get; set; }

    public List<JsonSchema> AllOf { get; } = [];

    public List<JsonSchema> AnyOf { get; } = [];

    public List<JsonSchema> OneOf { get; } = [];

    public JsonSchema? Not { get; set; }

    /// <summary>The items that <see cref="Not"/> forbids, when it does nothing else.</summary>
    public IReadOnlyList<string> Excluded { get; set; } = [];

    public JsonSchema? If { get; set; }

    public JsonSchema? Then { get; set; }

    public JsonSchema? Else { get; set; }

    public JsonSchema? AdditionalProperties { get; set; }

    public JsonSchema? PropertyNames { get; set; }

    /// <summary>The schemas that are asked about the same place of the document.</summary>
    public IEnumerable<JsonSchema> SamePlace => new[] { Reference, Not, If, Then, Else }.OfType<JsonSchema>().Concat(AllOf).Concat(AnyOf).Concat(OneOf);
}

/// <summary>A schema that NJsonSchema can check, with what it cannot.</summary>
/// <param name="Root">The schema.</param>
/// <param name="Checks">What is asked for beside it, by schema.</param>
/// <param name="Names">All names that the schema declares, of items at any depth.</param>
internal sealed record TranslatedSchema(JsonSchema Root, IReadOnlyDictionary<JsonSchema, SchemaChecks> Checks, IReadOnlySet<string> Names);
