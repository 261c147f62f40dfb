namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CrossOriginOpenToAllTests() : RuleTests("TDS1206")
{
    [Fact]
    public Task Any_origin_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.{|TDS1206:AllowAnyOrigin|}().AllowAnyHeader().AllowAnyMethod()));
        var app = builder.Build();
        app.UseCors(p => p.WithMethods("POST").{|TDS1206:AllowAnyOrigin|}());
        app.UseCors();
        """);

    [Fact]
    public Task A_star_among_the_origins_is_reported() => Flags("""
        using Microsoft.AspNetCore.Cors.Infrastructure;
        class Startup
        {
            public void ConfigureServices(IServiceCollection services) => services.Configure<CorsOptions>(o =>
            {
                o.AddPolicy("all", p => p.{|TDS1206:WithOrigins|}("*").AllowCredentials());
                o.AddPolicy("old", p => { p.AllowAnyMethod(); p.{|TDS1206:WithOrigins|}(["https://a.example", "*"]); });
                var policy = new CorsPolicy();
                policy.Origins.{|TDS1206:Add|}("*");
            });
        }
        """);

    [Fact]
    public Task A_test_that_accepts_every_origin_is_reported() => Flags("""
        using Microsoft.AspNetCore.Cors.Infrastructure;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(options =>
        {
            options.AddPolicy("spa", policy =>
            {
                policy.AllowCredentials();
                policy.{|TDS1206:SetIsOriginAllowed|}(_ => true);
            });
            options.AddPolicy("two", p => p.{|TDS1206:SetIsOriginAllowed|}(origin => { Console.WriteLine(origin); return true; }));
            var own = new CorsPolicy { {|TDS1206:IsOriginAllowed = origin => true|} };
        });
        """);

    [Fact]
    public Task A_star_header_with_credentials_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.Use(async (context, next) =>
        {
            context.Response.Headers["Access-Control-Allow-Origin"] = {|TDS1206:"*"|};
            context.Response.Headers.Append("Access-Control-Allow-Credentials", "true");
            await next();
        });
        """);

    [Fact]
    public Task A_header_that_repeats_the_origin_is_reported() => Flags("""
        using Microsoft.Net.Http.Headers;
        class Middleware(RequestDelegate next)
        {
            public Task Invoke(HttpContext context)
            {
                context.Response.Headers.AccessControlAllowOrigin = {|TDS1206:context.Request.Headers.Origin|};
                context.Response.Headers.Append(HeaderNames.AccessControlAllowOrigin, {|TDS1206:context.Request.Headers["Origin"].ToString()|});
                return next(context);
            }
        }
        """);

    [Fact]
    public Task Named_origins_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var origins = builder.Configuration.GetSection("Origins").Get<string[]>() ?? [];
        builder.Services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins(origins).AllowCredentials()));
        builder.Services.AddCors(o => o.AddPolicy("a", p => p
            .WithOrigins("https://*.metro.tokyo.lg.jp").SetIsOriginAllowedToAllowWildcardSubdomains().AllowAnyMethod()));
        """);

    [Fact]
    public Task Public_data_for_reading_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(o => o.AddPolicy("open-data", p => p.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "HEAD")));
        builder.Services.AddCors(o => o.AddPolicy("open-data-2", p => { p.WithMethods(["get"]); p.AllowAnyOrigin(); }));
        """);

    [Fact]
    public Task A_test_that_looks_at_the_origin_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(o => o.AddPolicy("a", p => p.SetIsOriginAllowed(origin => new Uri(origin).Host.EndsWith(".metro.tokyo.lg.jp"))));
        builder.Services.AddCors(o => o.AddPolicy("b", p => p.SetIsOriginAllowed(IsKnown)));
        builder.Services.AddCors(o => o.AddPolicy("c", p => p.SetIsOriginAllowed(origin => { if (origin == "null") return false; return true; })));
        static bool IsKnown(string origin) => true;
        """);

    [Fact]
    public Task A_policy_for_Development_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(o => o.AddPolicy("dev", p => p.AllowAnyOrigin().AllowAnyMethod()));
        builder.Services.AddCors(o =>
        {
            if (builder.Environment.IsDevelopment()) { o.AddDefaultPolicy(p => p.AllowAnyOrigin()); }
        });
        var app = builder.Build();
        if (app.Environment.IsDevelopment())
        {
            app.UseCors("dev");
        }
        """);

    [Fact]
    public Task Headers_of_public_or_checked_answers_are_fine() => IsSilent("""
        class Middleware(RequestDelegate next, ISet<string> known)
        {
            public Task Invoke(HttpContext context)
            {
                if (context.Request.Path == "/open-data.csv") { context.Response.Headers["Access-Control-Allow-Origin"] = "*"; }
                if (known.Contains(context.Request.Headers.Origin.ToString()))
                {
                    context.Response.Headers["Access-Control-Allow-Origin"] = context.Request.Headers.Origin;
                    context.Response.Headers["Access-Control-Allow-Headers"] = "*";
                }
                return next(context);
            }
        }
        """);

    [Fact]
    public Task A_builder_of_the_same_name_is_not_meant() => IsSilent("""
        new CorsPolicyBuilder().AllowAnyOrigin();
        class CorsPolicyBuilder { public void AllowAnyOrigin() { } }
        """);

    [Fact]
    public Task A_test_that_a_false_address_passes_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseCors(p => p.{|TDS1206:SetIsOriginAllowed|}(origin => origin.Contains("city.example.jp")).AllowCredentials());
        app.UseCors(p => p.{|TDS1206:SetIsOriginAllowed|}(origin => origin.EndsWith("city.example.jp")));
        app.UseCors(p => p.{|TDS1206:SetIsOriginAllowed|}(origin => { return origin.StartsWith("https://city.example.jp"); }));
        app.UseCors(p => p.SetIsOriginAllowed(origin => origin.EndsWith(".city.example.jp")));
        app.UseCors(p => p.SetIsOriginAllowed(origin => origin == "https://city.example.jp"));
        app.UseCors(p => p.SetIsOriginAllowed(origin => new Uri(origin).Host.EndsWith(".city.example.jp")));
        """);

    [Fact]
    public Task A_header_for_every_answer_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.Use((context, next) =>
        {
            context.Response.Headers.Append("Access-Control-Allow-Origin", {|TDS1206:"*"|});
            return next(context);
        });
        app.Use((context, next) =>
        {
            var origin = context.Request.Headers.Origin;
            context.Response.Headers.AccessControlAllowOrigin = {|TDS1206:origin|};
            return next(context);
        });
        app.MapGet("/open-data", (HttpContext context) => context.Response.Headers.AccessControlAllowOrigin = "*");
        app.Map("/open-data", branch => branch.Use((context, next) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        }));
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments("/open-data"))
            {
                context.Response.Headers.AccessControlAllowOrigin = "*";
            }

            return next(context);
        });
        app.Run();
        """);

    [Fact]
    public Task A_policy_that_another_method_applies_in_Development_alone_is_fine() => IsSilent("""
        public class CorsStartup
        {
            public void Configure(WebApplication application, IWebHostEnvironment environment)
            {
                if (environment.IsDevelopment())
                    application.UseCors(Names.Development);
                else
                    application.UseCors(Names.Production);
            }

            public void ConfigureServices(IServiceCollection services, string[] origins) => services.AddCors(options =>
            {
                options.AddPolicy(Names.Development, builder => builder.AllowAnyOrigin().AllowAnyMethod().AllowAnyHeader());
                options.AddPolicy(Names.Production, builder => builder.WithOrigins(origins));
            });
        }
        static class Names { public const string Development = "development"; public const string Production = "production"; }
        """);

    [Fact]
    public Task A_policy_that_another_method_applies_anywhere_is_reported() => Flags("""
        public class CorsStartup
        {
            private const string Open = "open";
            private const string Mixed = "mixed";

            public void Configure(WebApplication application, IWebHostEnvironment environment)
            {
                if (!environment.IsDevelopment()) { application.UseCors(Open); }
                if (environment.IsDevelopment()) { application.UseCors(Mixed); }
            }

            public void ConfigureAgain(IApplicationBuilder application) => application.UseCors(Mixed);

            public void ConfigureServices(IServiceCollection services) => services.AddCors(options =>
            {
                options.AddPolicy(Open, builder => builder.{|TDS1206:AllowAnyOrigin|}().AllowAnyMethod());
                options.AddPolicy(Mixed, builder => builder.{|TDS1206:AllowAnyOrigin|}().AllowAnyMethod());
            });
        }
        """);
}
