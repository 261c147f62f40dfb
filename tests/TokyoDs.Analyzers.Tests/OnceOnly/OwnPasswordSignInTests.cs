namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class OwnPasswordSignInTests() : RuleTests("TDS4004")
{
    private const string Login = """
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        namespace City;
        public class LoginModel(SignInManager<IdentityUser> signIn) : PageModel
        {
            [BindProperty] public string Email { get; set; } = "";
            [BindProperty] public string Password { get; set; } = "";
            public async Task<IActionResult> OnPostAsync()
            {
                await signIn.PasswordSignInAsync(Email, Password, false, true);
                return Page();
            }
        }

        """;

    private const string Application = """
        public class ApplyModel : PageModel
        {
            [BindProperty] public string ApplicantName { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        """;

    [Fact]
    public Task A_password_before_an_application_is_a_suggestion() =>
        Suggests(Login.Replace("signIn.PasswordSignInAsync", "signIn.{|TDS4004:PasswordSignInAsync|}", StringComparison.Ordinal) + Application);

    [Fact]
    public Task The_endpoints_of_identity_count_too() => Suggests(
        """
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS4004:MapIdentityApi<IdentityUser>|}();
        app.MapPost("/todokede", ([FromForm] string 届出者名) => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task A_service_that_also_federates_decided_already() => IsSilent(
        Login + Application + """
        static class SignIn { public static void Add(IServiceCollection services) => services.AddAuthentication().AddOpenIdConnect(options => { }); }
        """);

    [Fact]
    public Task A_shop_and_a_tool_of_the_office_are_fine() => IsSilent(
        Login + """
        public class CheckoutModel : PageModel
        {
            [BindProperty] public string ShippingAddress { get; set; } = "";
            public IActionResult OnPost() => Page();
        }
        """);

    [Fact]
    public Task The_sign_in_of_staff_is_fine() => IsSilent(
        Login.Replace("namespace City;", "namespace City.Admin;", StringComparison.Ordinal) + Application);
}
