namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class JoinByNameTests() : RuleTests("TDS2403")
{
    private const string Types = """
        public record License(string 法人番号, string 法人名, string OfficeAddress);
        public record Subsidy(string CorporateNumber, string CompanyName, decimal Amount);
        public record Letter(string CompanyName);
        """;

    [Fact]
    public Task A_join_by_name_beside_the_key_is_reported() => Flags(
        """
        static class Report
        {
            static int Count(List<License> licenses, List<Subsidy> subsidies) =>
                licenses.Join(subsidies, license => {|TDS2403:license.法人名|}, subsidy => subsidy.CompanyName, (license, subsidy) => 1).Count();
            static int Clause(List<License> licenses, List<Subsidy> subsidies) =>
                (from license in licenses join subsidy in subsidies on {|TDS2403:license.法人名|} equals subsidy.CompanyName select subsidy).Count();
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task A_search_by_name_beside_the_key_is_reported() => Flags(
        """
        static class Report
        {
            static License? Find(List<License> licenses, Subsidy subsidy) => licenses.Find(license => {|TDS2403:license.法人名 == subsidy.CompanyName|});
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task The_key_is_right_and_a_name_without_a_key_is_another_rules() => IsSilent(
        """
        static class Report
        {
            static int Count(List<License> licenses, List<Subsidy> subsidies) =>
                licenses.Join(subsidies, license => license.法人番号, subsidy => subsidy.CorporateNumber, (license, subsidy) => 1).Count();
            static License? Find(List<License> licenses, Letter letter) => licenses.Find(license => license.法人名 == letter.CompanyName);
            static License? Named(List<License> licenses, string companyName) => licenses.Find(license => license.法人名 == companyName);
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task My_Number_is_never_proposed() => IsSilent("""
        public record Resident(string 個人番号, string 氏名);
        public record Visit(string MyNumber, string FullName);
        static class Report { static bool Has(List<Resident> all, Visit visit) => all.Any(resident => resident.氏名 == visit.FullName); }
        """);
}
