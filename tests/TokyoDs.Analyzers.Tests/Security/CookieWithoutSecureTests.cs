using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CookieWithoutSecureTests() : RuleTests("TDS1201")
{
    [Fact]
    public Task Options_without_Secure_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (HttpResponse response) =>
            response.Cookies.Append("sid", "1", {|TDS1201:new CookieOptions { HttpOnly = true }|}));
        app.Run();
        """);

    [Fact]
    public Task A_cookie_without_options_is_reported() => Flags("""
        class Page(IHttpContextAccessor accessor)
        {
            public void Remember() => accessor.HttpContext!.Response.Cookies.{|TDS1201:Append|}("desk", "3");
        }
        """);

    [Fact]
    public Task A_target_typed_creation_is_reported() => Flags("""
        class Page
        {
            void Set(HttpResponse response)
            {
                CookieOptions options = {|TDS1201:new()|};
                options.HttpOnly = true;
                response.Cookies.Append("a", "b", options);
            }
        }
        """);

    [Fact]
    public Task A_policy_that_follows_the_request_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(options => {|TDS1201:options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest|});
        """);

    [Fact]
    public Task Session_with_its_defaults_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.{|TDS1201:AddSession|}();
        builder.Services.{|TDS1201:AddAntiforgery|}(options => options.HeaderName = "X-CSRF");
        """);

    [Fact]
    public Task Secure_set_in_the_initializer_is_fine() => IsSilent("""
        class Page
        {
            void Set(HttpResponse response) =>
                response.Cookies.Append("a", "b", new CookieOptions { Secure = true });
        }
        """);

    [Fact]
    public Task Secure_set_on_the_local_afterwards_is_fine() => IsSilent("""
        class Page
        {
            void Set(HttpResponse response, bool https)
            {
                var options = new CookieOptions();
                options.Secure = https;
                response.Cookies.Append("a", "b", options);
            }
        }
        """);

    [Fact]
    public Task Options_that_another_method_hardens_are_fine() => IsSilent("""
        static class Cookies
        {
            public static CookieOptions Default() => new() { HttpOnly = true };

            public static void Set(HttpResponse response)
            {
                var options = new CookieOptions();
                Harden(options);
                response.Cookies.Append("a", "b", options);
            }

            static void Harden(CookieOptions options) => options.Secure = true;
        }
        """);

    [Fact]
    public Task A_cookie_policy_for_the_whole_service_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        var app = builder.Build();
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always });
        app.MapGet("/", (HttpResponse response) => response.Cookies.Append("a", "b"));
        """);

    [Fact]
    public Task A_looser_policy_in_Development_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            if (builder.Environment.IsDevelopment())
            {
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            }
        });
        """);

    [Fact]
    public Task A_copy_and_a_deletion_are_fine() => IsSilent("""
        class Page
        {
            void Set(HttpResponse response, CookieOptions shared)
            {
                response.Cookies.Append("a", "b", new CookieOptions(shared));
                response.Cookies.Delete("a", new CookieOptions { Path = "/app" });
            }
        }
        """);

    [Fact]
    public Task A_type_of_the_same_name_is_not_meant() => IsSilent("""
        var options = new Own.CookieOptions();
        namespace Own { class CookieOptions; }
        """);

    [Fact]
    public Task The_fix_sets_Secure_and_Always() => Fixes<CookieWithoutSecureFix>(
        """
        using Microsoft.AspNetCore.Http;
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", {|TDS1201:new CookieOptions()|});
                response.Cookies.Append("a", "b", {|TDS1201:new CookieOptions { HttpOnly = true }|});
                var builder = new CookieBuilder { {|TDS1201:SecurePolicy = CookieSecurePolicy.None|} };
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", new CookieOptions { Secure = true });
                response.Cookies.Append("a", "b", new CookieOptions { HttpOnly = true, Secure = true });
                var builder = new CookieBuilder { SecurePolicy = CookieSecurePolicy.Always };
            }
        }
        """);

    [Fact]
    public Task Secure_that_follows_the_request_is_reported() => Flags("""
        using Microsoft.Net.Http.Headers;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Cookies.Append("a", "b", new CookieOptions { {|TDS1201:Secure = context.Request.IsHttps|} });
            var written = new SetCookieHeaderValue("a", "b") { {|TDS1201:Secure = false|} };
            var secure = new SetCookieHeaderValue("a", "b") { Secure = true };
        });
        app.Run();
        """);

    [Fact]
    public Task Cookies_of_Development_and_end_to_end_tests_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment() || builder.Environment.IsEndToEndTests())
        {
            builder.Services.AddAuthentication().AddCookie();
            builder.Services.AddSession();
        }
        var app = builder.Build();
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/", (HttpResponse response) => { response.Cookies.Append("a", "b"); response.Cookies.Append("a", "b", new CookieOptions()); });
        }
        static class Environments { public static bool IsEndToEndTests(this IHostEnvironment environment) => environment.IsEnvironment("EndToEndTests"); }
        """);

    [Fact]
    public Task Cookies_of_another_environment_than_tests_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment() || builder.Environment.IsStaging())
        {
            builder.Services.{|TDS1201:AddSession|}();
        }
        if (builder.Environment.IsDevelopment() || new Desk().IsTest())
        {
            builder.Services.{|TDS1201:AddAntiforgery|}();
        }
        class Desk { public bool IsTest() => true; }
        """);

    [Fact]
    public Task A_cookie_for_language_culture_or_theme_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Localization;
        class Page
        {
            private const string LanguageCookie = ".Desk.installation.lang";
            void Set(HttpResponse response, string language)
            {
                var options = new CookieOptions { HttpOnly = true, Expires = DateTime.Now.AddHours(24) };
                response.Cookies.Delete(LanguageCookie);
                response.Cookies.Append(LanguageCookie, language, options);
                response.Cookies.Append("theme", "dark");
                response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, language, new CookieOptions { Secure = false });
            }
        }
        """);

    [Fact]
    public Task Options_that_another_cookie_shares_with_the_language_are_reported() => Flags("""
        class Page
        {
            void Set(HttpResponse response, string language)
            {
                var options = {|TDS1201:new CookieOptions { HttpOnly = true }|};
                response.Cookies.Append("lang", language, options);
                response.Cookies.Append("sid", "1", options);
                response.Cookies.{|TDS1201:Append|}("languageSessionToken".Substring(8), "1");
            }
        }
        """);
}
