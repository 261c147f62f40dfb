namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PagesLeftUnprotectedTests() : RuleTests("TDS1207")
{
    private const string ManyHeaders = """
            app.Use((context, next) =>
            {
                context.Response.Headers.XContentTypeOptions = "nosniff";
                context.Response.Headers.XFrameOptions = "DENY";
                return next();
            });
        """;

    [Fact]
    public Task Razor_Pages_without_any_header_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        var app = builder.Build();
        app.MapRazorPages();
        app.{|TDS1207:Run|}();
        """);

    [Fact]
    public Task One_of_three_headers_is_not_enough() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.Use((context, next) =>
        {
            context.Response.Headers.Append("X-Content-Type-Options", "nosniff");
            return next();
        });
        app.MapDefaultControllerRoute();
        await app.{|TDS1207:RunAsync|}();
        """);

    [Fact]
    public Task A_service_that_serves_no_pages_is_not_meant() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/api/offices", () => Results.Ok());
        app.Run();
        """);

    [Fact]
    public Task All_headers_in_a_middleware_are_fine() => IsSilent($$"""
        var app = WebApplication.CreateBuilder(args).Build();
        {{ManyHeaders}}
        app.UseMiddleware<PolicyMiddleware>();
        app.MapRazorPages();
        app.Run();
        class PolicyMiddleware(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context)
            {
                context.Response.Headers["Content-Security-Policy"] = "default-src 'self'; frame-ancestors 'none'";
                return next(context);
            }
        }
        """);

    [Fact]
    public Task A_policy_in_the_layout_and_headers_in_web_config_are_fine() => IsSilent(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapRazorPages();
        app.Run();
        """,
        ("Pages/_Layout.cshtml", "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"),
        ("web.config", "<add name=\"X-Frame-Options\" value=\"DENY\" /><add name=\"X-Content-Type-Options\" value=\"nosniff\" />"));

    [Fact]
    public Task Our_middleware_and_known_packages_send_them_all() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseSecurityHeaders();
        app.MapRazorPages();
        app.Run();
        static class Extensions { public static void UseSecurityHeaders(this WebApplication app) { } }
        """);

    [Fact]
    public Task Inline_scripts_and_eval_are_reported() => Flags("""
        class Headers
        {
            void Set(HttpResponse response) =>
                response.Headers.ContentSecurityPolicy = {|TDS1207:"default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'"|};
            void Any(HttpResponse response) =>
                response.Headers["Content-Security-Policy"] = {|TDS1207:"script-src * 'self'"|};
            void Parts(HttpResponse response) =>
                response.Headers["Content-Security-Policy"] = "default-src 'self'; " + {|TDS1207:"script-src https: 'self'; "|} + "style-src 'self'";
            const string Frames = {|TDS1207:"default-src 'self'; frame-ancestors *"|};
        }
        """);

    [Fact]
    public Task A_policy_with_a_hole_is_read_around_it() => Flags("""
        class Headers
        {
            string Bad(string host) => $"{|TDS1207:default-src 'self'; script-src 'unsafe-eval' |}{host}; object-src 'none'";
            string Good(string nonce) => $"script-src 'self' 'nonce-{nonce}' 'unsafe-inline'; object-src 'none'";
            string Unknown(string nonce) => $"script-src {nonce} 'unsafe-inline'";
        }
        """);

    [Fact]
    public Task Strict_policies_and_inline_styles_are_fine() => IsSilent("""
        class Headers
        {
            const string Strict = "script-src 'nonce-x' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'";
            const string Hash = "script-src 'self' 'sha256-abc=' 'unsafe-inline'";
            const string Styles = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:";
            const string Wasm = "script-src 'self' 'wasm-unsafe-eval'";
            const string Default = "default-src 'self' 'unsafe-inline'; script-src 'self'";
        }
        """);

    [Fact]
    public Task What_only_looks_like_a_policy_is_fine() => IsSilent("""
        class Headers
        {
            const string Sentence = "Do not use 'unsafe-inline' in script-src: it allows *.";
            bool IsWeak(string policy) => policy.Contains("script-src 'unsafe-inline'");
            void Report(HttpResponse response) =>
                response.Headers["Content-Security-Policy-Report-Only"] = "script-src 'unsafe-inline'";
        }
        """);

    [Fact]
    public Task A_looser_policy_in_Development_is_fine() => IsSilent("""
        class Headers(IHostEnvironment environment)
        {
            void Set(HttpResponse response)
            {
                if (environment.IsDevelopment())
                {
                    response.Headers.ContentSecurityPolicy = "script-src 'self' 'unsafe-eval'";
                }
            }
        }
        """);

    [Fact]
    public Task A_weak_policy_in_web_config_is_reported() => Flags(
        "class Page;",
        ("web.config", """
            <customHeaders>
              <add name="Content-Security-Policy" value="{|TDS1207:default-src 'self' 'unsafe-inline'|}" />
              <add name="Content-Security-Policy-Report-Only" value="script-src 'unsafe-inline'" />
            </customHeaders>
            """));

    [Fact]
    public Task The_frame_header_of_anti_forgery_switched_off_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAntiforgery(options => {|TDS1207:options.SuppressXFrameOptionsHeader = true|});
        """);

    [Fact]
    public Task A_frame_header_switched_off_for_frame_ancestors_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        var app = builder.Build();
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self' https://portal.example.lg.jp";
            return next();
        });
        """);

    [Fact]
    public Task A_frame_value_that_browsers_ignore_is_reported() => Flags("""
        class Headers
        {
            void Set(HttpResponse response)
            {
                response.Headers.XFrameOptions = {|TDS1207:"ALLOWALL"|};
                response.Headers.Append("X-Frame-Options", {|TDS1207:"ALLOW-FROM https://a.example"|});
                response.Headers["X-Frame-Options"] = "SAMEORIGIN";
            }
        }
        """);

    [Fact]
    public Task A_frame_header_that_is_taken_away_is_reported() => Flags("""
        class Headers
        {
            void Drop(HttpResponse response) => {|TDS1207:response.Headers.Remove("X-Frame-Options")|};
            void Server(HttpResponse response) => response.Headers.Remove("X-Powered-By");
            void Anew(HttpResponse response)
            {
                response.Headers.Remove("X-Frame-Options");
                response.Headers.Append("X-Frame-Options", "DENY");
            }
        }
        """);

    [Fact]
    public Task A_whole_policy_is_judged_by_itself() => Flags("""
        class Headers
        {
            void Any(HttpResponse response) => response.Headers["Content-Security-Policy"] = {|TDS1207:"default-src *; frame-ancestors 'none'"|};
            void Own(HttpResponse response) => response.Headers["Content-Security-Policy"] = "default-src 'self'; script-src 'self'";
            string Pieces()
            {
                var policy = new System.Text.StringBuilder("default-src *; img-src *; ");
                policy.Append("script-src 'self'");
                return policy.ToString();
            }
        }
        """);

    /// <summary>The middleware of the project stands in another project of the solution.</summary>
    private static readonly (string, string) Common = ("Web.Common.dll", """
        namespace Web.Common
        {
            public static class Pipeline
            {
                public static void Configure(IApplicationBuilder app) { }
                public static WebApplication MapDefaultEndpoints(this WebApplication app) => app;
                public static void AddDefaults(this IServiceCollection services) { }
            }
        }
        """);

    [Fact]
    public Task An_application_handed_to_an_extension_of_another_project_is_for_a_person_to_decide() => Suggests("""
        using Web.Common;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapRazorPages();
        app.MapDefaultEndpoints();
        app.{|TDS1207:Run|}();
        """, Common);

    [Fact]
    public Task An_application_handed_to_a_method_of_another_project_is_for_a_person_to_decide() => Suggests("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapRazorPages();
        Web.Common.Pipeline.Configure(app);
        await app.{|TDS1207:RunAsync|}();
        """, Common);

    [Fact]
    public Task An_application_handed_on_by_a_method_of_the_project_is_for_a_person_to_decide() => Suggests(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapRazorPages();
        app.UseParts();
        app.{|TDS1207:Run|}();
        """,
        ("Parts.cs", """
        static class Parts { public static void UseParts(this IApplicationBuilder app) => Web.Common.Pipeline.Configure(app.UseRouting()); }
        """),
        Common);

    [Fact]
    public Task Another_project_that_gets_the_services_alone_adds_nothing_to_the_pipeline() => Warns("""
        using Web.Common;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDefaults();
        var app = builder.Build();
        app.MapRazorPages();
        app.UseRouting();
        app.{|TDS1207:Run|}();
        """, Common);
}
