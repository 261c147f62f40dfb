namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class ItemSignInGaveTests() : RuleTests("TDS4002")
{
    private const string Page = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        namespace City;
        """;

    [Fact]
    public Task The_profile_of_GBizID_is_not_asked_again() => Flags(
        Page + """
        public class CompanyForm
        {
            public string {|TDS4002:CorporateNumber|} { get; set; } = "";
            public string {|TDS4002:商号|} { get; set; } = "";
            public string {|TDS4002:RepresentativeName|} { get; set; } = "";
            public decimal Amount { get; set; }
        }
        public class SubsidyModel : PageModel
        {
            [BindProperty] public CompanyForm Form { get; set; } = new();
            public IActionResult OnPost() => Page();
        }
        """,
        ("SignIn.cs", """
        static class SignIn
        {
            public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect("gbiz", options => options.Authority = "https://gbiz-id.go.jp/oauth/");
        }
        """));

    [Fact]
    public Task A_provider_named_in_the_settings_counts() => Flags(
        Page + """
        public class SubsidyModel : PageModel
        {
            [BindProperty] public string {|TDS4002:法人番号|} { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        static class SignIn
        {
            public static void Add(IServiceCollection services, IConfiguration settings) =>
                services.AddAuthentication().AddOpenIdConnect(options => options.Authority = settings["Gbiz:Authority"]);
        }
        """,
        ("appsettings.json", """{ "Gbiz": { "Authority": "https://gbiz-id.go.jp/oauth/" } }"""));

    [Fact]
    public Task Scopes_and_claims_that_are_asked_for_or_read_are_not_asked_again() => Flags(
        Page + """
        using System.Security.Claims;
        public class ResidentForm
        {
            public DateOnly {|TDS4002:DateOfBirth|} { get; set; }
            public string {|TDS4002:住所|} { get; set; } = "";
            public string {|TDS4002:氏名|} { get; set; } = "";
            public string {|TDS4002:Gender|} { get; set; } = "";
            public string PhoneNumber { get; set; } = "";
        }
        public class MoveModel : PageModel
        {
            [BindProperty] public ResidentForm Form { get; set; } = new();
            public void OnGet() => ViewData["born"] = User.FindFirstValue(ClaimTypes.DateOfBirth) + User.FindFirst("gender")?.Value;
            public IActionResult OnPost() => Page();
        }
        """,
        ("SignIn.cs", """
        static class SignIn
        {
            public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect(options =>
            {
                options.Authority = "https://auth-and-sign.go.jp/api/realms/main";
                Scopes.Of(options).Scope.Add("name");
                Scopes.Of(options).Scope.Add("address");
            });
        }
        class Scopes { public ICollection<string> Scope { get; } = []; public static Scopes Of(object options) => new(); }
        """));

    [Fact]
    public Task Items_of_others_and_items_that_code_fills_are_fine() => IsSilent(
        Page + """
        using System.Security.Claims;
        public class ResidentForm
        {
            public DateOnly ChildDateOfBirth { get; set; }
            public DateOnly BirthDate { get; set; }
            public string 世帯主氏名 { get; set; } = "";
            public DateOnly StartDate { get; set; }
        }
        public class MoveModel : PageModel
        {
            [BindProperty] public ResidentForm Form { get; set; } = new();
            public void OnGet() => Form.BirthDate = DateOnly.Parse(User.FindFirstValue(ClaimTypes.DateOfBirth)!);
            public IActionResult OnPost() => Page();
        }
        static class SignIn { public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect(options => { }); }
        """);

    [Fact]
    public Task Without_a_provider_and_with_claims_of_the_own_making_nothing_is_known() => IsSilent(
        Page + """
        using System.Security.Claims;
        public class ProfileModel : PageModel
        {
            [BindProperty] public DateOnly BirthDate { get; set; }
            public IActionResult OnPost()
            {
                var claim = new Claim(ClaimTypes.DateOfBirth, BirthDate.ToString("O"));
                return Content(claim.Value);
            }
        }
        static class SignIn { public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect(options => { }); }
        """);

    [Fact]
    public Task A_claim_that_is_read_without_any_provider_is_no_evidence() => IsSilent(
        Page + """
        using System.Security.Claims;
        public class ProfileModel : PageModel
        {
            [BindProperty] public DateOnly BirthDate { get; set; }
            public string? Known => User.FindFirstValue(ClaimTypes.DateOfBirth);
            public IActionResult OnPost() => Page();
        }
        """);
}
