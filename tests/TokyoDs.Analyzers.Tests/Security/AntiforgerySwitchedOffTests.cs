using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class AntiforgerySwitchedOffTests() : RuleTests("TDS1204")
{
    [Fact]
    public Task An_opt_out_on_a_page_with_a_post_handler_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        [{|TDS1204:IgnoreAntiforgeryToken|}]
        public class ApplyModel : PageModel
        {
            public async Task<IActionResult> OnPostSendAsync() { await Task.Yield(); return Page(); }
        }
        """);

    [Fact]
    public Task An_opt_out_on_an_action_is_reported_even_below_a_global_filter() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews(o => o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        public class OrdersController : Controller
        {
            [HttpPost, {|TDS1204:IgnoreAntiforgeryToken|}]
            public IActionResult Send() => View();
        }
        """);

    [Fact]
    public Task An_opt_out_for_every_page_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages(o => o.Conventions.ConfigureFilter({|TDS1204:new IgnoreAntiforgeryTokenAttribute()|}));
        """);

    [Fact]
    public Task A_post_action_without_a_check_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        public record Order(string Item);
        public class OrdersController(ILogger<OrdersController> logger) : Controller
        {
            [HttpPost]
            public IActionResult {|TDS1204:Send|}(Order order) => View(order);

            [HttpPut("x"), HttpPatch("x")]
            public async Task<IActionResult> {|TDS1204:Change|}([FromForm] Order order) { await Task.Yield(); return View(logger); }
        }
        """);

    [Fact]
    public Task A_disabled_check_on_an_upload_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseAntiforgery();
        app.MapPost("/upload", (IFormFile file) => file.Length).WithName("u").{|TDS1204:DisableAntiforgery|}();
        var forms = app.MapGroup("/forms").{|TDS1204:DisableAntiforgery|}();
        """);

    [Fact]
    public Task A_form_without_the_middleware_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1204:MapPost|}("/apply", ([FromForm] string name) => name);
        app.{|TDS1204:MapPut|}("/apply", Change);
        app.{|TDS1204:MapPost|}("/full", ([AsParameters] Form form) => form.Name);
        static string Change(IFormCollection form) => form["name"]!;
        record struct Form([FromForm] string Name, HttpContext Context);
        """);

    [Fact]
    public Task A_form_with_the_middleware_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseAntiforgery();
        app.MapPost("/apply", ([FromForm] string name) => name);
        """);

    [Fact]
    public Task A_form_in_a_library_is_fine() => IsSilent("""
        public static class UploadEndpoints
        {
            public static void MapUploads(this IEndpointRouteBuilder routes) => routes.MapPost("/upload", (IFormFile file) => file.Length);
        }
        """);

    [Fact]
    public Task A_global_filter_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews(o => o.Filters.Add<AutoValidateAntiforgeryTokenAttribute>());
        public class OrdersController : Controller
        {
            [HttpPost] public IActionResult Send() => View();
        }
        """);

    [Fact]
    public Task A_check_on_the_action_the_class_or_its_base_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Antiforgery;
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        public class A : Controller { [HttpPost, ValidateAntiForgeryToken] public IActionResult Send() => View(); }
        [RequireAntiforgeryToken] public class B : Controller { [HttpPost] public IActionResult Send() => View(); }
        [TypeFilter(typeof(object))] public abstract class Base : Controller;
        public class C : Base { [HttpPost] public IActionResult Send() => View(); }
        """);

    [Fact]
    public Task Apis_and_actions_that_take_a_json_body_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        [ApiController, IgnoreAntiforgeryToken]
        public class Api : ControllerBase { [HttpPost] public string Send(string name) => name; }
        public class Mixed : Controller { [HttpPost] public IActionResult Send([FromBody] string name) => Json(name); }
        """);

    [Fact]
    public Task A_project_with_bearer_tokens_only_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddBearerToken();
        builder.Services.AddControllersWithViews();
        var app = builder.Build();
        app.MapPost("/upload", (IFormFile file) => file.Length).DisableAntiforgery();
        public class A : Controller { [HttpPost, IgnoreAntiforgeryToken] public IActionResult Send() => View(); }
        """);

    [Fact]
    public Task A_controller_for_bearer_tokens_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        builder.Services.AddAuthentication().AddCookie();
        [Authorize(AuthenticationSchemes = "Bearer"), IgnoreAntiforgeryToken]
        public class A : Controller { [HttpPost] public IActionResult Send() => View(); }
        """);

    [Fact]
    public Task An_api_for_browsers_with_cookies_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie();
        [ApiController, {|TDS1204:IgnoreAntiforgeryToken|}]
        public class Api : ControllerBase { [HttpPost] public string Send(string name) => name; }
        """);

    [Fact]
    public Task Pages_and_actions_that_only_show_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        [ResponseCache(Duration = 0), IgnoreAntiforgeryToken]
        public class ErrorModel : PageModel { public void OnGet() { } }
        [IgnoreAntiforgeryToken]
        public class HomeController : Controller { [HttpGet] public IActionResult Index() => View(); }
        """);

    [Fact]
    public Task Endpoints_of_an_OpenID_server_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class TokenController : Controller
        {
            [HttpPost("~/token"), IgnoreAntiforgeryToken]
            public IActionResult Exchange() => Ok(HttpContext.GetOpenIddictServerRequest());
        }
        static class OpenIddictServerAspNetCoreHelpers { public static object GetOpenIddictServerRequest(this HttpContext context) => context; }
        """);

    [Fact]
    public Task Endpoints_without_a_form_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/hook", (Payload payload) => payload.Id).DisableAntiforgery();
        app.MapGet("/list", () => "").DisableAntiforgery();
        record Payload(string Id);
        """);

    [Fact]
    public Task The_fix_takes_the_opt_out_away() => Fixes<AntiforgerySwitchedOffFix>(
        """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapPost("/upload", (IFormFile file) => file.Length)
            .{|TDS1204:DisableAntiforgery|}()
            .WithName("upload");

        // Orders.
        [{|TDS1204:IgnoreAntiforgeryToken|}]
        public class OrdersController : Controller
        {
            [HttpPost]
            [ValidateAntiForgeryToken]
            public IActionResult Send() => View();
        }

        public class MailController : Controller
        {
            /// <summary>Sends.</summary>
            [HttpPost]
            public IActionResult {|TDS1204:Send|}() => View();
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapPost("/upload", (IFormFile file) => file.Length)
            .WithName("upload");

        // Orders.
        public class OrdersController : Controller
        {
            [HttpPost]
            [ValidateAntiForgeryToken]
            public IActionResult Send() => View();
        }

        public class MailController : Controller
        {
            /// <summary>Sends.</summary>
            [HttpPost]
            [ValidateAntiForgeryToken]
            public IActionResult Send() => View();
        }
        """);

    [Fact]
    public Task A_check_on_another_controller_covers_that_one_alone() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        [AutoValidateAntiforgeryToken]
        public class CheckedController : Controller { [HttpPost] public IActionResult Change(int id) => View(); }
        public class OpenController : Controller
        {
            [HttpPost] public IActionResult {|TDS1204:Change|}(int id) => View();
            [AcceptVerbs("POST", "DELETE")] public IActionResult {|TDS1204:Cancel|}(int id) => View();
            [AcceptVerbs("GET", "HEAD")] public IActionResult Show(int id) => View();
        }
        """);

    [Fact]
    public Task A_post_that_only_reads_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        public interface ILanguages
        {
            Task<(IEnumerable<string> Texts, int Count)> PrepareTexts(string language);
            List<string> FindTexts(string part);
            Task<string> LoadText(string key);
        }
        public class LanguageController(ILanguages languages) : Controller
        {
            [HttpPost, IgnoreAntiforgeryToken]
            public async Task<IActionResult> Resources(string language)
            {
                var (texts, count) = await languages.PrepareTexts(language);
                var grid = new Grid { Data = texts.ToList(), Total = count };
                return Json(grid);
            }

            [HttpPost] public IActionResult Search(string part) => PartialView("_Texts", languages.FindTexts(part).Where(text => text.StartsWith(part)).ToList());

            [HttpPost]
            public async Task<IActionResult> One(string key)
            {
                if (key is null) { return Json(new Grid()); }
                return Json(await languages.LoadText(key).ConfigureAwait(false));
            }
        }
        public class Grid { public List<string> Data { get; set; } = []; public int Total { get; set; } }
        """);

    [Fact]
    public Task A_post_that_does_more_than_read_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews();
        public interface ITexts { List<string> FindTexts(string part); void Save(string text); string GetOrCreate(string text); string LoadAndDelete(string text); }
        public class TextsController(ITexts texts) : Controller
        {
            private string last = "";
            public string Last => last;
            [HttpPost, {|TDS1204:IgnoreAntiforgeryToken|}] public IActionResult Keep(string text) { texts.Save(text); return Json(texts.FindTexts(text)); }
            [HttpPost] public IActionResult {|TDS1204:Make|}(string text) => Json(texts.GetOrCreate(text));
            [HttpPost] public IActionResult {|TDS1204:Take|}(string text) => Json(texts.LoadAndDelete(text));
            [HttpPost] public IActionResult {|TDS1204:Note|}(string text) { last = text; return Json(texts.FindTexts(text)); }
            [HttpPost] public IActionResult {|TDS1204:Show|}(string text) => View(texts.FindTexts(text));
            [HttpPost] public IActionResult {|TDS1204:Nothing|}(string text) { texts.FindTexts(text); return RedirectToAction("Index"); }
        }
        """);

    [Fact]
    public Task The_one_action_without_a_check_in_a_library_that_checks_one_by_one_is_a_suggestion() => Suggests("""
        using Microsoft.AspNetCore.Mvc;
        public interface IForms { Task Withdraw(Guid id); Task Send(Guid id); }
        public class FormsController(IForms forms) : Controller
        {
            [HttpPost] public async Task<IActionResult> {|TDS1204:Withdraw|}(Guid id) { await forms.Withdraw(id); return View(); }
            [HttpPost, ValidateAntiForgeryToken] public async Task<IActionResult> Send(Guid id) { await forms.Send(id); return View(); }
            [HttpGet] public IActionResult Show(Guid id) => View(id);
        }
        """);

    [Fact]
    public Task Actions_of_a_library_whose_host_may_check_them_all_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public interface IForms { Task Withdraw(Guid id); List<string> Find(string part); }
        public class FormsController(IForms forms) : Controller
        {
            [HttpPost] public async Task<IActionResult> Withdraw(Guid id) { await forms.Withdraw(id); return View(); }
            [HttpDelete] public async Task<IActionResult> Remove(Guid id) { await forms.Withdraw(id); return View(); }
        }
        public class SearchController(IForms forms) : Controller
        {
            [HttpPost, ValidateAntiForgeryToken] public async Task<IActionResult> Withdraw(Guid id) { await forms.Withdraw(id); return View(); }
            [HttpPost] public IActionResult Search(string part) => Json(forms.Find(part));
            [HttpPost] public IActionResult Send([FromBody] string text) => Json(text);
        }
        [AutoValidateAntiforgeryToken]
        public class CheckedController(IForms forms) : Controller
        {
            [HttpPost, ValidateAntiForgeryToken] public async Task<IActionResult> Withdraw(Guid id) { await forms.Withdraw(id); return View(); }
            [HttpPost] public async Task<IActionResult> Again(Guid id) { await forms.Withdraw(id); return View(); }
        }
        """);
}
