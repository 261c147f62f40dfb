using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Engine.Json;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>One difference between a contract and its committed schema.</summary>
/// <param name="Path">The item, dotted for nested ones.</param>
/// <param name="Symbol">The declaration to point at, or null when the item is gone.</param>
/// <param name="IsBreaking">Whether a reader or writer of the committed version would fail.</param>
/// <param name="What">What changed.</param>
internal sealed record ContractChange(string Path, ISymbol? Symbol, bool IsBreaking, Text What)
{
    private const int DeepestNesting = 8;

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
            changes.Add(new(prefix + property.Name, null, true, new("was removed or renamed", "が削除または改名されています")));
        }

        foreach (var item in items)
        {
            var path = prefix + item.Name;
            if (committed.FirstOrDefault(property => property.Name == item.Name) is not { } property)
            {
                changes.Add(item.IsRequired
                    ? new(path, item.Symbol, true, new("was added as required", "が必須項目として追加されています"))
                    : new(path, item.Symbol, false, new("was added", "が追加されています")));
                continue;
            }

            if (item.IsRequired != required.Contains(item.Name))
            {
                changes.Add(new(path, item.Symbol, true, item.IsRequired
                    ? new("became required", "が必須に変わっています")
                    : new("is no longer required", "が必須でなくなっています")));
            }

            CompareValue(path, item.Symbol, property.Value, item.Value, changes, depth);
            CompareLength(path, item, property.Value, changes);
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
            Add(new($"changed from {before} to {shape.JsonType}", $"の型が {before} から {shape.JsonType} に変わっています"));
            return;
        }

        if (shape.IsNullable != types.Contains("null"))
        {
            Add(shape.IsNullable ? new("may now be null", "が null を許すように変わっています") : new("may no longer be null", "が null を許さなくなっています"));
        }

        if (shape.Format is { } format && schema["format"]?.Text is { } committed && committed != format)
        {
            Add(new($"changed its format from {committed} to {format}", $"の形式が {committed} から {format} に変わっています"));
        }

        if (!shape.Members.IsDefault && schema["enum"] is { } members)
        {
            CompareMembers(members);
        }

        if (shape.Nested is { } nested && schema["properties"] is not null && depth < DeepestNesting)
        {
            CompareObject(path + ".", schema, nested, changes, depth + 1);
        }

        if (shape.Element is { } element && schema["items"] is { } items && depth < DeepestNesting)
        {
            CompareValue(path + "[]", symbol, items, element, changes, depth + 1);
        }

        void CompareMembers(JsonValue committedMembers)
        {
            var before = committedMembers.Items.Where(item => item.Kind == JsonKind.String).Select(item => item.Text).ToList();
            if (before.Except(shape.Members).ToList() is { Count: > 0 } removed)
            {
                Add(new($"lost the value {removed[0]}", $"の値 {removed[0]} がなくなっています"));
            }

            if (shape.Members.Except(before).ToList() is { Count: > 0 } added)
            {
                Add(new($"gained the value {added[0]}", $"に値 {added[0]} が増えています"));
            }
        }

        void Add(Text what) => changes.Add(new(path, symbol, true, what));
    }

    private static void CompareLength(string path, ContractItem item, JsonValue schema, List<ContractChange> changes)
    {
        if (schema["maxLength"]?.Text is { } text
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var committed)
            && item.MaxLength is { } now
            && now != committed)
        {
            changes.Add(new(path, item.Symbol, true, new($"changed its length from {committed} to {now}", $"の長さが {committed} から {now} に変わっています")));
        }
    }

    private static ImmutableArray<string> TypesOf(JsonValue schema) => schema["type"] switch
    {
        { Kind: JsonKind.String } single => [single.Text],
        { Kind: JsonKind.Array } several => [.. several.Items.Select(item => item.Text)],
        _ => [],
    };
}
