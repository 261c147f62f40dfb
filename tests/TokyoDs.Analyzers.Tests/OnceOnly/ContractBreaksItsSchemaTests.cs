using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ContractBreaksItsSchemaTests() : RuleTests("TDS4102")
{
    [Fact]
    public Task An_unchanged_contract_is_fine() => IsSilentWith(Contracts.Unchanged);

    [Theory]
    [InlineData("[MaxLength(120)] public required string Name { get; init; }", "[MaxLength(60)] public required string {|TDS4102:Name|} { get; init; }")]
    [InlineData("[MaxLength(120)] public required string Name { get; init; }", "[MaxLength(120)] public string {|TDS4102:Name|} { get; init; } = \"\";")]
    [InlineData("[MaxLength(120)] public required string Name { get; init; }", "[MaxLength(120)] public required string? {|TDS4102:Name|} { get; init; }")]
    [InlineData("public CorporateNumber? Number { get; init; }", "public LocalGovernmentCode? {|TDS4102:Number|} { get; init; }")]
    [InlineData("public CorporateNumber? Number { get; init; }", "public long? {|TDS4102:Number|} { get; init; }")]
    [InlineData("public required DateOnly AppliedOn { get; init; }", "public required DateTimeOffset {|TDS4102:AppliedOn|} { get; init; }")]
    [InlineData("public required IReadOnlyList<string> Phones { get; init; }", "public required int[] {|TDS4102:Phones|} { get; init; }")]
    [InlineData("public required DateOnly AppliedOn { get; init; }", "public required DateOnly AppliedOn { get; init; }\n    public required string {|TDS4102:Reason|} { get; init; }")]
    public Task A_breaking_change_of_an_item_is_reported_at_the_item(string before, string after) =>
        FlagsWith(Contracts.Unchanged.Replace(before, after, StringComparison.Ordinal));

    [Fact]
    public Task A_removed_item_is_reported_at_the_contract() => FlagsWith(Contracts.Unchanged
        .Replace("record Applicant", "record {|TDS4102:Applicant|}", StringComparison.Ordinal)
        .Replace("    public required DateOnly AppliedOn { get; init; }\n", "", StringComparison.Ordinal));

    [Fact]
    public Task A_renamed_item_is_one_gone_and_one_new() => FlagsWith(Contracts.Unchanged
        .Replace("record Applicant", "record {|TDS4102:Applicant|}", StringComparison.Ordinal)
        .Replace("required Kind Kind", "required Kind {|TDS4102:Category|}", StringComparison.Ordinal));

    [Fact]
    public Task A_changed_enumeration_and_a_changed_nested_item_are_reported() => Flags(
        Contracts.Usings
            .Replace("Person, Company", "Person, Company, Association", StringComparison.Ordinal)
            .Replace("record Address(string City)", "record Address(string? {|TDS4102:City|})", StringComparison.Ordinal)
            + Contracts.Unchanged.Replace("required Kind Kind", "required Kind {|TDS4102:Kind|}", StringComparison.Ordinal),
        (Contracts.SchemaFile, Contracts.Schema));

    [Fact]
    public Task A_new_optional_item_breaks_nobody() => IsSilentWith(
        Contracts.Unchanged.Replace("public CorporateNumber? Number", "public string? Memo { get; init; }\n    public CorporateNumber? Number", StringComparison.Ordinal));

    [Fact]
    public Task A_new_major_version_may_differ() => IsSilentWith(
        Contracts.Unchanged.Replace("1, 0)", "2, 0)", StringComparison.Ordinal).Replace("public required DateOnly AppliedOn { get; init; }", "", StringComparison.Ordinal));

    [Fact]
    public Task A_positional_record_with_names_of_its_own_is_read_as_JSON_shows_it() => Flags(
        """
        using System.Text.Json.Serialization;
        using TokyoDs.OnceOnly;
        [OnceOnlyContract("jp.tokyo.note", 1, 0)]
        record Note([property: JsonPropertyName("text")] string Body, int Count = 0)
        {
            [JsonIgnore] public bool IsEmpty => Body.Length == 0;
            public string {|TDS4102:URLPath|} { get; init; } = "";
        }
        """,
        ("contracts/jp.tokyo.note.1.schema.json", """
            { "$id": "urn:tokyods:contract:jp.tokyo.note:1.0",
              "properties": { "text": { "type": "string" }, "count": { "type": "integer" }, "urlPath": { "type": "integer" } },
              "required": ["text"] }
            """));

    [Fact]
    public Task A_broken_schema_and_broken_code_are_left_to_others() => IsSilent(
        Contracts.Usings + Contracts.Unchanged, (Contracts.SchemaFile, "{ \"properties\": "));

    [Fact]
    public Task The_fix_raises_the_major_version() => Fixes<ContractBreaksItsSchemaFix>(
        Contracts.Usings + Contracts.Unchanged.Replace("DateOnly AppliedOn", "DateTimeOffset {|TDS4102:AppliedOn|}", StringComparison.Ordinal),
        Contracts.Usings + Contracts.Unchanged.Replace("DateOnly AppliedOn", "DateTimeOffset AppliedOn", StringComparison.Ordinal).Replace("1, 0)", "2, 0)", StringComparison.Ordinal),
        (Contracts.SchemaFile, Contracts.Schema));

    private Task FlagsWith(string contract) => Flags(Contracts.Usings + contract, (Contracts.SchemaFile, Contracts.Schema));

    private Task IsSilentWith(string contract) => IsSilent(Contracts.Usings + contract, (Contracts.SchemaFile, Contracts.Schema));
}
