using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class DeveloperToolsInProductionTests() : RuleTests("TDS1212")
{
    [Fact]
    public Task Developer_pages_without_guard_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1212:UseDeveloperExceptionPage|}();
        app.{|TDS1212:UseMigrationsEndPoint|}();
        app.{|TDS1212:UseSwaggerUI|}();
        """);

    [Fact]
    public Task An_open_API_reference_is_reported() => Flags("""
        using Scalar.AspNetCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1212:MapOpenApi|}();
        app.MapGroup("/docs").{|TDS1212:MapScalarApiReference|}();
        """);

    [Fact]
    public Task Detailed_errors_of_circuits_and_hubs_are_reported() => Flags("""
        using Microsoft.AspNetCore.Components.Server;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddServerSideBlazor(options => {|TDS1212:options.DetailedErrors = true|});
        builder.Services.AddSignalR(o => { {|TDS1212:o.EnableDetailedErrors = true|}; });
        builder.Services.Configure<CircuitOptions>(o => {|TDS1212:o.DetailedErrors = true|});
        builder.WebHost.{|TDS1212:UseSetting|}(WebHostDefaults.DetailedErrorsKey, "true");
        """);

    [Fact]
    public Task A_page_in_production_alone_is_reported() => Flags("""
        class Startup
        {
            public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
            {
                if (env.IsProduction()) { app.{|TDS1212:UseDeveloperExceptionPage|}(); }
                if (!env.IsDevelopment()) app.{|TDS1212:UseSwaggerUI|}();
            }
        }
        """);

    [Fact]
    public Task Tools_in_Development_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        var isDev = builder.Environment.IsDevelopment();
        builder.Services.AddSignalR(o => o.EnableDetailedErrors = isDev);
        var app = builder.Build();
        if (app.Environment.IsDevelopment()) { app.UseMigrationsEndPoint(); app.MapOpenApi(); } else { app.UseExceptionHandler("/Error"); }
        if (isDev) app.UseSwaggerUI();
        if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development") { app.UseDeveloperExceptionPage(); }
        """);

    [Fact]
    public Task A_local_function_that_only_Development_calls_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment()) { UseTools(); }
        void UseTools() { app.UseDeveloperExceptionPage(); app.UseSwaggerUI(); }
        """);

    [Fact]
    public Task A_helper_that_is_also_called_elsewhere_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment()) { UseTools(); }
        UseTools();
        void UseTools() => app.{|TDS1212:UseDeveloperExceptionPage|}();
        """);

    [Fact]
    public Task An_API_reference_for_signed_in_people_is_fine() => IsSilent("""
        using Scalar.AspNetCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapOpenApi().RequireAuthorization("Staff");
        var docs = app.MapGroup("/docs").RequireAuthorization();
        docs.MapScalarApiReference();
        """);

    [Fact]
    public Task Code_for_debug_builds_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        #if DEBUG
        app.UseDeveloperExceptionPage();
        #endif
        """);

    [Fact]
    public Task The_filter_of_the_developer_page_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSignalR(o => o.EnableDetailedErrors = false);
        builder.Services.AddServerSideBlazor(o => o.DetailedErrors = builder.Configuration.GetValue<bool>("DetailedErrors"));
        builder.WebHost.UseSetting("detailedErrors", "false");
        var app = builder.Build();
        app.UseExceptionHandler("/Error");
        """);

    [Fact]
    public Task The_fix_guards_calls_and_switches() => Fixes<DeveloperToolsInProductionFix>(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSignalR(o => {|TDS1212:o.EnableDetailedErrors = true|});

        var app = builder.Build();
        app.{|TDS1212:UseSwaggerUI|}();
        app.Run();
        """,
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSignalR(o => o.EnableDetailedErrors = builder.Environment.IsDevelopment());

        var app = builder.Build();
        if (app.Environment.IsDevelopment())
        {
            app.UseSwaggerUI();
        }
        app.Run();
        """);

    [Fact]
    public Task The_fix_switches_off_where_no_environment_is_known() => Fixes<DeveloperToolsInProductionFix>(
        """
        static class Hubs
        {
            public static void Add(IServiceCollection services) => services.AddSignalR(static o => {|TDS1212:o.EnableDetailedErrors = true|});
        }
        """,
        """
        static class Hubs
        {
            public static void Add(IServiceCollection services) => services.AddSignalR(static o => o.EnableDetailedErrors = false);
        }
        """);
}
