using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CookieReadableByScriptTests() : RuleTests("TDS1202")
{
    [Fact]
    public Task Options_without_HttpOnly_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (HttpResponse response) =>
            response.Cookies.Append("sid", "1", {|TDS1202:new CookieOptions { Secure = true }|}));
        app.Run();
        """);

    [Fact]
    public Task A_cookie_without_options_is_reported() => Flags("""
        class Page(IHttpContextAccessor accessor)
        {
            public void Remember(string id) => accessor.HttpContext?.Response.Cookies.{|TDS1202:Append|}("sid", id);
        }
        """);

    [Fact]
    public Task An_alias_and_a_target_typed_creation_are_reported() => Flags("""
        using Options = Microsoft.AspNetCore.Http.CookieOptions;
        class Page
        {
            void Set(HttpResponse response, string id)
            {
                CookieOptions first = {|TDS1202:new()|};
                response.Cookies.Append("a", id, first);
                response.Cookies.Append("b", id, {|TDS1202:new Options { Secure = true }|});
            }
        }
        """);

    [Fact]
    public Task False_in_options_lambdas_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddCookie(o => {|TDS1202:o.Cookie.HttpOnly = false|});
        builder.Services.Configure<SessionOptions>(o =>
        {
            o.Cookie.Name = "sid";
            {|TDS1202:o.Cookie.HttpOnly = false|};
        });
        """);

    [Fact]
    public Task A_new_builder_that_loses_the_default_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(o => o.Cookie = {|TDS1202:new CookieBuilder { Name = "sid" }|});
        """);

    [Fact]
    public Task False_on_a_record_of_options_is_reported() => Flags("""
        record Settings(HttpResponse Response)
        {
            public async Task SetAsync()
            {
                var options = new CookieOptions { {|TDS1202:HttpOnly = false|} };
                await Task.Yield();
                Response.Cookies.Append("token", "t", options);
            }
        }
        """);

    [Fact]
    public Task HttpOnly_set_directly_or_afterwards_is_fine() => IsSilent("""
        class Page
        {
            void Set(HttpResponse response, bool hidden)
            {
                response.Cookies.Append("a", "b", new() { HttpOnly = true });
                var options = new CookieOptions();
                options.HttpOnly = hidden;
                response.Cookies.Append("a", "b", options);
            }
        }
        """);

    [Fact]
    public Task The_token_of_a_double_submit_check_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Antiforgery;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/token", (IAntiforgery antiforgery, HttpContext context) =>
            context.Response.Cookies.Append(
                "XSRF-TOKEN", antiforgery.GetAndStoreTokens(context).RequestToken!, new CookieOptions { HttpOnly = false }));
        """);

    [Fact]
    public Task A_choice_of_display_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Localization;
        class Page
        {
            void Set(HttpResponse response, string culture)
            {
                response.Cookies.Append("theme", "dark");
                var options = new CookieOptions { Secure = true };
                response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, culture, options);
            }
        }
        """);

    [Fact]
    public Task A_cookie_that_is_only_deleted_is_fine() => IsSilent("""
        class Page
        {
            void Leave(HttpResponse response)
            {
                response.Cookies.Delete("sid", new CookieOptions { Path = "/app" });
                response.Cookies.Append("sid", "", new CookieOptions { Expires = DateTimeOffset.UnixEpoch });
            }
        }
        """);

    [Fact]
    public Task The_defaults_of_sign_in_session_and_antiforgery_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession();
        builder.Services.AddAntiforgery(o => o.Cookie.Name = "af");
        builder.Services.AddAuthentication().AddCookie(o => o.Cookie.Name = "auth");
        builder.Services.AddSession(o => o.Cookie = new CookieBuilder { Name = "sid", HttpOnly = true });
        """);

    [Fact]
    public Task Copies_and_values_chosen_elsewhere_are_fine() => IsSilent("""
        class Page(CookieOptions common)
        {
            void Set(HttpResponse response, bool own)
            {
                response.Cookies.Append("a", "b", new CookieOptions(common));
                var options = own ? new CookieOptions() : common;
                options.HttpOnly = true;
                response.Cookies.Append("a", "b", options);
            }
        }
        """);

    [Fact]
    public Task A_policy_for_the_whole_service_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.CookiePolicy;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<CookiePolicyOptions>(o => o.HttpOnly = HttpOnlyPolicy.Always);
        var app = builder.Build();
        app.UseCookiePolicy();
        app.MapGet("/", (HttpResponse response) => response.Cookies.Append("a", "b"));
        """);

    [Fact]
    public Task Code_for_Development_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSession(o =>
        {
            if (builder.Environment.IsDevelopment()) { o.Cookie.HttpOnly = false; }
        });
        """);

    [Fact]
    public Task The_fix_sets_HttpOnly() => Fixes<CookieReadableByScriptFix>(
        """
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", {|TDS1202:new CookieOptions()|});
                response.Cookies.Append("a", "b", {|TDS1202:new() { Secure = true }|});
                var builder = new CookieBuilder { {|TDS1202:HttpOnly = false|}, Name = "a" };
            }
        }
        """,
        """
        class Page
        {
            void Set(HttpResponse response)
            {
                response.Cookies.Append("a", "b", new CookieOptions { HttpOnly = true });
                response.Cookies.Append("a", "b", new() { Secure = true, HttpOnly = true });
                var builder = new CookieBuilder { HttpOnly = true, Name = "a" };
            }
        }
        """);
}
