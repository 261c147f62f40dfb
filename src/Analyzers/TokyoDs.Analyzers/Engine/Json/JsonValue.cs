using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine.Json;

internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>A JSON value with the place it stands at.</summary>
internal sealed record JsonValue(JsonKind Kind, TextSpan Span, string Text)
{
    public ImmutableArray<JsonProperty> Properties { get; init; } = [];

    public ImmutableArray<JsonValue> Items { get; init; } = [];

    /// <summary>The value of a property of an object, or null. Names are compared as written.</summary>
    public JsonValue? this[string name] => Properties.FirstOrDefault(property => property.Name == name)?.Value;
}

/// <summary>A property of a JSON object: its name, where the name stands, its value.</summary>
internal sealed record JsonProperty(string Name, TextSpan NameSpan, JsonValue Value);

/// <summary>Why a text is not JSON, and where.</summary>
internal sealed record JsonError(int Position, Text Reason);
