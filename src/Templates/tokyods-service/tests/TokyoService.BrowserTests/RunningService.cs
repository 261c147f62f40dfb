using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using TokyoService.Tests;

namespace TokyoService.BrowserTests;

/// <summary>The service on a real port and a real browser in front of it.</summary>
public sealed class RunningService : IAsyncLifetime
{
    /// <summary>How long a page may take on a busy machine, in milliseconds.</summary>
    private const int Patience = 30_000;

    /// <summary>Waits for style sheets and pictures; WaitForFunctionAsync would run against the content security policy.</summary>
    private const string Loaded = "() => document.readyState === 'complete' || new Promise(loaded => addEventListener('load', () => loaded(true)))";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    private TestDatabase? _database;
    private WebApplicationFactory<Program>? _service;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Executable is null)
        {
            return;
        }

        _database = new TestDatabase();
        _service = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Default", _database.ConnectionString));
        _service.UseKestrel(0);
        _service.StartServer();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        _database?.Dispose();
    }

    /// <summary>A fresh window; 360 CSS pixels is a small telephone, 1280 a desktop.</summary>
    public async Task<IPage> OpenWindow(int width = 1280, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = "http://localhost:" + _service!.ClientOptions.BaseAddress.Port,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Runs axe on the page and keeps a picture of it when SCREENSHOTS names a folder.</summary>
    public static async Task AssertAccessible(IPage page, string name)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.EvaluateAsync(Loaded);
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }

        var result = await page.RunAxe(Rules);
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.Select(violation => $"{name}: {violation.Id} {violation.Help} {violation.Nodes[0].Html}")));
        Assert.False(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"),
            $"{name}: the page scrolls sideways (WCAG 1.4.10)");
    }
}
