namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ContractWithoutSubjectKeyTests() : RuleTests("TDS4104")
{
    private const string Usings = """
        using TokyoDs.OnceOnly;
        using TokyoDs.Registries;

        """;

    [Theory]
    [InlineData("CorporateNumber Number, string Representative")]
    [InlineData("string CompanyName, string Phone")]
    [InlineData("[property: Concept(\"法人.資本金\")] decimal Capital")]
    [InlineData("string 本店所在地")]
    [InlineData("Attested<CorporateNumber> Number")]
    public Task A_contract_about_a_corporation_without_a_marked_key_is_reported(string items) => Flags(Usings + $$"""
        [OnceOnlyContract("jp.tokyo.licence", 1, 0)]
        public sealed record {|TDS4104:Licence|}({{items}});
        """);

    [Fact]
    public Task My_Number_may_not_be_the_key() => Flags(Usings + """
        [OnceOnlyContract("jp.tokyo.resident", 1, 0)]
        public sealed record Resident([property: SubjectKey] IndividualNumber {|TDS4104:Number|}, string FamilyName);
        [OnceOnlyContract("jp.tokyo.person", 1, 0)]
        public sealed record Person
        {
            [SubjectKey] public required string {|TDS4104:KojinBango|} { get; init; }
        }
        """);

    [Fact]
    public Task Marked_keys_contracts_about_persons_and_parts_are_fine() => IsSilent(Usings + """
        [OnceOnlyContract("jp.tokyo.licence", 1, 0)]
        public sealed record Licence([SubjectKey] CorporateNumber Number, string CompanyName);
        [OnceOnlyContract("jp.tokyo.person", 1, 0)]
        public sealed record Person(string FamilyName, string GivenName, CorporateNumber? Employer);
        [OnceOnlyContract("jp.tokyo.address", 1, 0)]
        public sealed record Address(LocalGovernmentCode Code, string Town);
        public sealed record Company(string CompanyName);
        """);
}
