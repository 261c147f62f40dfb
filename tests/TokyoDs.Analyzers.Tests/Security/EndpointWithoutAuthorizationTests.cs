using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class EndpointWithoutAuthorizationTests() : RuleTests("TDS1205")
{
    [Fact]
    public Task Minimal_endpoints_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.{|TDS1205:MapGet|}("/orders", () => "all").WithName("orders");
        app.{|TDS1205:MapPost|}("/orders", Handlers.Create);
        app.MapPut("/orders", Handlers.Create).RequireAuthorization();
        string Local(int id) => "one";
        app.{|TDS1205:Map|}("/orders/{id}", Local);
        static class Handlers { public static async Task<string> Create() { await Task.Yield(); return ""; } }
        """);

    [Fact]
    public Task Endpoints_of_an_open_group_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var api = app.MapGroup("/api").WithTags("api");
        api.MapGroup("/orders").{|TDS1205:MapPost|}("/", () => "");
        app.UseEndpoints(endpoints => endpoints.{|TDS1205:MapDelete|}("/x", () => ""));
        """);

    [Fact]
    public Task Endpoints_mapped_by_a_method_that_gets_open_routes_are_reported() => Flags(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGroup("/orders").MapOrders();
        app.MapGet("/", () => "").AllowAnonymous();
        """,
        ("Orders.cs", """
        static class Orders
        {
            public static RouteGroupBuilder MapOrders(this RouteGroupBuilder orders)
            {
                orders.MapGet("/", () => "").RequireAuthorization();
                orders.{|TDS1205:MapPost|}("/", () => "");
                return orders;
            }
        }
        """));

    [Fact]
    public Task Controllers_and_single_actions_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapControllers();
        [ApiController]
        public class {|TDS1205:OrdersController|}(ILogger<OrdersController> logger) : ControllerBase
        {
            [HttpGet] public string All() => logger.ToString()!;
            [HttpPost] public string Create() => "";
        }
        public class MixedController : Controller
        {
            [Authorize] public IActionResult Edit() => View();
            public IActionResult {|TDS1205:Remove|}(int id) => View(id);
        }
        """);

    [Fact]
    public Task Pages_hubs_and_services_are_reported() => Flags(
        """
        using Microsoft.AspNetCore.SignalR;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthorization();
        builder.Services.AddRazorPages(o => o.Conventions.AuthorizeFolder("/Admin"));
        var app = builder.Build();
        app.MapRazorPages();
        app.{|TDS1205:MapHub<Chat>|}("/chat");
        app.{|TDS1205:MapGrpcService<Desk>|}();
        class Chat : Hub { public Task Say(string text) => Clients.All.SendAsync("said", text); }
        class Desk;
        """,
        ("Pages/Orders/Index.cshtml.cs", """
        public class {|TDS1205:IndexModel|} : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnGet() { } }
        """),
        ("Pages/Admin/Users.cshtml.cs", """
        public class UsersModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }
        """));

    [Fact]
    public Task A_decision_that_an_AllowAnonymous_further_out_makes_void_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        var open = app.MapGroup("/open").AllowAnonymous();
        open.MapPost("/", () => "").{|TDS1205:RequireAuthorization|}("admin");
        [AllowAnonymous]
        public class OrdersController : Controller
        {
            [{|TDS1205:Authorize(Roles = "admin")|}] public IActionResult Remove() => View();
        }
        """);

    [Fact]
    public Task A_fallback_policy_is_fine() => IsSilent(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPolicies();
        var app = builder.Build();
        app.MapPost("/orders", () => "");
        """,
        ("Policies.cs", """
        static class Policies
        {
            public static void AddPolicies(this IServiceCollection services) =>
                services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy);
        }
        """));

    [Fact]
    public Task Decisions_on_endpoints_handlers_and_groups_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", [Authorize] () => "");
        app.MapPost("/b", Get);
        app.MapPost("/c", () => "").WithMetadata(new AllowAnonymousAttribute());
        var d = app.MapPost("/d", () => "");
        d.RequireAuthorization();
        app.MapPost("/e", async (IAuthorizationService service, HttpContext context) => await service.AuthorizeAsync(context.User, "p"));
        var group = app.MapGroup("/g");
        group.RequireAuthorization();
        group.MapGroup("/h").MapPost("/", () => "");
        app.UseEndpoints(e => e.MapGroup("/i").RequireAuthorization().MapPost("/", () => ""));
        [AllowAnonymous] static string Get() => "";
        """);

    [Fact]
    public Task Routes_that_come_in_with_a_decision_are_fine() => IsSilent(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        var api = app.MapGroup("/api").RequireAuthorization();
        api.MapOrders();
        app.MapGroup("/users").MapUsers().RequireAuthorization();
        """,
        ("Orders.cs", """
        static class Orders
        {
            public static void MapOrders(this IEndpointRouteBuilder routes) => routes.MapGroup("/orders").MapParts();
            static void MapParts(this RouteGroupBuilder orders) => orders.MapPost("/parts", () => "");
            public static RouteGroupBuilder MapUsers(this RouteGroupBuilder users) { users.MapPost("/", () => ""); return users; }
        }
        """));

    [Fact]
    public Task Routes_of_a_library_are_left_to_its_host() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public static class Endpoints
        {
            public static void MapUploads(this IEndpointRouteBuilder routes) => routes.MapPost("/upload", () => "");
        }
        public class OrdersController : Controller { public IActionResult Index() => View(); }
        """);

    [Fact]
    public Task Decisions_for_all_controllers_and_pages_are_fine() => IsSilent(
        """
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapControllers().RequireAuthorization();
        app.MapRazorPages().RequireAuthorization();
        public class OrdersController : Controller { [HttpPost] public IActionResult Send() => View(); }
        """,
        ("Pages/Index.cshtml.cs", """
        public class IndexModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }
        """));

    [Fact]
    public Task Attributes_filters_and_checks_of_controllers_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapDefaultControllerRoute();
        [Authorize] public abstract class Base : Controller;
        public class A : Base { [HttpPost] public IActionResult Send() => View(); }
        public class OnlyInternalAttribute : Attribute, IAuthorizationFilter { public void OnAuthorization(AuthorizationFilterContext context) { } }
        [OnlyInternal] public class B : Controller { [HttpPost] public IActionResult Send() => View(); }
        public class C(IAuthorizationService service) : Controller { [HttpPost] public IActionResult Send() => View(service); }
        public class D : Controller { [AllowAnonymous] public IActionResult Index() => View(); public IActionResult Error() => View(); [NonAction] public void Help() { } }
        """);

    [Fact]
    public Task A_filter_for_all_of_mvc_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Authorization;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews(o => o.Filters.Add(new AuthorizeFilter()));
        builder.Build().MapControllers();
        public class OrdersController : Controller { [HttpPost] public IActionResult Send() => View(); }
        """);

    [Fact]
    public Task Conventions_and_attributes_of_pages_are_fine() => IsSilent(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages(o =>
        {
            o.Conventions.AuthorizeFolder("/Orders").AllowAnonymousToPage("/Index");
            o.Conventions.AuthorizeAreaFolder("Staff", "/");
        });
        builder.Build().MapRazorPages();
        """,
        ("Pages/Orders/Edit.cshtml.cs", "public class EditModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"),
        ("Pages/Index.cshtml.cs", "public class IndexModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"),
        ("Areas/Staff/Pages/Home.cshtml.cs", "public class HomeModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"),
        ("Pages/Error.cshtml.cs", "public class ErrorModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnGet() { } }"),
        ("Pages/Marked.cshtml.cs", "public class MarkedModel : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost() { } }"),
        ("Pages/Marked_cshtml.g.cs", """
        [Microsoft.AspNetCore.Authorization.Authorize]
        internal sealed class Pages_Marked : Microsoft.AspNetCore.Mvc.RazorPages.Page
        {
            public MarkedModel Model => null!;
            public override Task ExecuteAsync() => Task.CompletedTask;
        }
        """));

    [Fact]
    public Task Probes_files_error_pages_and_sign_out_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapHealthChecks("/health");
        app.MapStaticAssets();
        app.MapFallbackToFile("index.html");
        app.MapGet("/healthz", () => "ok");
        app.Map("/error", () => Results.Problem());
        app.MapPost("/account/logout", () => Results.SignOut());
        app.MapGroup("/api").MapGet("/ready", () => "ok");
        if (app.Environment.IsDevelopment()) { app.MapPost("/seed", () => "done"); }
        """);

    [Fact]
    public Task Gates_of_the_projects_own_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", () => "").AddEndpointFilter<ApiKeyFilter>();
        app.MapPost("/b", () => "").AddEndpointFilter(async (context, next) => await next(context));
        app.MapPost("/c", () => "").RequireSignature();
        class ApiKeyFilter : IEndpointFilter
        {
            public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
        }
        static class Extensions { public static T RequireSignature<T>(this T builder) where T : IEndpointConventionBuilder => builder; }
        """);

    [Fact]
    public Task A_middleware_of_the_projects_own_in_front_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseMiddleware<ApiKeyMiddleware>();
        app.MapPost("/a", () => "");
        class ApiKeyMiddleware(RequestDelegate next) { public Task Invoke(HttpContext context) => next(context); }
        """);

    [Fact]
    public Task Hubs_with_a_decision_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.SignalR;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapHub<Chat>("/a");
        app.MapHub<News>("/b").AllowAnonymous();
        [Authorize] abstract class SignedIn : Hub;
        class Chat : SignedIn;
        class News : Hub;
        """);

    [Fact]
    public Task The_fix_requires_authorization() => Fixes<EndpointWithoutAuthorizationFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.MapControllers();
        app.{|TDS1205:MapGet|}("/orders", () => "all")
            .WithName("orders");
        app.{|TDS1205:MapPost|}("/orders", () =>
        {
            return "new";
        });

        /// <summary>Orders.</summary>
        [ApiController]
        public class {|TDS1205:OrdersController|} : ControllerBase
        {
            [HttpPost] public string Send() => "";
        }
        """,
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        var app = builder.Build();
        app.MapControllers();
        app.MapGet("/orders", () => "all").RequireAuthorization()
            .WithName("orders");
        app.MapPost("/orders", () =>
        {
            return "new";
        }).RequireAuthorization();

        /// <summary>Orders.</summary>
        [Authorize]
        [ApiController]
        public class OrdersController : ControllerBase
        {
            [HttpPost] public string Send() => "";
        }
        """);
}
