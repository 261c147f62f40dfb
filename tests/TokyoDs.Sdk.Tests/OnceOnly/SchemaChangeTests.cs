using System.Text.Json;
using System.Text.Json.Nodes;
using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly;

/// <summary>Whom a change stops. TDS4102 is tested with the same table, Data/schema-changes.json.</summary>
public sealed class SchemaChangeTests
{
    public static TheoryData<string> Changes => [.. Rows().Select(row => (string)row["change"]!)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_judged_for_what_we_write_and_for_what_we_read(string change)
    {
        var row = Rows().Single(row => (string?)row["change"] == change);
        var differences = SchemaComparison.Compare(row["committed"], row["current"]);
        Assert.Equal(row["write"] is null, differences.Count == 0);
        if (differences.Count > 0)
        {
            Assert.Equal(Judged(row["write"]), differences.Max(difference => difference.WhatWeWrite));
            Assert.Equal(Judged(row["read"]), differences.Max(difference => difference.WhatWeRead));
        }
    }

    [Fact]
    public void Reasons_stand_in_both_languages() => Assert.All(
        Rows().SelectMany(row => SchemaComparison.Compare(row["committed"], row["current"])), difference =>
        {
            Assert.EndsWith(".", difference.ReasonEnglish, StringComparison.Ordinal);
            Assert.EndsWith("。", difference.ReasonJapanese, StringComparison.Ordinal);
            Assert.Equal(
                difference.WhatWeWrite == SchemaCompatibility.Breaking || difference.WhatWeRead == SchemaCompatibility.Breaking,
                difference.Compatibility == SchemaCompatibility.Breaking);
        });

    [Theory]
    [InlineData("/$id", "\"urn:a:1.0\"", "\"urn:a:1.1\"", SchemaCompatibility.Compatible)]
    [InlineData("/x-legal-basis/0/law", "\"a\"", "\"b\"", SchemaCompatibility.Compatible)]
    [InlineData("/properties/a/examples", null, "[1]", SchemaCompatibility.Compatible)]
    [InlineData("/$defs/a/maxLength", "5", "4", SchemaCompatibility.Breaking)]
    [InlineData("/properties/description/type", "\"string\"", "\"integer\"", SchemaCompatibility.Breaking)]
    [InlineData("/properties/a~1b/minLength", null, "1", SchemaCompatibility.Breaking)]
    [InlineData("/properties/properties", "{}", null, SchemaCompatibility.Breaking)]
    [InlineData("/properties/properties", null, "{}", SchemaCompatibility.Compatible)]
    [InlineData("", "true", "{}", SchemaCompatibility.Breaking)]
    [InlineData("/not-a-keyword", null, "1", SchemaCompatibility.Breaking)]
    [InlineData("/type", "1", "\"string\"", SchemaCompatibility.Breaking)]
    [InlineData("/type", "[{\"a\":1}]", "{\"b\":2}", SchemaCompatibility.Breaking)]
    public void The_keyword_at_the_end_of_the_path_decides(string path, string? committed, string? current, SchemaCompatibility expected) =>
        Assert.Equal(expected, new SchemaDifference(path, committed, current).Compatibility);

    [Theory]
    [InlineData("/properties/a", null, "{}", true)]
    [InlineData("/properties/a/properties/b", null, "{}", true)]
    [InlineData("/properties/a", "{}", null, false)]
    [InlineData("/properties/a/maxLength", null, "5", false)]
    [InlineData("/x-source/properties/a", null, "{}", false)]
    public void A_new_item_is_told_from_everything_else(string path, string? committed, string? current, bool expected) =>
        Assert.Equal(expected, new SchemaDifference(path, committed, current).AddsItem);

    private static SchemaCompatibility Judged(JsonNode? text) => Enum.Parse<SchemaCompatibility>((string)text!, ignoreCase: true);

    private static List<JsonNode> Rows() =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "schema-changes.json")))!.AsArray().Select(row => row!)];
}
