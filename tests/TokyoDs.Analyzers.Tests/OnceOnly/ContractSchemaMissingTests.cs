using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ContractSchemaMissingTests() : RuleTests("TDS4103")
{
    private static readonly string Reported =
        Contracts.Usings + Contracts.Unchanged.Replace("record Applicant", "record {|TDS4103:Applicant|}", StringComparison.Ordinal);

    private static readonly (string Name, string Content) Written = ("written.globalconfig", "is_global = true\nbuild_property.TokyoDsContractsAreWritten = true\n");

    [Fact]
    public Task A_contract_without_a_committed_schema_is_reported() => Flags(Reported);

    [Fact]
    public Task A_schema_of_another_major_version_does_not_count() =>
        Flags(Reported.Replace("1, 0)", "2, 0)", StringComparison.Ordinal), (Contracts.SchemaFile, Contracts.Schema));

    [Theory]
    [InlineData("")]
    [InlineData("{ \"properties\": ")]
    [InlineData("[1, 2]")]
    public Task A_schema_that_cannot_be_read_is_reported(string schema) => Flags(Reported, (Contracts.SchemaFile, schema));

    [Fact]
    public Task A_schema_of_another_minor_version_is_reported() =>
        Flags(Reported.Replace("1, 0)", "1, 1)", StringComparison.Ordinal), (Contracts.SchemaFile, Contracts.Schema));

    [Fact]
    public Task A_schema_that_lacks_a_new_item_is_reported() => Flags(
        WithMemo(Reported), (Contracts.SchemaFile, Contracts.Schema));

    /// <summary>The schema is behind the version then, until the build has written it.</summary>
    [Fact]
    public Task The_fix_raises_the_minor_version_for_a_new_item() => Fixes<ContractSchemaMissingFix>(
        WithMemo(Reported), WithMemo(Reported).Replace("1, 0)", "1, 1)", StringComparison.Ordinal), (Contracts.SchemaFile, Contracts.Schema));

    [Fact]
    public Task The_fix_takes_the_minor_version_of_a_schema_that_is_ahead() => Fixes<ContractSchemaMissingFix>(
        Reported, (Contracts.Usings + Contracts.Unchanged).Replace("1, 0)", "1, 2)", StringComparison.Ordinal), (Contracts.SchemaFile, Contracts.Schema.Replace(":1.0", ":1.2", StringComparison.Ordinal)));

    [Theory]
    [InlineData(":2.0")]
    [InlineData(":1.x")]
    [InlineData(":1.99999999999")]
    public Task A_schema_of_an_unlikely_version_is_left_to_a_person(string version) => Fixes<ContractSchemaMissingFix>(
        Reported, Reported, (Contracts.SchemaFile, Contracts.Schema.Replace(":1.0", version, StringComparison.Ordinal)));

    [Fact]
    public Task Without_a_schema_there_is_nothing_to_raise() => Fixes<ContractSchemaMissingFix>(Reported, Reported);

    [Fact]
    public Task A_schema_that_the_build_writes_need_not_be_there_yet() => IsSilent(Contracts.Usings + Contracts.Unchanged, Written);

    [Fact]
    public Task A_schema_that_the_build_cannot_read_is_reported_all_the_same() => Flags(Reported, (Contracts.SchemaFile, "{"), Written);

    [Fact]
    public Task The_committed_schema_of_the_same_version_is_fine() =>
        IsSilent(Contracts.Usings + Contracts.Unchanged, (Contracts.SchemaFile, Contracts.Schema));

    [Fact]
    public Task A_type_that_is_no_contract_needs_no_schema() => IsSilent("record Applicant(string Name);");

    [Fact]
    public Task An_incomplete_attribute_is_left_to_the_compiler() => IsSilent("""
        using TokyoDs.OnceOnly;
        [OnceOnlyContract(Ids.Applicant, 1, 0)]
        record Applicant(string Name);
        static class Ids { public static readonly string Applicant = "x"; }
        """.Replace("static readonly", "const", StringComparison.Ordinal).Replace("Ids.Applicant, 1, 0", "null!, 1, 0", StringComparison.Ordinal));

    private static string WithMemo(string contract) =>
        contract.Replace("public CorporateNumber? Number", "public string? Memo { get; init; }\n    public CorporateNumber? Number", StringComparison.Ordinal);
}
