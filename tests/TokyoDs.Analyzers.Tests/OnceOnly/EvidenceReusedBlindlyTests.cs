namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class EvidenceReusedBlindlyTests() : RuleTests("TDS4008")
{
    private const string Usings = """
        using System.Text.Json;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.EntityFrameworkCore;
        using TokyoDs.OnceOnly;
        namespace City;

        """;

    [Fact]
    public Task Evidence_of_an_entity_a_session_or_a_file_used_as_it_is_is_reported() => Warns(Usings + """
        public class Draft { public int Id { get; set; } public Attested<string> Name { get; set; } = null!; }
        public class Db : DbContext { public DbSet<Draft> Drafts => Set<Draft>(); }
        public class Review
        {
            public string? Of(Draft draft) => {|TDS4008:draft.Name.TryGetValue(out var name)|} ? name : null;
        }
        public class Session
        {
            public string Of(ISession session)
            {
                var kept = JsonSerializer.Deserialize<Attested<string>>(session.GetString("name")!)!;
                return {|TDS4008:kept.Value|};
            }
        }
        """);

    [Fact]
    public Task Evidence_that_is_asked_for_freshness_or_was_just_fetched_is_fine() => IsSilent(Usings + """
        public class Draft { public int Id { get; set; } public Attested<string> Name { get; set; } = null!; }
        public class Db : DbContext { public DbSet<Draft> Drafts => Set<Draft>(); }
        public interface IRegistry { Task<Attested<string>> Find(string number); }
        public class Review(TimeProvider clock)
        {
            public string? Of(Draft draft) => draft.Name.IsFresh(clock.GetUtcNow()) ? draft.Name.Value : null;
        }
        public class Fetch(IRegistry registry)
        {
            public async Task<string?> Of(string number)
            {
                var found = await registry.Find(number);
                return found.TryGetValue(out var name) ? name : null;
            }
        }
        """);

    [Fact]
    public Task Answers_of_an_earlier_application_without_consent_are_a_suggestion() => Suggests(Usings + """
        public class Application { public string HomeAddress { get; set; } = ""; public string Reason { get; set; } = ""; }
        public interface IDesk { Application Last(string user); }
        public class IndexModel(IDesk desk) : PageModel
        {
            [BindProperty] public string HomeAddress { get; set; } = "";
            [BindProperty] public string Reason { get; set; } = "";
            public void OnGet()
            {
                var previous = desk.Last("me");
                HomeAddress = {|TDS4008:previous.HomeAddress|};
                Reason = previous.Reason;
            }

            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task Fetching_without_consent_and_without_a_law_is_a_suggestion() => Suggests(
        """
        using TokyoDs.OnceOnly;
        public class Review { public PrefillSourceOptions Options => new() { {|TDS4008:RequiresConsent = false|} }; }
        [LegalBasis("番号法", "第19条")]
        public class Permitted { public PrefillSourceOptions Options => new() { RequiresConsent = false }; }
        public class Asked { public PrefillSourceOptions Options => new() { RequiresConsent = true }; }
        """,
        ("Prefill.cs", "namespace TokyoDs.OnceOnly { public sealed class PrefillSourceOptions { public bool RequiresConsent { get; set; } = true; } }"));

    [Fact]
    public Task With_consent_or_from_the_draft_of_the_same_application_reuse_is_fine() => IsSilent(Usings + """
        public class Application { public string HomeAddress { get; set; } = ""; }
        public interface IDesk { Application Last(string user); bool HasConsent(string user); }
        public class IndexModel(IDesk desk) : PageModel
        {
            [BindProperty] public string HomeAddress { get; set; } = "";
            public void OnGet()
            {
                if (desk.HasConsent("me"))
                {
                    var previous = desk.Last("me");
                    HomeAddress = previous.HomeAddress;
                }
            }

            public IActionResult OnPost() => Page();
        }
        public class DraftModel(IDesk desk) : PageModel
        {
            [BindProperty] public string HomeAddress { get; set; } = "";
            public void OnGet()
            {
                var draft = desk.Last("me");
                HomeAddress = draft.HomeAddress;
            }

            public IActionResult OnPost() => Page();
        }
        """);
}
