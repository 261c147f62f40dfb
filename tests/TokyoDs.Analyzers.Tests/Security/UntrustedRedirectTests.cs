using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedRedirectTests() : RuleTests("TDS1007")
{
    [Fact]
    public Task A_target_from_the_address_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class AccountController : Controller
        {
            public IActionResult SignIn(string? returnUrl) => Redirect({|TDS1007:returnUrl ?? "/"|});

            public IActionResult Old(string to) => new RedirectResult({|TDS1007:to|}, permanent: true);

            public IActionResult Slash(string page) => Redirect({|TDS1007:"/" + page|});
        }
        """);

    [Fact]
    public Task Endpoints_middleware_and_headers_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/go", (string url) => Results.Redirect({|TDS1007:url|}));
        app.MapGet("/typed", (string url) => TypedResults.Redirect({|TDS1007:url|}, permanent: true));
        app.Use(async (context, next) =>
        {
            context.Response.Headers.Location = {|TDS1007:context.Request.Query["to"]|};
            context.Response.Headers["Location"] = {|TDS1007:context.Request.Query["to"]|};
            context.Response.Headers.Append("location", {|TDS1007:context.Request.Query["to"]|});
            context.Response.Redirect({|TDS1007:context.Request.Query["to"].ToString()|});
            await next();
        });
        app.Run();
        """);

    [Fact]
    public Task The_way_over_another_file_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class ConsentModel : PageModel
        {
            [BindProperty(SupportsGet = true)]
            public string? After { get; set; }

            public IActionResult OnPost() => Redirect({|TDS1007:Links.Clean(After)|});
        }
        """,
        ("Links.cs", """
        static class Links
        {
            public static string Clean(string? link) => link?.Trim() ?? "/";
        }
        """));

    [Fact]
    public Task Other_headers_are_not_meant() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (HttpContext context, string name) =>
        {
            context.Response.Headers["X-Area"] = name;
            context.Response.Headers.Append("X-Area", name);
            context.Response.Headers.Append("Content-Language", name);
        });
        app.Run();
        """);

    [Fact]
    public Task Targets_inside_the_site_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class AccountController : Controller
        {
            public IActionResult A(string? returnUrl) => LocalRedirect(returnUrl ?? "/");

            public IActionResult B(string returnUrl)
            {
                if (!Url.IsLocalUrl(returnUrl))
                {
                    return RedirectToAction("Index");
                }

                return Redirect(returnUrl);
            }

            public IActionResult C(string page) => Redirect("/pages/" + page);

            public IActionResult D(string q) => Redirect("https://www.city.example.jp/search?q=" + Uri.EscapeDataString(q));

            public IActionResult E(Guid id) => Redirect($"/{id}");
        }
        """);

    [Fact]
    public Task A_target_from_a_fixed_list_is_fine() => IsSilent("""
        var targets = new Dictionary<string, string> { ["tax"] = "https://tax.example.jp/" };
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/go/{key}", (string key) => targets.TryGetValue(key, out var url) ? Results.Redirect(url) : Results.NotFound());
        app.MapGet("/lang/{code}", (string code) => Results.Redirect(code switch { "en" => "/en", _ => "/ja" }));
        app.Run();
        """);

    [Fact]
    public Task The_fix_takes_the_local_method() => Fixes<UntrustedRedirectFix>(
        """
        using Microsoft.AspNetCore.Mvc;
        public class AccountController : Controller
        {
            public IActionResult A(string? returnUrl) => Redirect({|TDS1007:returnUrl ?? "/"|});

            public IActionResult B(string? url) => url is null ? NotFound() : this.RedirectPermanent({|TDS1007:url: url|});

            public IResult C(string url) => Results.Redirect({|TDS1007:url|}, permanent: true);
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        public class AccountController : Controller
        {
            public IActionResult A(string? returnUrl) => LocalRedirect(returnUrl ?? "/");

            public IActionResult B(string? url) => url is null ? NotFound() : this.LocalRedirectPermanent(localUrl: url);

            public IResult C(string url) => Results.LocalRedirect(url, permanent: true);
        }
        """);

    [Fact]
    public Task The_fix_leaves_what_would_not_compile_or_never_work() => Fixes<UntrustedRedirectFix>(Unmendable, Unmendable);

    private const string Unmendable = """
        using Microsoft.AspNetCore.Mvc;
        public class AccountController : Controller
        {
            public RedirectResult A(string url) => Redirect({|TDS1007:url|});

            public IActionResult B(string host) => Redirect({|TDS1007:"https://" + host + "/"|});

            public void C(string url) => Response.Redirect({|TDS1007:url|});
        }
        """;

    [Fact]
    public Task The_address_of_the_handler_itself_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/offices/{id:int}", (HttpRequest request, int id) => Results.Redirect(request.PathBase + request.Path + "?again=1"));
        app.Run();

        public class TaskModel : PageModel
        {
            public IActionResult OnPost() => Redirect(Request.GetEncodedPathAndQuery());
        }

        public class SlugFilter : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) =>
                context.Result = new RedirectResult(context.HttpContext.Request.Path + "/new");

            public void OnActionExecuted(ActionExecutedContext context) { }
        }

        public class HomeController : Controller
        {
            public IActionResult Missing() => Redirect(Request.PathBase + "/page-not-found");
        }
        """);

    [Fact]
    public Task A_path_that_nobody_has_fixed_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.Use(async (context, next) =>
        {
            context.Response.Redirect({|TDS1007:context.Request.Path + "/"|});
            await next();
        });
        app.MapGet("/{**rest}", (HttpRequest request) => Results.Redirect({|TDS1007:request.Path|}));
        app.Run();

        public class PagesController : Controller
        {
            [HttpGet("{*rest}")]
            public IActionResult Any() => Redirect({|TDS1007:Request.Path|});
        }
        """);
}
