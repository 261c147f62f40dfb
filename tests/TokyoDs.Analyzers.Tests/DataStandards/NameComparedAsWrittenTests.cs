using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class NameComparedAsWrittenTests() : RuleTests("TDS2303")
{
    private const string Types = """
        public record Resident(int Id, string 氏名, string HomeAddress, string 氏名照合キー);
        public record Visit(string FullName, string 住所);
        """;

    private const string Shared = """
        namespace TokyoDs.Matching;
        public static class MatchKey
        {
            public static string OfPersonName(string text) => text;
            public static string OfCorporateName(string text) => text;
            public static string OfAddress(string text) => text;
        }
        """;

    [Fact]
    public Task A_search_by_name_or_address_is_reported() => Flags(
        """
        static class Search
        {
            static Resident? Find(List<Resident> all, string name) => all.FirstOrDefault(resident => {|TDS2303:resident.氏名 == name|});
            static bool Lives(IQueryable<Resident> all, Visit visit) => all.Any(resident => resident.Id > 0 && {|TDS2303:resident.HomeAddress == visit.住所|});
            static List<Resident> Query(List<Resident> all, string name) => (from resident in all where {|TDS2303:resident.氏名 == name|} select resident).ToList();
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task A_join_and_a_group_by_name_are_reported() => Flags(
        """
        static class Report
        {
            static int Count(List<Resident> all, List<Visit> visits) => all.Join(visits, resident => {|TDS2303:resident.氏名|}, visit => visit.FullName, (resident, visit) => 1).Count();
            static int Groups(List<Visit> visits) => visits.GroupBy(visit => {|TDS2303:visit.住所|}).Count();
            static Dictionary<string, Resident> Index(List<Resident> all) => all.ToDictionary(resident => {|TDS2303:resident.氏名|});
            static int Clause(List<Resident> all, List<Visit> visits) =>
                (from resident in all join visit in visits on {|TDS2303:resident.氏名|} equals visit.FullName select visit).Count();
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task A_bare_name_of_a_person_is_suggested() => Flags("""
        public class Patient { public string Name { get; set; } = ""; public DateOnly BirthDate { get; set; } }
        static class Search { static bool Has(List<Patient> all, string name) => all.Any(patient => {|TDS2303:patient.Name == name|}); }
        """);

    [Fact]
    public Task Keys_made_for_matching_are_right() => IsSilent(
        """
        static class Search
        {
            static Resident? Find(List<Resident> all, string key) => all.FirstOrDefault(resident => resident.氏名照合キー == key);
            static Resident? Made(List<Resident> all, string text)
            {
                var name = Keys.Normalize(text);
                return all.FirstOrDefault(resident => resident.氏名 == name);
            }
            static int Groups(List<Visit> visits) => visits.GroupBy(visit => Keys.Normalize(visit.住所)).Count();
        }
        static class Keys { public static string Normalize(string text) => text.Normalize(); }
        """, ("Types.cs", Types));

    [Fact]
    public Task A_look_for_changes_is_no_match() => IsSilent(
        """
        static class Changes
        {
            static bool IsChanged(Resident before, Resident after) => before.氏名 != after.氏名 || !(before.HomeAddress == after.HomeAddress);
            static bool IsEmpty(List<Visit> visits) => visits.Any(visit => visit.FullName == "" || visit.住所 == null || visit.住所 == string.Empty);
        }
        """, ("Types.cs", Types));

    [Fact]
    public Task Other_names_and_codes_are_fine() => IsSilent("""
        public record Product(string Name, string Address, string EmailAddress, string FileName, string Code);
        static class Search
        {
            static Product? Find(List<Product> all, string name) => all.FirstOrDefault(product => product.Name == name && product.EmailAddress == name);
            static int Groups(List<Product> all) => all.GroupBy(product => product.Address).Count() + all.ToLookup(product => product.Code).Count;
            static bool Loaded(List<System.Reflection.Assembly> all, string fullName) => all.Any(assembly => assembly.FullName == fullName);
        }
        """);

    [Fact]
    public Task The_fix_compares_keys() => Fixes<NameComparedAsWrittenFix>(
        """
        static class Search
        {
            static Resident? Find(List<Resident> all, string name) => all.FirstOrDefault(resident => {|TDS2303:resident.氏名 == name|});
            static int Count(List<Resident> all, List<Visit> visits) => all.Join(visits, r => {|TDS2303:r.HomeAddress|}, v => v.住所, (r, v) => 1).Count();
            static int Distinct(List<Visit> visits) => visits.DistinctBy(visit => {|TDS2303:visit.FullName|}).Count();
        }
        """,
        """
        using TokyoDs.Matching;

        static class Search
        {
            static Resident? Find(List<Resident> all, string name) => all.FirstOrDefault(resident => MatchKey.OfPersonName(resident.氏名) == MatchKey.OfPersonName(name));
            static int Count(List<Resident> all, List<Visit> visits) => all.Join(visits, r => MatchKey.OfAddress(r.HomeAddress), v => MatchKey.OfAddress(v.住所), (r, v) => 1).Count();
            static int Distinct(List<Visit> visits) => visits.DistinctBy(visit => MatchKey.OfPersonName(visit.FullName)).Count();
        }
        """, ("Types.cs", Types), ("Shared.cs", Shared));

    [Fact]
    public Task A_query_of_a_database_and_a_key_that_is_read_are_left_to_a_person() => Fixes<NameComparedAsWrittenFix>(
        """
        static class Search
        {
            static Resident? Find(IQueryable<Resident> all, string name) => all.FirstOrDefault(resident => {|TDS2303:resident.氏名 == name|});
            static int Groups(List<Visit> visits) => visits.GroupBy(visit => {|TDS2303:visit.住所|}).Count();
            static int Clause(List<Resident> all, string name) => (from resident in all where {|TDS2303:resident.氏名 == name|} select resident).Count();
        }
        """,
        """
        static class Search
        {
            static Resident? Find(IQueryable<Resident> all, string name) => all.FirstOrDefault(resident => {|TDS2303:resident.氏名 == name|});
            static int Groups(List<Visit> visits) => visits.GroupBy(visit => {|TDS2303:visit.住所|}).Count();
            static int Clause(List<Resident> all, string name) => (from resident in all where {|TDS2303:resident.氏名 == name|} select resident).Count();
        }
        """, ("Types.cs", Types), ("Shared.cs", Shared));
}
