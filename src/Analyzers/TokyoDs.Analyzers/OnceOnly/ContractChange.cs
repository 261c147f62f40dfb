using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Engine.Json;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>One difference between a contract and its committed schema.</summary>
/// <param name="Path">The item, dotted for nested ones.</param>
/// <param name="Symbol">The declaration to point at, or null when the item is gone.</param>
/// <param name="Stops">Which systems of the committed version may fail; the library judges alike (SchemaDifference), and both are tested with schema-changes.json.</param>
/// <param name="What">What changed.</param>
internal sealed record ContractChange(string Path, ISymbol? Symbol, Stops Stops, Text What)
{
    private const int DeepestNesting = 8;

    public bool IsBreaking => Stops != Stops.Nobody;

    public static IReadOnlyList<ContractChange> Between(JsonValue schema, INamedTypeSymbol type)
    {
        var changes = new List<ContractChange>();
        CompareObject("", schema, type, changes, 0);
        return changes;
    }

    private static void CompareObject(string prefix, JsonValue schema, INamedTypeSymbol type, List<ContractChange> changes, int depth)
    {
        var committed = schema["properties"]?.Properties ?? [];
        var required = new HashSet<string>((schema["required"]?.Items ?? []).Select(item => item.Text), StringComparer.Ordinal);
        var items = ContractShape.ItemsOf(type).ToList();

        foreach (var property in committed.Where(property => items.All(item => item.Name != property.Name)))
        {
            changes.Add(new(prefix + property.Name, null, Stops.Readers, new("was removed or renamed", "が削除または改名されています")));
        }

        foreach (var item in items)
        {
            var path = prefix + item.Name;
            if (committed.FirstOrDefault(property => property.Name == item.Name) is not { } property)
            {
                changes.Add(item.IsRequired
                    ? new(path, item.Symbol, Stops.Writers, new("was added as required", "が必須項目として追加されています"))
                    : new(path, item.Symbol, Stops.Nobody, new("was added", "が追加されています")));
                continue;
            }

            if (item.IsRequired != required.Contains(item.Name))
            {
                changes.Add(item.IsRequired
                    ? new(path, item.Symbol, Stops.Writers, new("became required", "が必須に変わっています"))
                    : new(path, item.Symbol, Stops.Readers, new("is no longer required", "が必須でなくなっています")));
            }

            CompareValue(path, item.Symbol, property.Value, item.Value, changes, depth);
            CompareLength(path, item, item.Value.Attested is null ? property.Value : property.Value["properties"]?["value"], changes);
        }
    }

    private static void CompareValue(
        string path, IPropertySymbol symbol, JsonValue schema, ValueShape shape, List<ContractChange> changes, int depth)
    {
        var types = TypesOf(schema);
        if (shape.JsonType is null || types.IsEmpty)
        {
            return;
        }

        if (!types.Contains(shape.JsonType))
        {
            var before = types.FirstOrDefault(type => type != "null") ?? "null";
            Add(WhomTypeStops(before, shape.JsonType), new($"changed from {before} to {shape.JsonType}", $"の型が {before} から {shape.JsonType} に変わっています"));
            return;
        }

        if (shape.IsNullable != types.Contains("null"))
        {
            Add(shape.IsNullable ? Stops.Readers : Stops.Writers, shape.IsNullable
                ? new("may now be null", "が null を許すように変わっています")
                : new("may no longer be null", "が null を許さなくなっています"));
        }

        CompareFormat(schema["format"]?.Text);
        if (schema["enum"] is { } members)
        {
            CompareMembers(members);
        }
        else if (!shape.Members.IsDefault)
        {
            Add(Stops.Writers, new("admits only certain values now", "の値が決まったものだけに変わっています"));
        }

        if (shape.Attested is { } value && schema["properties"]?["value"] is { } valueSchema)
        {
            CompareValue(path, symbol, valueSchema, value, changes, depth);
        }

        if (shape.Nested is { } nested && schema["properties"] is not null && depth < DeepestNesting)
        {
            CompareObject(path + ".", schema, nested, changes, depth + 1);
        }

        if (shape.Element is { } element && schema["items"] is { } items && depth < DeepestNesting)
        {
            CompareValue(path + "[]", symbol, items, element, changes, depth + 1);
        }

        void CompareFormat(string? committed)
        {
            if (shape.Format is { } format && committed != format)
            {
                Add(committed is null ? Stops.Writers : Stops.Both, committed is null
                    ? new($"must have the format {format} now", $"の形式が {format} に限られています")
                    : new($"changed its format from {committed} to {format}", $"の形式が {committed} から {format} に変わっています"));
            }
            else if (shape.Format is null && committed is not null && ContractShape.IsFormatOfType(committed))
            {
                Add(Stops.Readers, new($"lost its format {committed}", $"の形式 {committed} がなくなっています"));
            }
        }

        void CompareMembers(JsonValue committedMembers)
        {
            if (shape.Members.IsDefault)
            {
                Add(Stops.Readers, new("admits any value now", "がどの値でも許すように変わっています"));
                return;
            }

            var before = committedMembers.Items.Where(item => item.Kind == JsonKind.String).Select(item => item.Text).ToList();
            if (before.Except(shape.Members).ToList() is { Count: > 0 } removed)
            {
                Add(Stops.Writers, new($"lost the value {removed[0]}", $"の値 {removed[0]} がなくなっています"));
            }

            if (shape.Members.Except(before).ToList() is { Count: > 0 } added)
            {
                Add(Stops.Readers, new($"gained the value {added[0]}", $"に値 {added[0]} が増えています"));
            }
        }

        void Add(Stops stops, Text what) => changes.Add(new(path, symbol, stops, what));
    }

    private static Stops WhomTypeStops(string before, string now) => (before, now) switch
    {
        ("integer", "number") => Stops.Readers,
        ("number", "integer") => Stops.Writers,
        _ => Stops.Both,
    };

    private static void CompareLength(string path, ContractItem item, JsonValue? schema, List<ContractChange> changes)
    {
        var committed = int.TryParse(schema?["maxLength"]?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : (int?)null;
        var shape = item.Value.Attested ?? item.Value;
        if (schema is null || shape is not { JsonType: "string", Format: null, Members.IsDefault: true } || item.MaxLength == committed)
        {
            return;
        }

        var stops = committed is null || item.MaxLength < committed ? Stops.Writers : Stops.Readers;
        changes.Add(new(path, item.Symbol, stops, (committed, item.MaxLength) switch
        {
            (null, { } now) => new($"has at most {now} characters now", $"の長さが {now} 文字までに限られています"),
            ({ } before, null) => new($"lost its limit of {before} characters", $"の長さの上限 {before} がなくなっています"),
            _ => new($"changed its length from {committed} to {item.MaxLength}", $"の長さが {committed} から {item.MaxLength} に変わっています"),
        }));
    }

    private static ImmutableArray<string> TypesOf(JsonValue schema) => schema["type"] switch
    {
        { Kind: JsonKind.String } single => [single.Text],
        { Kind: JsonKind.Array } several => [.. several.Items.Select(item => item.Text)],
        _ => [],
    };
}

/// <summary>Which systems of the committed version a change may stop.</summary>
[Flags]
internal enum Stops
{
    Nobody = 0,

    /// <summary>Those that read what we write.</summary>
    Readers = 1,

    /// <summary>Those whose documents we read.</summary>
    Writers = 2,

    Both = Readers | Writers,
}
