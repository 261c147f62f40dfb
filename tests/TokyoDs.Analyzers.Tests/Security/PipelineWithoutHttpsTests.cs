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
}
