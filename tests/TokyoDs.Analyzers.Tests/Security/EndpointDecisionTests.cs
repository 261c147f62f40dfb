namespace TokyoDs.Analyzers.Tests.Security;

/// <summary>TDS1205 where the decision is taken in the handler, by a convention or not at all.</summary>
public sealed class EndpointDecisionTests() : RuleTests("TDS1205")
{
    [Fact]
    public Task Components_with_a_route_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Components;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.MapRazorComponents<App>();
        app.Run();
        class App : ComponentBase;
        [Route("/control")] class {|TDS1205:Control|} : ComponentBase;
        [Route("/staff"), Authorize] class Staff : ComponentBase;
        [Route("/news"), AllowAnonymous] class News : ComponentBase;
        [Route("/Error")] class Failure : ComponentBase;
        [Route("/mine")] class Mine : ComponentBase { [CascadingParameter] public Task<Microsoft.AspNetCore.Components.Authorization.AuthenticationState>? State { get; set; } }
        class Part : ComponentBase;
        """);

    [Fact]
    public Task Keys_for_checking_signatures_are_public_by_nature() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.MapGet("/webhook-jwks", async (HttpContext context) => await context.Response.WriteAsJsonAsync(new { keys = 1 }));
        app.MapGet("/keys/jwks.json", () => "");
        app.MapGet("/jwks/current", () => "");
        app.MapGet("/tenants/{tenant}/.well-known/openid-configuration", () => "");
        """);

    [Fact]
    public Task A_route_that_only_looks_like_keys_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.{|TDS1205:MapGet|}("/jwksettings", () => "");
        app.{|TDS1205:MapGet|}("/well-known", () => "");
        """);

    [Fact]
    public Task Actions_that_send_callers_to_the_sign_in_themselves_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/mine", async (HttpContext context) =>
        {
            var result = await context.AuthenticateAsync();
            return result.Succeeded ? Results.Ok() : Results.Challenge();
        });
        public class OAuthController(ILogger<OAuthController> logger) : Controller
        {
            [HttpPost("~/oauth2/token")] public IActionResult Token() => Ok(HttpContext.GetOpenIddictServerRequest());
            [HttpGet("~/oauth2/authorize")]
            public async Task<IActionResult> Authorize()
            {
                var result = await HttpContext.AuthenticateAsync("Cookies");
                if (!result.Succeeded) { logger.LogInformation("none"); return Challenge(); }
                return View(result);
            }
        }
        static class OpenIddictServerAspNetCoreHelpers { public static object GetOpenIddictServerRequest(this HttpContext context) => context; }
        """);

    [Fact]
    public Task Actions_that_only_look_who_is_there_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        builder.Build().MapControllers();
        public class DeskController(ILogger<DeskController> logger) : Controller
        {
            public async Task<IActionResult> {|TDS1205:Show|}() => View(await HttpContext.AuthenticateAsync());
            public async Task<IActionResult> {|TDS1205:Enter|}(string scheme)
            {
                if (scheme == "other") { return Challenge(scheme); }
                await HttpContext.AuthenticateAsync();
                return View(logger);
            }
            public async Task<IActionResult> Own()
            {
                var who = await HttpContext.AuthenticateAsync();
                return who.Succeeded ? View() : Forbid();
            }
        }
        """);

    [Fact]
    public Task A_handler_that_only_sends_elsewhere_is_fine() => IsSilent("""
        using Microsoft.Extensions.Options;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        if (builder.Configuration["RootRedirect"] is string rootRedirect)
        {
            app.MapGet("/", context =>
            {
                context.Response.Redirect(rootRedirect);
                return Task.CompletedTask;
            });
        }
        app.MapGet("/old", () => Results.Redirect("/new", permanent: true));
        app.MapGet("/older", () => { return TypedResults.LocalRedirect("/new"); });
        app.MapGet("/home", (IOptions<Places> places) => Results.Redirect(places.Value.Home));
        app.MapGet("/desk", (IConfiguration configuration) => Results.Redirect($"{configuration["Desk"]}/start"));
        class Places { public string Home { get; set; } = ""; }
        """);

    [Fact]
    public Task A_handler_that_sends_where_the_caller_asks_or_does_more_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.{|TDS1205:MapGet|}("/go", (string to) => Results.Redirect(to));
        app.{|TDS1205:MapGet|}("/out", (HttpContext context) => context.Response.Redirect(context.Request.Query["to"]!));
        app.{|TDS1205:MapGet|}("/count", (List<string> visits) => { visits.Add("one"); return Results.Redirect("/"); });
        app.{|TDS1205:MapGet|}("/file", () => Results.Redirect(File.ReadAllText("address.txt")));
        """);

    [Fact]
    public Task A_filter_that_a_folder_convention_adds_is_fine() => IsSilent(
        """
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddRazorPages();
        if (!builder.Environment.IsDevelopment())
        {
            builder.Services.Configure<RazorPagesOptions>(options =>
                options.Conventions.AddFolderApplicationModelConvention("/Trial", model => model.Filters.Add(new NotFoundResourceFilter())));
        }
        builder.Build().MapRazorPages();
        class NotFoundResourceFilter : IResourceFilter
        {
            public void OnResourceExecuting(ResourceExecutingContext context) { }
            public void OnResourceExecuted(ResourceExecutedContext context) { }
        }
        """,
        ("Pages/Trial/Start.cshtml.cs", "public class StartModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"));

    [Fact]
    public Task A_folder_convention_that_admits_everybody_is_no_decision() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.AddFolderApplicationModelConvention("/Trial", model => model.Filters.Add(new ResponseCacheAttribute()));
            options.Conventions.AddFolderApplicationModelConvention("/Trial", model => model.Properties["trial"] = true);
        });
        builder.Build().MapRazorPages();
        """,
        ("Pages/Trial/Start.cshtml.cs", "public class {|TDS1205:StartModel|} : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"));
}
