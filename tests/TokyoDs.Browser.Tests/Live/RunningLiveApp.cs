using System.Runtime.Loader;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Live;

/// <summary>An app with an interactive form on a real port: the browser tells the server of each change and is told what to show.</summary>
public sealed class RunningLiveApp : IAsyncLifetime
{
    private readonly BrowserSession _browser = new();
    private WebApplication? _app;
    private Uri _address = null!;

    public async Task InitializeAsync()
    {
        if (BrowserSession.ReasonToSkip is not null)
        {
            return;
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, Args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"] });
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.AddTokyoDs(options => options.ContentSecurityPolicy.Allow("base-uri", "'self'"));
        _app = builder.Build();
        _app.UseTokyoDs();
        _app.UseAntiforgery();
        _app.MapGet("/_framework/blazor.web.js", () => Results.Stream(Script(), "text/javascript"));
        _app.MapRazorComponents<LivePage>().AddInteractiveServerRenderMode();
        await _app.StartAsync();
        _address = new UriBuilder(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) { Host = "localhost" }.Uri;
        await _browser.InitializeAsync();
    }

    /// <summary>The form in a fresh window, once it lives.</summary>
    public async Task<IPage> OpenAsync(int width = 1280)
    {
        var page = await _browser.OpenAsync(_address, width);
        await page.GotoAsync("/live?lang=ja");
        await page.Locator("form[data-live=True]").WaitForAsync();
        return page;
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static Stream Script() => new AssemblyLoadContext("script", isCollectible: true)
        .LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "blazor-script", "Microsoft.AspNetCore.Components.Endpoints.dll"))
        .GetManifestResourceStream("_framework/blazor.web.js")!;
}
