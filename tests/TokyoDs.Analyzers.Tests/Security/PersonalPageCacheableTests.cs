using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PersonalPageCacheableTests() : RuleTests("TDS1218")
{
    [Fact]
    public Task ResponseCache_on_pages_for_signed_in_people_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        [Authorize]
        public class ApplicationsController : Controller
        {
            [{|TDS1218:ResponseCache(Duration = 60)|}]
            public IActionResult Index() => View();
        }
        [Authorize, {|TDS1218:ResponseCache(Duration = 600, Location = ResponseCacheLocation.Client)|}]
        public class MineModel : PageModel;
        public class MenuController : Controller
        {
            [{|TDS1218:ResponseCache(Duration = 60)|}]
            public IActionResult Index() => Content("こんにちは " + User.Identity!.Name);
        }
        """);

    [Fact]
    public Task A_header_that_allows_caching_is_reported() => Flags("""
        using Microsoft.Net.Http.Headers;
        var app = WebApplication.CreateBuilder(args).Build();
        var mine = app.MapGroup("/mine").RequireAuthorization();
        mine.MapGet("/a", (HttpResponse response) => { response.Headers.CacheControl = {|TDS1218:"public, max-age=60"|}; });
        mine.MapGet("/b", (HttpResponse response) => { response.Headers["Cache-Control"] = {|TDS1218:"max-age=60"|}; });
        mine.MapGet("/c", (HttpResponse response, int age) => response.Headers.Append(HeaderNames.CacheControl, {|TDS1218:$"private, max-age={age}"|}));
        mine.MapGet("/d", (HttpResponse response) => { response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { {|TDS1218:Public = true|} }; });
        app.Run();
        """);

    [Fact]
    public Task Pages_that_are_not_kept_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        [Authorize]
        public class ApplicationsController : Controller
        {
            [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None, Duration = 0)]
            public IActionResult Index() => View();

            [ResponseCache(CacheProfileName = "Never")]
            public IActionResult Profile() => View();

            public void Raw()
            {
                Response.Headers.CacheControl = "no-store";
                Response.Headers["Cache-Control"] = "private, max-age=0";
            }
        }
        """);

    [Fact]
    public Task Public_pages_and_files_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=600" });
        app.MapGet("/guide", (HttpResponse response) => { response.Headers.CacheControl = "public, max-age=600"; });
        app.MapGet("/mine", () => "").RequireAuthorization().CacheOutput();
        app.Run();
        [Authorize]
        public class GuideController : Controller
        {
            [AllowAnonymous, ResponseCache(Duration = 60)]
            public IActionResult Index() => View();
        }
        public class OpenController : Controller
        {
            [ResponseCache(Duration = 60)]
            public IActionResult Index() => View(new User("係"));
        }
        record User(string Name);
        """);

    [Fact]
    public Task The_fix_keeps_the_page_out_of_caches() => Fixes<PersonalPageCacheableFix>(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        [Authorize]
        public class ApplicationsController : Controller
        {
            [{|TDS1218:ResponseCache(Duration = 60, VaryByHeader = "Accept")|}]
            public IActionResult Index() => View();

            [HttpGet]
            public void Raw() => Response.Headers.CacheControl = {|TDS1218:"public"|};
        }
        """,
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        [Authorize]
        public class ApplicationsController : Controller
        {
            [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
            public IActionResult Index() => View();

            [HttpGet]
            public void Raw() => Response.Headers.CacheControl = "no-store";
        }
        """);
}
