using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CookieSentAcrossSitesTests() : RuleTests("TDS1203")
{
    [Fact]
    public Task Options_that_say_nothing_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/enter", (HttpResponse response) =>
        {
            var options = {|TDS1203:new CookieOptions { HttpOnly = true, Secure = true }|};
            response.Cookies.Append("sid", "1", options);
        });
        """);

    [Fact]
    public Task A_cookie_without_options_is_reported() => Flags("""
        class Page(IHttpContextAccessor accessor)
        {
            public void Remember(string id) => accessor.HttpContext!.Response.Cookies.{|TDS1203:Append|}("sid", id);
        }
        """);

    [Fact]
    public Task None_in_options_lambdas_is_reported() => Flags("""
        using static Microsoft.AspNetCore.Http.SameSiteMode;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(o => {|TDS1203:o.Cookie.SameSite = SameSiteMode.None|});
        builder.Services.Configure<SessionOptions>(o => {|TDS1203:o.Cookie.SameSite = Unspecified|});
        builder.Services.AddAntiforgery(o => o.Cookie = new CookieBuilder { Name = "af", {|TDS1203:SameSite = None|} });
        """);

    [Fact]
    public Task A_new_builder_that_loses_the_default_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(o => o.Cookie = {|TDS1203:new CookieBuilder { Name = "sid", HttpOnly = true }|});
        builder.Services.AddSession(o =>
        {
            o.Cookie = new() { Name = "sid" };
            o.Cookie.SameSite = SameSiteMode.Lax;
        });
        """);

    [Fact]
    public Task A_minimum_of_None_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<CookiePolicyOptions>(o => {|TDS1203:o.MinimumSameSitePolicy = SameSiteMode.None|});
        """);

    [Fact]
    public Task None_and_Secure_without_a_cross_site_flow_are_reported() => Flags("""
        class Page
        {
            void Set(HttpResponse response) => response.Cookies.Append(
                "sid", "1", new() { Secure = true, {|TDS1203:SameSite = SameSiteMode.None|} });
        }
        """);

    [Fact]
    public Task Lax_and_Strict_are_fine() => IsSilent("""
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", new CookieOptions { SameSite = SameSiteMode.Lax });
                CookieOptions options = new();
                options.SameSite = SameSiteMode.Strict;
                response.Cookies.Append("a", "b", options);
            }
        }
        """);

    [Fact]
    public Task The_defaults_of_sign_in_session_and_antiforgery_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        builder.Services.AddAntiforgery();
        builder.Services.AddAuthentication().AddCookie(o => o.Cookie.Name = "auth");
        """);

    [Fact]
    public Task None_and_Secure_for_calls_with_credentials_from_named_origins_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins("https://forms.example.jp").AllowCredentials()));
        builder.Services.AddAuthentication().AddCookie(o =>
        {
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            o.Cookie.SameSite = SameSiteMode.None;
        });
        """);

    [Fact]
    public Task The_state_cookies_of_a_remote_sign_in_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authentication;
        class Setup
        {
            void Configure(RemoteAuthenticationOptions options)
            {
                options.CorrelationCookie.SameSite = SameSiteMode.None;
                options.CorrelationCookie = new CookieBuilder { SameSite = SameSiteMode.None };
            }
        }
        """);

    [Fact]
    public Task The_documented_workaround_for_old_browsers_is_fine() => IsSilent("""
        static class SameSiteSupport
        {
            public static void Check(HttpContext context, CookieOptions options)
            {
                if (options.SameSite == SameSiteMode.None && IsOld(context.Request.Headers.UserAgent!))
                {
                    options.SameSite = SameSiteMode.Unspecified;
                }
            }

            static bool IsOld(string agent) => agent.Contains("iPhone OS 12");
        }
        """);

    [Fact]
    public Task Deletions_display_settings_and_copies_are_fine() => IsSilent("""
        class Page(CookieOptions common)
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Delete("sid", new CookieOptions { Path = "/" });
                response.Cookies.Append("install.lang", "ja");
                response.Cookies.Append("sid", "1", new CookieOptions(common));
            }
        }
        """);

    [Fact]
    public Task A_policy_for_the_whole_service_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.UseCookiePolicy(new CookiePolicyOptions { MinimumSameSitePolicy = SameSiteMode.Lax });
        app.MapGet("/", (HttpResponse response) => response.Cookies.Append("a", "b"));
        """);

    [Fact]
    public Task A_value_from_elsewhere_is_fine() => IsSilent("""
        class Page(IConfiguration configuration)
        {
            void Set(HttpResponse response) => response.Cookies.Append(
                "a", "b", new CookieOptions { SameSite = configuration.GetValue<SameSiteMode>("SameSite") });
        }
        """);

    [Fact]
    public Task The_fix_sets_Lax() => Fixes<CookieSentAcrossSitesFix>(
        """
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", {|TDS1203:new Microsoft.AspNetCore.Http.CookieOptions()|});
                response.Cookies.Append("a", "b", {|TDS1203:new() { Secure = true }|});
                var builder = new CookieBuilder { {|TDS1203:SameSite = SameSiteMode.None|}, Name = "a" };
            }
        }
        """,
        """
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", new Microsoft.AspNetCore.Http.CookieOptions { SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax });
                response.Cookies.Append("a", "b", new() { Secure = true, SameSite = SameSiteMode.Lax });
                var builder = new CookieBuilder { SameSite = SameSiteMode.Lax, Name = "a" };
            }
        }
        """);

    [Fact]
    public Task None_in_a_header_written_by_hand_is_reported() => Flags("""
        using Microsoft.Net.Http.Headers;
        class Cookies
        {
            string None() => new SetCookieHeaderValue("receipt", "8f1c") { Secure = true, {|TDS1203:SameSite = Microsoft.Net.Http.Headers.SameSiteMode.None|} }.ToString();
            string Lax() => new SetCookieHeaderValue("receipt", "8f1c") { Secure = true, SameSite = Microsoft.Net.Http.Headers.SameSiteMode.Lax }.ToString();
        }
        """);
}
