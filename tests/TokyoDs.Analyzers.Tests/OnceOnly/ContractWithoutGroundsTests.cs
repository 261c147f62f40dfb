using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ContractWithoutGroundsTests() : RuleTests("TDS4101")
{
    [Theory]
    [InlineData("")]
    [InlineData("[Purpose(\"営業許可の審査\")]")]
    [InlineData("[Purpose(\"営業許可の審査\"), LegalBasis(\"TODO: 根拠\")]")]
    [InlineData("[Purpose(\" \"), LegalBasis(\"食品衛生法\", \"第55条\")]")]
    public Task A_contract_that_does_not_say_what_it_rests_on_is_reported(string attributes) => Flags($$"""
        using TokyoDs.OnceOnly;
        [OnceOnlyContract("jp.tokyo.licence", 1, 0, Owner = "保健医療局")]
        {{attributes}}
        public sealed record {|TDS4101:Licence|}(string Name);
        """);

    [Theory]
    [InlineData("\"jp.tokyo.licence\", 1, 0")]
    [InlineData("\"jp.tokyo.licence\", 1, 0, Owner = \"todo\"")]
    [InlineData("\"\", 1, 0, Owner = \"保健医療局\"")]
    [InlineData("\"jp.tokyo.licence\", 0, 9, Owner = \"保健医療局\"")]
    public Task A_contract_without_owner_name_or_version_is_reported(string arguments) => Flags($$"""
        using TokyoDs.OnceOnly;
        [OnceOnlyContract({{arguments}}), Purpose("営業許可の審査"), LegalBasis("食品衛生法", "第55条")]
        public sealed record {|TDS4101:Licence|}(string Name);
        """);

    [Fact]
    public Task A_contract_that_says_everything_and_types_that_are_no_contract_are_fine() => IsSilent("""
        using TokyoDs.OnceOnly;
        [OnceOnlyContract("jp.tokyo.licence", 1, 0, Owner = "保健医療局")]
        [LegalBasis("食品衛生法", "第55条")]
        [Purpose("営業許可の審査")]
        [Purpose("施設一覧の公表")]
        public sealed record Licence(string Name);

        [Purpose("補助金の審査")]
        public sealed record Review(string Name);
        """);

    [Fact]
    public Task The_fix_adds_what_is_absent_to_fill_in_and_it_is_still_reported() => Fixes<ContractWithoutGroundsFix>(
        """
        using TokyoDs.OnceOnly;

        namespace City
        {
            [OnceOnlyContract("jp.tokyo.licence", 1, 0)]
            public sealed record {|TDS4101:Licence|}(string Name);

            [OnceOnlyContract("jp.tokyo.notice", 1, 0, Owner = "保健医療局")]
            [Purpose("通知")]
            public sealed record {|TDS4101:Notice|}(string Name);
        }
        """,
        """
        using TokyoDs.OnceOnly;

        namespace City
        {
            [OnceOnlyContract("jp.tokyo.licence", 1, 0, Owner = "TODO: 担当する局")]
            [LegalBasis("TODO: 根拠となる法令")]
            [Purpose("TODO: 利用目的")]
            public sealed record {|TDS4101:Licence|}(string Name);

            [OnceOnlyContract("jp.tokyo.notice", 1, 0, Owner = "保健医療局")]
            [LegalBasis("TODO: 根拠となる法令")]
            [Purpose("通知")]
            public sealed record {|TDS4101:Notice|}(string Name);
        }
        """);
}
