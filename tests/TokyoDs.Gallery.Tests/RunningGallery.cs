using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Gallery;

/// <summary>The gallery on a real port and a real browser in front of it.</summary>
public sealed class RunningGallery : IAsyncLifetime
{
    private static readonly string? Executable = new[]
    {
        Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    }.FirstOrDefault(File.Exists);

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? ReasonToSkip => Executable is null ? "No browser: install chromium (apt-get install -y chromium) or set CHROMIUM_PATH." : null;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _app = TokyoDs.Gallery.Program.Create("--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning");
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new UriBuilder(addresses.Single()) { Host = "localhost" }.Uri;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window: 320 CSS pixels is a desktop of 1280 at 400 %, 360 a small telephone.</summary>
    public async Task<IPage> Open(int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ForcedColors = forced,
            Locale = "ja-JP",
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // the name is xunit's
public sealed class GalleryCollection : ICollectionFixture<RunningGallery>
#pragma warning restore CA1711
{
    public const string Name = "gallery";
}
