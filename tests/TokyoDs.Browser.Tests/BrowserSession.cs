using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser;

/// <summary>A real browser for all tests of a collection; it knows no service. Each window is somebody else's, without cookies.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private const string Missing = "No browser: install chromium (apt-get install -y chromium) or set CHROMIUM_PATH.";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why browser tests are skipped here; <see langword="null"/> where they run, and in CI, where they must not be skipped unseen.</summary>
    public static string? ReasonToSkip { get; } = ReasonWith(UsualPlaces.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")), Environment.GetEnvironmentVariable("CI"));

    private static string? Executable { get; } = Find(UsualPlaces.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")));

    internal static string? ReasonWith(IEnumerable<string?> places, string? ci) =>
        Find(places) is null && !string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase) ? Missing : null;

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is not null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable ?? throw new InvalidOperationException(Missing),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh window; 320 CSS pixels is a desktop of 1280 at 400 % (WCAG 1.4.10), 360 a small telephone, 1280 a desktop.</summary>
    public async Task<IPage> OpenAsync(
        Uri address, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, ForcedColors forced = ForcedColors.None)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.GetLeftPart(UriPartial.Authority),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ForcedColors = forced,
            Locale = "ja-JP",
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find(IEnumerable<string?> places) => places.FirstOrDefault(File.Exists);
}
