using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PipelineWithoutHttpsTests() : RuleTests("TDS1208")
{
    [Fact]
    public Task A_pipeline_without_both_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "ok");
        app.{|TDS1208:Run|}();
        """);

    [Fact]
    public Task A_pipeline_without_one_of_them_is_reported() => Flags("""
        class Program
        {
            static async Task Main(string[] args)
            {
                await using var app = WebApplication.Create(args);
                app.UseHttpsRedirection();
                await app.{|TDS1208:RunAsync|}();
            }
        }
        """);

    [Fact]
    public Task A_startup_class_without_both_is_reported() => Flags("""
        Host.CreateDefaultBuilder(args).{|TDS1208:ConfigureWebHostDefaults|}(web => web.UseStartup<Startup>()).Build().Run();
        class Startup
        {
            public void Configure(IApplicationBuilder app) => app.UseRouting();
        }
        """);

    [Fact]
    public Task An_external_service_is_asked_for_a_decision() => Flags(
        """
        var app = WebApplication.Create();
        app.UseHsts();
        app.{|TDS1208:Run|}();
        """,
        (".globalconfig", "is_global = true\ntokyods.deployment = ExternalService\n"));

    [Fact]
    public Task Both_in_the_pipeline_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseHttpsRedirection();
        app.Run();
        """);

    [Fact]
    public Task Both_in_an_extension_of_the_project_are_fine() => IsSilent(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseDefaults();
        app.Run();
        """,
        ("Defaults.cs", """
        static class Defaults { public static void UseDefaults(this WebApplication app) => app.UseHttpsRedirection().UseHsts(); }
        """));

    [Fact]
    public Task An_api_behind_a_declared_proxy_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseForwardedHeaders();
        app.Run();
        """);

    [Fact]
    public Task A_proxy_declared_by_the_setting_of_the_host_is_fine() => IsSilent("""
        Environment.SetEnvironmentVariable("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true");
        var app = WebApplication.CreateBuilder(args).Build();
        app.Run();
        """);

    [Fact]
    public Task The_own_sdk_adds_both() => IsSilent(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseTokyoDs();
        app.Run();
        """,
        ("Sdk.cs", """
        static class TokyoDsExtensions { public static IApplicationBuilder UseTokyoDs(this IApplicationBuilder app) => app; }
        """));

    [Fact]
    public Task A_worker_has_no_pipeline() => IsSilent("""
        var host = Host.CreateApplicationBuilder(args).Build();
        host.Run();
        await host.RunAsync();
        """);

    [Fact]
    public Task The_last_middleware_of_a_branch_is_not_meant() => IsSilent("""
        static class Branch
        {
            public static void Use(IApplicationBuilder app) => app.Run(context => context.Response.WriteAsync("ok"));
        }
        """);

    [Fact]
    public Task The_fix_adds_both_after_the_application_is_built() => Fixes<PipelineWithoutHttpsFix>(
        """
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapGet("/", () => "ok");
        app.{|TDS1208:Run|}();
        """,
        """
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseHttpsRedirection();
        app.MapGet("/", () => "ok");
        app.Run();
        """);

    [Fact]
    public Task The_fix_adds_only_what_is_missing() => Fixes<PipelineWithoutHttpsFix>(
        """
        class Program
        {
            static async Task Main(string[] args)
            {
                await using var app = WebApplication.Create(args);
                app.UseHsts();
                await app.{|TDS1208:RunAsync|}();
            }
        }
        """,
        """
        class Program
        {
            static async Task Main(string[] args)
            {
                await using var app = WebApplication.Create(args);
                app.UseHttpsRedirection();
                app.UseHsts();
                await app.RunAsync();
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
        app.MapDefaultEndpoints();
        app.{|TDS1208:Run|}();
        """, Common);

    [Fact]
    public Task An_application_handed_to_a_method_of_another_project_is_for_a_person_to_decide() => Suggests("""
        var app = WebApplication.CreateBuilder(args).Build();
        Web.Common.Pipeline.Configure(app);
        await app.{|TDS1208:RunAsync|}();
        """, Common);

    [Fact]
    public Task An_application_handed_on_by_a_method_of_the_project_is_for_a_person_to_decide() => Suggests(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseParts();
        app.{|TDS1208:Run|}();
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
        app.UseRouting();
        app.{|TDS1208:Run|}();
        """, Common);

    [Fact]
    public Task A_known_package_for_something_else_adds_nothing_to_the_pipeline() => Warns(
        """
        using Serilog;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseSerilogRequestLogging();
        app.{|TDS1208:Run|}();
        """,
        ("Serilog.AspNetCore.dll", "namespace Serilog { public static class Logging { public static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app) => app; } }"));
}
