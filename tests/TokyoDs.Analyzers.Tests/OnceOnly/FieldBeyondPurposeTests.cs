namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class FieldBeyondPurposeTests() : RuleTests("TDS4105")
{
    private static readonly (string, string) Contract = ("Contract.cs", """
        using TokyoDs.OnceOnly;
        using TokyoDs.Registries;
        [OnceOnlyContract("jp.tokyo.company", 1, 0)]
        public sealed record Company([property: SubjectKey] CorporateNumber Number, string Name, string Address, decimal Capital);
        """);

    [Fact]
    public Task An_item_that_the_purpose_does_not_name_is_reported_where_it_is_used() => Flags(
        """
        using TokyoDs.OnceOnly;
        [Purpose("補助金の審査", Fields = [nameof(Company.Name), "Address"])]
        public sealed class Review
        {
            public string Title(Company company) => company.Name + company.Address + company.Number;
            public bool IsSmall(Company company) => company.{|TDS4105:Capital|} < 50_000_000;
            public bool IsSmallToo(Company company) => company is { {|TDS4105:Capital|}: < 50_000_000 };
            public string[] Asked => [nameof(Company.{|TDS4105:Capital|})];
        }
        """, Contract);

    [Fact]
    public Task A_method_with_a_purpose_of_its_own_answers_for_itself() => Flags(
        """
        using TokyoDs.OnceOnly;
        [Purpose("補助金の審査", Fields = new[] { "Name", "Capital" })]
        public sealed class Review
        {
            public decimal Amount(Company company) => company.Capital;

            [Purpose("通知の送付", Fields = ["Name", "Address"])]
            public string Letter(Company company) => company.Name + company.Address + company.{|TDS4105:Capital|};
        }
        """, Contract);

    [Fact]
    public Task Several_purposes_add_up_and_one_without_fields_means_all() => IsSilent(
        """
        using TokyoDs.OnceOnly;
        [Purpose("補助金の審査", Fields = ["Name"])]
        [Purpose("通知の送付", Fields = ["Address"])]
        public sealed class Review { public string Of(Company company) => company.Name + company.Address; }
        [Purpose("台帳の管理")]
        public sealed class Ledger { public decimal Of(Company company) => company.Capital; }
        """, Contract);

    [Fact]
    public Task Other_types_items_that_are_filled_and_the_contract_itself_are_fine() => IsSilent(
        """
        using TokyoDs.OnceOnly;
        public record Shop(string Owner) { public string Memo { get; set; } = ""; }
        [Purpose("補助金の審査", Fields = ["Name"])]
        public sealed class Review
        {
            public string Of(Shop shop, Company company) => shop.Owner + shop.Memo + (company with { Capital = 0 }).Name;
        }
        [OnceOnlyContract("jp.tokyo.other", 1, 0), Purpose("審査", Fields = ["Name"])]
        public sealed record Other(string Name, Company Company) { public decimal Of() => Company.Capital; }
        """, Contract);
}
