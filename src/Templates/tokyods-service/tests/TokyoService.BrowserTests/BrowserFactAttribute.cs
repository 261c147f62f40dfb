namespace TokyoService.BrowserTests;

/// <summary>A test in a real browser; skipped, with the reason, where none is installed.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public BrowserFactAttribute() => Skip = Executable is null
        ? "No browser: install chromium (apt-get install -y chromium) or set CHROMIUM_PATH."
        : null;

    public static string? Executable { get; } =
        UsualPlaces.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")).FirstOrDefault(File.Exists);
}
