using System.Text.Json.Nodes;

namespace TokyoDs.Tool.Tests;

public sealed class SchemaDiffTests : IDisposable
{
    private const string Name = "\"properties\": { \"name\": { \"type\": \"string\", \"maxLength\": 50 } }";
    private const string ShorterName = "\"properties\": { \"name\": { \"type\": \"string\", \"maxLength\": 40 } }";
    private const string NameAndMemo = "\"properties\": { \"name\": { \"type\": \"string\", \"maxLength\": 50 }, \"memo\": { \"type\": \"string\" } }";

    private readonly Workplace _work = new();

    public static TheoryData<string> Changes => [.. Rows().Select(row => (string)row["change"]!)];

    /// <summary>The library and TDS4102 are tested with the same table: all three judge alike.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_of_the_shared_table_ends_as_the_table_says(string change)
    {
        var row = Rows().Single(row => (string?)row["change"] == change);
        var result = Diff(Identified(row["committed"]!, "old"), Identified(row["current"]!, "new"));
        Assert.Equal((string?)row["write"] == "breaking" || (string?)row["read"] == "breaking" ? 1 : 0, result.ExitCode);
        Assert.Equal(row["write"] is null, result.Output.Contains("1 unchanged", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_schema_in_another_order_is_unchanged()
    {
        var result = Diff(
            _work.Schema("old", "a", "1.0", "\"type\": \"object\", \"required\": [\"x\", \"y\"]"),
            _work.Schema("new", "a", "1.0", "\"required\": [\"y\", \"x\"], \"type\": \"object\""));
        Assert.Equal((0, "1 contract(s): 0 added, 0 removed, 0 changed, 1 unchanged. Breaking without a new major version: 0.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void A_break_without_a_new_major_version_says_place_reason_and_what_to_do()
    {
        var result = Diff(_work.Schema("old", "a", "1.0", Name), _work.Schema("new", "a", "1.0", ShorterName));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a 1.0 → 1.0 (", result.Output, StringComparison.Ordinal);
        Assert.Contains("[breaking]   /properties/name/maxLength: 50 → 40\n      We may refuse what systems of the committed version write.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("✗ Raise the major version (it is still 1), or take the change back.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1", 1)]
    [InlineData("2.0", 0)]
    public void Only_a_new_major_version_allows_a_break(string version, int expected) =>
        Assert.Equal(expected, Diff(_work.Schema("old", "a", "1.0", Name), _work.Schema("new", "a", version, ShorterName)).ExitCode);

    [Fact]
    public void Going_back_to_an_older_major_version_is_no_new_one() =>
        Assert.Equal(1, Diff(_work.Schema("old", "a", "2.0", Name), _work.Schema("new", "a", "1.0", ShorterName)).ExitCode);

    [Theory]
    [InlineData("1.0", "✗ There are new items: raise the minor version (it is 1.0).")]
    [InlineData("1.1", "✓ The version is raised as it must be.")]
    public void A_new_item_is_compatible_and_asks_for_a_minor_version(string version, string advice)
    {
        var result = Diff(_work.Schema("old", "a", "1.0", Name), _work.Schema("new", "a", version, NameAndMemo));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[compatible] /properties/memo: (none) → {\"type\":\"string\"}", result.Output, StringComparison.Ordinal);
        Assert.Contains(advice, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_for_people_asks_for_no_version() =>
        Assert.DoesNotContain("version (", Diff(
            _work.Schema("old", "a", "1.0", "\"title\": \"氏名\""), _work.Schema("new", "a", "1.0", "\"title\": \"お名前\"")).Output, StringComparison.Ordinal);

    [Fact]
    public void Folders_are_matched_by_contract_and_major_version_whatever_the_files_are_called()
    {
        _work.Schema("old", "a", "1.0", Name);
        _work.Schema("old", "b", "1.0", Name);
        _work.Schema("old", "c", "1.0", Name);
        _work.Write("new/renamed.schema.json", File.ReadAllText(_work["old/a.1.schema.json"]));
        _work.Schema("new", "b", "1.2", NameAndMemo);
        _work.Schema("new", "c", "1.0", Name);
        _work.Schema("new", "c", "2.0", ShorterName);
        _work.Write("new/notes.json", "not a schema");

        var result = Diff(_work["old"], _work["new"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("b 1.0 → 1.2", result.Output, StringComparison.Ordinal);
        Assert.Contains("c/2.0 is new", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 contract(s): 1 added, 0 removed, 1 changed, 2 unchanged. Breaking without a new major version: 0.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 1, "✗ Systems that use it would stop.")]
    [InlineData(true, 0, "✓ A newer major version takes its place.")]
    public void A_contract_goes_only_when_a_newer_major_version_is_there(bool successor, int expected, string advice)
    {
        _work.Schema("old", "a", "1.0", Name);
        Directory.CreateDirectory(_work["new"]);
        if (successor)
        {
            _work.Schema("new", "a", "2.0", ShorterName);
        }

        var result = Diff(_work["old"], _work["new"]);
        Assert.Equal(expected, result.ExitCode);
        Assert.Contains("a/1.0 is gone", result.Output, StringComparison.Ordinal);
        Assert.Contains(advice, result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private static ToolResult Diff(string old, string current) => Workplace.Run("schema", "diff", old, current, "--language", "en");

    private string Identified(JsonNode schema, string folder)
    {
        schema["$id"] = "urn:tokyods:contract:a:1.0";
        return _work.Write($"{folder}/a.1.schema.json", schema.ToJsonString());
    }

    private static List<JsonNode> Rows() =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema-changes.json")))!.AsArray().Select(row => row!)];
}
