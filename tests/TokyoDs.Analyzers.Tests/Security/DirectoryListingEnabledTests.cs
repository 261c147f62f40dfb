using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class DirectoryListingEnabledTests() : RuleTests("TDS1211")
{
    [Fact]
    public Task A_directory_browser_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1211:UseDirectoryBrowser|}("/files");
        app.Run();
        """);

    [Fact]
    public Task A_directory_browser_in_a_chain_is_reported() => Flags("""
        class Startup
        {
            public void Configure(IApplicationBuilder app) =>
                app.UseStaticFiles().{|TDS1211:UseDirectoryBrowser|}(new DirectoryBrowserOptions { RequestPath = "/docs" }).UseRouting();
        }
        """);

    [Fact]
    public Task A_file_server_with_listing_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseFileServer({|TDS1211:true|});
        app.UseFileServer(enableDirectoryBrowsing: {|TDS1211:true|});
        app.Run();
        """);

    [Fact]
    public Task File_server_options_with_listing_are_reported() => Flags("""
        using Options = Microsoft.AspNetCore.Builder.FileServerOptions;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseFileServer(new Options { RequestPath = "/a", {|TDS1211:EnableDirectoryBrowsing = true|} });
        FileServerOptions options = new();
        {|TDS1211:options.EnableDirectoryBrowsing = true|};
        app.UseFileServer(options);
        """);

    [Fact]
    public Task A_listing_everywhere_but_in_Development_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (!app.Environment.IsDevelopment()) app.{|TDS1211:UseDirectoryBrowser|}();
        """);

    [Fact]
    public Task A_listing_in_Development_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment())
        {
            app.UseDirectoryBrowser();
        }

        if (app.Environment.EnvironmentName == Environments.Development) app.UseFileServer(true);
        """);

    [Fact]
    public Task A_helper_that_only_Development_calls_is_fine() => IsSilent(
        """
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment())
        {
            app.UseSampleFiles();
        }
        """,
        ("Samples.cs", """
        static class Samples
        {
            public static void UseSampleFiles(this WebApplication app) => app.UseDirectoryBrowser("/samples");
        }
        """));

    [Fact]
    public Task The_start_up_of_Development_is_fine() => IsSilent("""
        class Startup
        {
            public void ConfigureDevelopment(IApplicationBuilder app) => app.UseDirectoryBrowser();
        }
        """);

    [Fact]
    public Task A_file_server_without_listing_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDirectoryBrowser();
        var app = builder.Build();
        app.UseFileServer();
        app.UseFileServer(enableDirectoryBrowsing: false);
        app.UseFileServer(new FileServerOptions { EnableDirectoryBrowsing = builder.Configuration.GetValue<bool>("Listing") });
        """);

    [Fact]
    public Task A_method_of_the_same_name_is_not_meant() => IsSilent("""
        new Own.Browser().UseDirectoryBrowser();
        namespace Own { class Browser { public void UseDirectoryBrowser() { } } }
        """);

    [Fact]
    public Task The_fix_takes_the_listing_out() => Fixes<DirectoryListingEnabledFix>(
        """
        using Microsoft.AspNetCore.Builder;
        class Startup
        {
            public void Configure(IApplicationBuilder app)
            {
                app.UseStaticFiles();
                app.{|TDS1211:UseDirectoryBrowser|}();
                app.UseStaticFiles().{|TDS1211:UseDirectoryBrowser|}("/a").UseRouting();
                app.UseFileServer({|TDS1211:true|});
                app.UseFileServer(new FileServerOptions { {|TDS1211:EnableDirectoryBrowsing = true|} });
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        class Startup
        {
            public void Configure(IApplicationBuilder app)
            {
                app.UseStaticFiles();
                app.UseStaticFiles().UseRouting();
                app.UseFileServer(false);
                app.UseFileServer(new FileServerOptions { EnableDirectoryBrowsing = false });
            }
        }
        """);

    [Fact]
    public Task The_middleware_itself_is_reported() => Flags("""
        using Microsoft.AspNetCore.StaticFiles;
        var app = WebApplication.CreateBuilder(args).Build();
        app.{|TDS1211:UseMiddleware<DirectoryBrowserMiddleware>|}(Microsoft.Extensions.Options.Options.Create(new DirectoryBrowserOptions()));
        app.UseMiddleware<StaticFileMiddleware>(Microsoft.Extensions.Options.Options.Create(new StaticFileOptions()));
        """);

    [Fact]
    public Task Development_may_be_compared_with_true_and_false() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        if (app.Environment.IsDevelopment() == true)
        {
            app.UseDirectoryBrowser("/a");
        }

        if (app.Environment.IsProduction() is false && app.Environment.IsDevelopment() is true)
        {
            app.UseDirectoryBrowser("/b");
        }

        if (app.Environment.IsDevelopment() is false)
        {
            app.{|TDS1211:UseDirectoryBrowser|}("/c");
            return;
        }

        app.UseDirectoryBrowser("/d");
        """);
}
