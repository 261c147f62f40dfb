using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Gallery;

/// <summary>What must hold for every page.</summary>
internal static class Checks
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>Axe finds nothing and the page does not scroll sideways. Keeps a picture when SCREENSHOTS names a folder.</summary>
    public static async Task AssertAccessible(this IPage page, string name)
    {
        await page.Picture(name);
        var result = await page.RunAxe(Rules);
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.Select(violation => $"{name}: {violation.Id} {violation.Help} {string.Join(' ', violation.Nodes.Select(node => node.Html + node.Any.FirstOrDefault()?.Message))}")));
        await page.AssertFits(name);
    }

    public static async Task AssertFits(this IPage page, string name) => Assert.True(
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        $"{name}: the page scrolls sideways (WCAG 1.4.10)");

    public static async Task Picture(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    /// <summary>Goes on with the Tab key until an element has the focus; each stop on the way must show that it has it (WCAG 2.4.7).</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var stops = 0; stops < 60; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>("document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
                "The focus does not show: " + await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not lead to {selector}.");
    }

    public static Task<string> FocusedId(this IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
