namespace TokyoDs.Analyzers.Tests.Security;

public sealed class EndpointWithoutRateLimitTests() : RuleTests("TDS1210")
{
    [Fact]
    public Task A_sign_in_endpoint_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1210:MapPost|}("/login", (Credentials credentials) => Results.Ok());
        app.{|TDS1210:MapPost|}("/api/connect/token", Token);
        app.MapGet("/login", () => Results.Ok());
        app.Run();
        static IResult Token(Credentials credentials) => Results.Ok();
        record Credentials(string User, string Password);
        """);

    [Fact]
    public Task An_upload_that_anyone_may_send_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var files = app.MapGroup("/files");
        files.{|TDS1210:MapPost|}("/", async (IFormFile file) => Results.Ok());
        files.MapPost("/staff", (IFormFile file) => Results.Ok()).RequireAuthorization();
        app.Run();
        """);

    [Fact]
    public Task A_public_search_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1210:MapGet|}("/offices/search", (string q) => Results.Ok()).AllowAnonymous();
        app.MapGet("/cases/search", (string q) => Results.Ok()).RequireAuthorization();
        app.Run();
        """);

    [Fact]
    public Task An_action_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapControllers();
        app.Run();
        public class AccountController : ControllerBase
        {
            [HttpGet] public IActionResult Login() => Ok();
            [HttpPost] public IActionResult {|TDS1210:Login|}(string user, string password) => Ok();
            [HttpPost] public IActionResult {|TDS1210:Import|}(List<IFormFile> files) => Ok();
            [HttpGet] public IActionResult {|TDS1210:Search|}(string q) => Ok();
        }
        """);

    [Fact]
    public Task A_page_handler_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc.RazorPages;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapRazorPages();
        app.Run();
        public class LoginModel : PageModel
        {
            public void OnGet() { }
            public Task {|TDS1210:OnPostAsync|}(string user, string password) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_policy_on_the_endpoint_or_its_group_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        var account = app.MapGroup("/account").RequireRateLimiting("account");
        account.MapPost("/login", (string user) => Results.Ok());
        app.MapPost("/token", (string user) => Results.Ok()).RequireRateLimiting("token");
        var files = app.MapGroup("/files");
        files.RequireRateLimiting("files");
        files.MapPost("/", (IFormFile file) => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task A_group_handed_in_may_be_limited_by_the_caller() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGroup("/account").RequireRateLimiting("account").MapAccount();
        app.Run();
        static class Account
        {
            public static void MapAccount(this IEndpointRouteBuilder routes) => routes.MapPost("/login", (string user) => Results.Ok());
        }
        """);

    [Fact]
    public Task A_global_limiter_is_fine() => IsSilent("""
        using System.Threading.RateLimiting;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRateLimiter(options => options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
            context => RateLimitPartition.GetNoLimiter("")));
        var app = builder.Build();
        app.MapPost("/login", (string user) => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task Attributes_and_mappings_with_a_policy_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.AspNetCore.RateLimiting;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapControllers();
        app.MapRazorPages().RequireRateLimiting("pages");
        app.MapPost("/token", [EnableRateLimiting("token")] (string user) => Results.Ok());
        app.Run();
        [EnableRateLimiting("account")]
        public class AccountController : ControllerBase { [HttpPost] public IActionResult Login(string user) => Ok(); }
        public class LoginModel : PageModel { public void OnPost() { } }
        """);

    [Fact]
    public Task Own_middleware_that_slows_callers_down_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseMiddleware<LoginThrottling>();
        app.MapPost("/login", (string user) => Results.Ok());
        app.Run();
        class LoginThrottling(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }
        """);

    [Fact]
    public Task An_account_that_is_locked_out_cannot_be_guessed() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapDefaultControllerRoute();
        app.Run();
        public class AccountController(SignInManager<IdentityUser> manager) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string user, string password) =>
                (await manager.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true)).Succeeded ? Ok() : View();
        }
        """);

    [Fact]
    public Task Other_routes_are_not_meant() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/applications", (string name) => Results.Ok());
        app.MapPost("/push/token", (string token) => Results.Ok());
        app.MapPost("/logout", () => Results.Ok());
        app.MapGet("/research", () => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task The_ready_made_identity_endpoints_are_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1210:MapIdentityApi<IdentityUser>|}();
        app.Run();
        """);

    [Fact]
    public Task Routes_handed_in_without_a_limit_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapAccount();
        app.MapGet("/map", () => "").RequireRateLimiting("map");
        app.Run();
        static class Account
        {
            public static void MapAccount(this IEndpointRouteBuilder routes)
            {
                routes.{|TDS1210:MapPost|}("/login", (string user) => Results.Ok());
                routes.MapGroup("/v2").RequireRateLimiting("account").MapPost("/login", (string user) => Results.Ok());
            }
        }
        """);

    [Fact]
    public Task A_limit_that_is_switched_off_is_reported() => Flags("""
        using System.Threading.RateLimiting;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRateLimiter(o => o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => RateLimitPartition.GetNoLimiter("")));
        var app = builder.Build();
        app.{|TDS1210:MapPost|}("/login", (string user) => Results.Ok()).DisableRateLimiting();
        app.MapPost("/token", (string user) => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task What_signs_in_under_another_name_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1210:MapPost|}("/enter", (LoginRequest request) => Results.Ok());
        app.MapPost("/change", (LoginRequest request) => Results.Ok()).RequireAuthorization();
        app.MapPost("/ask", (AskRequest request) => Results.Ok());
        app.MapControllers();
        app.Run();
        record LoginRequest(string User, string Password);
        record AskRequest(string Question);
        public class HelpController(UserManager<IdentityUser> users, SignInManager<IdentityUser> manager) : ControllerBase
        {
            [HttpPost, AllowAnonymous]
            public async Task<string> {|TDS1210:Forgotten|}(string mail) => await users.GeneratePasswordResetTokenAsync((await users.FindByEmailAsync(mail))!);
            [HttpPost, Authorize(Roles = "Admin")]
            public async Task<string> Reset(string mail) => await users.GeneratePasswordResetTokenAsync((await users.FindByEmailAsync(mail))!);
            [HttpPost]
            public Task {|TDS1210:Enter|}(string id, string password) => manager.PasswordSignInAsync(id, password, false, false);
            [HttpPost]
            public Task EnterLocked(string id, string password) => manager.PasswordSignInAsync(id, password, false, true);
        }
        """);
}
