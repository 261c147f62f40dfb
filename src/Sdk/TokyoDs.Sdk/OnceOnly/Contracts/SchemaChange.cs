using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>What a difference of schemas means for systems of the committed version.</summary>
/// <remarks>
/// Everything comes down to one question: is what the schema admits now a part of what it admitted (then others can read what we write), and
/// the other way round (then we can read what they write)? The same table is kept by rule TDS4102; both are tested with schema-changes.json.
/// </remarks>
internal readonly record struct SchemaChange(SchemaCompatibility WhatWeWrite, SchemaCompatibility WhatWeRead, LocalText Reason)
{
    private static readonly HashSet<string> Named = ["properties", "$defs", "definitions"];

    // What stands below these admits more when it says less, or depends on what else holds.
    private static readonly HashSet<string> Conditions = ["not", "if", "then", "else", "contains", "dependentSchemas", "patternProperties"];

    private static readonly HashSet<string> Annotations =
        ["$id", "$comment", "title", "description", "examples", "deprecated", "readOnly", "writeOnly"];

    private static readonly HashSet<string> UpperBounds = ["maxLength", "maxItems", "maximum", "exclusiveMaximum", "maxProperties"];

    private static readonly HashSet<string> LowerBounds = ["minLength", "minItems", "minimum", "exclusiveMinimum", "minProperties"];

    /// <summary>Whether the change is about an item as a whole, not about what it admits.</summary>
    public bool IsItem { get; private init; }

    public static SchemaChange Of(string path, string? committed, string? current)
    {
        var (keyword, kind) = KeywordOf(path);
        return kind == PlaceKind.Condition ? Of(othersReadUs: false, weReadOthers: false)
            : kind == PlaceKind.Item ? OfItem(committed, current)
            : Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal) ? Silent
            : keyword == "properties" ? OfItem(committed, current)
            : keyword == "default" ? Default
            : keyword == "const" ? Of(committed is null, current is null)
            : Of(keyword, committed is null ? null : JsonNode.Parse(committed), current is null ? null : JsonNode.Parse(current));
    }

    private static SchemaChange Silent => new(
        SchemaCompatibility.Compatible, SchemaCompatibility.Compatible, new("Documents stay as they are.", "文書の形は変わりません。"));

    private static SchemaChange Default => new(
        SchemaCompatibility.Compatible, SchemaCompatibility.Breaking,
        new("An item that others leave out means something else now.", "相手が省いた項目の意味が変わります。"));

    private static SchemaChange OfItem(string? committed, string? current) => (committed, current) switch
    {
        (null, _) => new(SchemaCompatibility.Compatible, SchemaCompatibility.Compatible,
            new("Readers skip items they do not know.", "知らない項目は読み飛ばされます。")) { IsItem = true },
        (_, null) => new(SchemaCompatibility.Breaking, SchemaCompatibility.Compatible,
            new("Systems of the committed version may rely on the item.", "以前の版のシステムがこの項目を使っている可能性があります。")) { IsItem = true },
        _ => Of(committed == "true" || current == "false", current == "true" || committed == "false"),
    };

    /// <summary>Compares what both admit: whether now is within before, and before within now.</summary>
    private static SchemaChange Of(string keyword, JsonNode? before, JsonNode? now) => keyword switch
    {
        "required" => Of(Contains(Set(now), Set(before)), Contains(Set(before), Set(now))),
        "type" => Of(before is null || (now is not null && Contains(Types(before), Types(now))), now is null || (before is not null && Contains(Types(now), Types(before)))),
        "enum" => Of(before is null || (now is not null && Contains(Set(before), Set(now))), now is null || (before is not null && Contains(Set(now), Set(before)))),
        _ when UpperBounds.Contains(keyword) => Of(Bound(now, double.PositiveInfinity) <= Bound(before, double.PositiveInfinity), Bound(before, double.PositiveInfinity) <= Bound(now, double.PositiveInfinity)),
        _ when LowerBounds.Contains(keyword) => Of(Bound(now, double.NegativeInfinity) >= Bound(before, double.NegativeInfinity), Bound(before, double.NegativeInfinity) >= Bound(now, double.NegativeInfinity)),
        _ => Of(before is null, now is null),
    };

    private static SchemaChange Of(bool othersReadUs, bool weReadOthers) => new(
        othersReadUs ? SchemaCompatibility.Compatible : SchemaCompatibility.Breaking,
        weReadOthers ? SchemaCompatibility.Compatible : SchemaCompatibility.Breaking,
        (othersReadUs, weReadOthers) switch
        {
            (true, true) => new("Both versions admit the same documents.", "どちらの版も同じ文書を認めます。"),
            (false, true) => new("Systems of the committed version may refuse what we write.", "こちらが書く文書を、以前の版のシステムが受け取れないことがあります。"),
            (true, false) => new("We may refuse what systems of the committed version write.", "以前の版のシステムが書く文書を、こちらが受け取れないことがあります。"),
            _ => new("Neither version can rely on reading what the other writes.", "どちらの版も、相手が書く文書を読めるとは限りません。"),
        });

    /// <summary>The keyword a pointer ends at, or that it ends at an item by its name or within a condition.</summary>
    private static (string Keyword, PlaceKind Kind) KeywordOf(string path)
    {
        var keyword = "";
        var named = false;
        var kind = PlaceKind.Keyword;
        foreach (var step in path.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            if (named)
            {
                named = false;
                keyword = "";
                continue;
            }

            keyword = step;
            named = Named.Contains(step);
            if (step.StartsWith("x-", StringComparison.Ordinal) || Annotations.Contains(step))
            {
                return (step, PlaceKind.Keyword);
            }

            kind = Conditions.Contains(step) ? PlaceKind.Condition : kind;
        }

        return (keyword, kind == PlaceKind.Keyword && path.Length > 0 && keyword.Length == 0 ? PlaceKind.Item : kind);
    }

    private static bool Contains(HashSet<string> all, HashSet<string> part) => part.IsSubsetOf(all);

    private static HashSet<string> Set(JsonNode? node) => node is JsonArray items ? [.. items.Select(item => item?.ToJsonString() ?? "null")] : [];

    private static HashSet<string> Types(JsonNode node)
    {
        HashSet<string> types = node is JsonArray ? Set(node) : [node.ToJsonString()];
        if (types.Contains("\"number\""))
        {
            types.Add("\"integer\"");
        }

        return types;
    }

    private static double Bound(JsonNode? node, double none) =>
        node?.GetValueKind() == JsonValueKind.Number ? double.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : none;

    private enum PlaceKind
    {
        Keyword,
        Item,
        Condition,
    }
}
