using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class IndividualNumberExposedTests() : RuleTests("TDS1305")
{
    [Fact]
    public Task A_part_of_the_key_of_a_cache_is_reported() => Flags("""
        using Microsoft.Extensions.Caching.Memory;
        public class Links(IMemoryCache cache)
        {
            public void Keep(string myNumber, Guid id)
            {
                cache.Set("pension:" + {|TDS1305:myNumber|}, true, TimeSpan.FromMinutes(5));
                cache.GetOrCreate($"pension:{{|TDS1305:myNumber|}}", entry => 1);
                cache.Set("pension:" + id, true, TimeSpan.FromMinutes(5));
            }
        }
        """);

    [Fact]
    public Task Plain_members_of_contracts_and_entities_are_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public record ApplicationRequest(string {|TDS1305:MyNumber|}, string Name);
        public class ResidentDto
        {
            public long {|TDS1305:個人番号|} { get; set; }
            public string? {|TDS1305:kojinBango|} { get; set; }
            public List<string> {|TDS1305:FamilyMyNumbers|} { get; } = [];
        }
        public class Resident { public int Id { get; set; } public string {|TDS1305:IndividualNumber|} { get; set; } = ""; }
        class Register : DbContext { public DbSet<Resident> Residents => Set<Resident>(); }
        """);

    [Fact]
    public Task A_form_and_a_domain_type_are_suggested() => Flags("""
        public class EntryForm { public string {|TDS1305:MyNumber|} { get; set; } = ""; }
        public class Person { public string {|TDS1305:マイナンバー|} { get; set; } = ""; }
        """);

    [Fact]
    public Task Routes_and_queries_are_reported_whatever_the_type() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs.Registries;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/people/{myNumber}", (string {|TDS1305:myNumber|}) => Results.Ok());
        app.MapPost("/people", (IndividualNumber {|TDS1305:myNumber|}) => Results.Ok());
        app.MapPost("/entries", ([FromForm] IndividualNumber myNumber) => Results.Ok());
        app.Run();
        [ApiController]
        public class PeopleController : ControllerBase
        {
            [HttpGet("{myNumber}")] public IActionResult Get(string {|TDS1305:myNumber|}) => Ok();
            [HttpPost] public IActionResult Post([FromBody] IndividualNumber myNumber) => Ok();
        }
        """);

    [Fact]
    public Task A_page_that_reads_the_query_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using TokyoDs.Registries;
        public class PersonModel : PageModel
        {
            [BindProperty(SupportsGet = true)]
            public IndividualNumber {|TDS1305:MyNumber|} { get; set; }
            public void OnGet(string {|TDS1305:kojinBango|}) { }
        }
        public class EntryModel : PageModel
        {
            [BindProperty]
            public IndividualNumber MyNumber { get; set; }
            public void OnPost() { }
        }
        """);

    [Fact]
    public Task A_key_of_a_table_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.Registries;
        public class Resident { [Key] public IndividualNumber {|TDS1305:MyNumber|} { get; set; } }
        class Mapping
        {
            void Configure(EntityTypeBuilder<Resident> builder) => builder.HasKey(resident => new { resident.{|TDS1305:MyNumber|} });
        }
        class EntityTypeBuilder<T> { public void HasKey(Func<T, object> keyExpression) { } }
        """);

    [Fact]
    public Task Keys_of_dictionaries_and_caches_are_reported() => Flags("""
        using Microsoft.Extensions.Caching.Memory;
        using Microsoft.Extensions.Caching.Distributed;
        using TokyoDs.Registries;
        class Index(IMemoryCache cache, IDistributedCache shared)
        {
            private readonly Dictionary<string, object> _people = new();
            private readonly Dictionary<{|TDS1305:IndividualNumber|}, object> _byNumber = new Dictionary<IndividualNumber, object>();

            void Keep(string myNumber, Person? person)
            {
                _people[{|TDS1305:myNumber|}] = person!;
                _people.TryAdd({|TDS1305:myNumber|}, person!);
                cache.Set({|TDS1305:myNumber|}, person);
                shared.SetString($"person:{person!.{|TDS1305:Number個人番号|}.Reveal("照会")}", "x");
                var all = new[] { person }.ToDictionary(p => p.{|TDS1305:Number個人番号|});
            }
        }
        class Person { public IndividualNumber Number個人番号 { get; set; } }
        """);

    [Fact]
    public Task Addresses_built_by_hand_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.WebUtilities;
        public class LinksController : Controller
        {
            private Task<string> Get(HttpClient http, string myNumber) => http.GetStringAsync("https://example.lg.jp/persons/" + Uri.EscapeDataString({|TDS1305:myNumber|}));
            private string Query(string myNumber) => $"https://example.lg.jp/search?n={{|TDS1305:myNumber|}}";
            private string Path(string myNumber) => "/people/" + {|TDS1305:myNumber|};
            private string Add(string myNumber) => QueryHelpers.AddQueryString("/people", "n", {|TDS1305:myNumber|});
            private IActionResult Go(string myNumber) => RedirectToAction("Show", new { {|TDS1305:myNumber|} });
        }
        """);

    [Fact]
    public Task A_hash_of_the_number_is_reported() => Flags("""
        using System.Security.Cryptography;
        using System.Text;
        class Keys(byte[] secret)
        {
            byte[] Plain(string myNumber) => SHA256.HashData(Encoding.UTF8.GetBytes({|TDS1305:myNumber|}.Trim()));
            byte[] Keyed(string myNumber) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes({|TDS1305:myNumber|}));
        }
        """);

    [Fact]
    public Task The_type_of_the_SDK_is_right() => IsSilent("""
        using TokyoDs.Registries;
        public record ApplicationRequest(IndividualNumber MyNumber, IndividualNumber? 配偶者個人番号);
        class Reader
        {
            Dictionary<int, IndividualNumber> ById { get; } = [];
            IndividualNumber Read(string text) => IndividualNumber.Parse(text);
            void Keep(int id, IndividualNumber myNumber) => ById[id] = myNumber;
        }
        """);

    [Fact]
    public Task Other_names_and_types_are_not_meant() => IsSilent("""
        public record ApplicationRequest(bool HasMyNumber, string MyNumberCardIssuer, string 会社法人等番号, string LicenseNumber);
        public record StoredPerson(byte[] EncryptedMyNumber, string MaskedMyNumber, string 暗号化個人番号);
        public record PersonResponse(string EncryptedMyNumber, string MaskedMyNumber);
        public record Pages(int Number);
        """);

    [Fact]
    public Task View_models_messages_and_array_positions_are_fine() => IsSilent("""
        public class PersonViewModel { public string MyNumber { get; set; } = ""; }
        class Texts
        {
            string Ask(string myNumberLabel) => $"/ {myNumberLabel}";
            int Length(string myNumber) => (new int[13])[myNumber.Length];
            char Digit(string myNumber, int at) => myNumber[at];
            string Sum(string myNumber) => $"入力 / 確認: {myNumber.Length}";
        }
        """);

    [Fact]
    public Task The_fix_gives_the_type_of_the_SDK() => Fixes<IndividualNumberExposedFix>(
        """
        public class ApplicationRequest
        {
            public required string {|TDS1305:MyNumber|} { get; init; }
        }
        """,
        """
        using TokyoDs.Registries;

        public class ApplicationRequest
        {
            public required IndividualNumber MyNumber { get; init; }
        }
        """);

    [Fact]
    public Task A_number_in_the_source_written_as_digits_is_reported() => Flags("""
        class Sample
        {
            const long MyNumber = {|TDS1305:123456789018|};
            const long 会社法人等番号 = 123456789018;
            const long NotOne = 123456789012;
        }
        """);

    [Fact]
    public Task A_number_in_the_source_is_reported() => Flags("""
        class Samples
        {
            private const string MyNumber = {|TDS1305:"123456789018"|};
            private const string WrongMyNumber = "123456789012";
            private const string CompanyNumber = "123456789018";
            private string _kojinBango = "";
            void Set() => _kojinBango = {|TDS1305:"123456789018"|};
            bool Find() => Is(myNumber: {|TDS1305:"123456789018"|});
            bool Is(string myNumber) => myNumber.Length == 12;
        }
        """);
}
