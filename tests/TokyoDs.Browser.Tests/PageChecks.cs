using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser;

/// <summary>What must hold for every page, whatever it shows.</summary>
internal static class PageChecks
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    /// <summary>Axe finds nothing, and the page does not scroll sideways.</summary>
    public static async Task AssertAccessibleAsync(this IPage page, string name)
    {
        await page.LoadedAsync();
        await page.PictureAsync(name);
        var result = await page.RunAxe(Rules);
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.Select(violation => $"{name}: {violation.Id} {violation.Help} {string.Join(' ', violation.Nodes.Select(node => node.Html + node.Any.FirstOrDefault()?.Message))}")));
        await page.AssertFitsAsync(name);
    }

    /// <summary>Waits until the page says that it is loaded: a click ends when the next page begins, and its style sheet may come after the check.</summary>
    /// <remarks>The driver's own wait for the event now and then misses it on a busy machine and waits for ever.</remarks>
    private static async Task LoadedAsync(this IPage page)
    {
        const int MostTries = 600;
        for (var tries = 0; await page.EvaluateAsync<string>("document.readyState") != "complete"; tries++)
        {
            Assert.True(tries < MostTries, $"{page.Url} is not loaded after a minute");
            await page.WaitForTimeoutAsync(100);
        }
    }

    public static async Task AssertFitsAsync(this IPage page, string name) => Assert.True(
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        $"{name}: the page scrolls sideways (WCAG 1.4.10)");

    /// <summary>Keeps a picture of the whole page, or of what an open dialog leaves of it, when SCREENSHOTS names a folder.</summary>
    public static async Task PictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.WaitForTimeoutAsync(100); // for the layout; a page without script has no frames and no timers to wait for
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = await page.Locator("dialog[open]").CountAsync() == 0 });
        }
    }

    /// <summary>The page names its icon, so that no browser asks for one that is not there.</summary>
    public static async Task AssertIconAsync(this IPage page)
    {
        await Assertions.Expect(page.Locator("link[rel=icon]")).ToHaveCountAsync(1);
        var icon = await page.APIRequest.GetAsync(await page.Locator("link[rel=icon]").EvaluateAsync<string>("link => link.href"));
        Assert.Equal((200, "image/svg+xml"), (icon.Status, icon.Headers["content-type"]));
        Assert.InRange((await icon.BodyAsync()).Length, 1, 1024);
    }

    /// <summary>Goes on with the Tab key until an element has the focus, and fails when one on the way does not show that it has it; only the content, where a skip link or an address with #main leads, need not.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>(
                    """
                    (() => {
                        const style = getComputedStyle(document.activeElement);
                        return document.activeElement.matches('body, main[tabindex="-1"]') || style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
                    })()
                    """),
                $"The focus does not show (WCAG 2.4.7): {await page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not lead to {selector}.");
    }

    /// <summary>Waits until an element has the focus; the browser moves it after the key press that followed a link is over.</summary>
    public static Task AssertFocusedAsync(this IPage page, string selector) => Assertions.Expect(page.Locator(selector)).ToBeFocusedAsync();

    /// <summary>Waits until the page has this heading.</summary>
    public static Task AssertHeadingAsync(this IPage page, string heading) => Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);

    /// <summary>Waits until the main part of the page contains a text.</summary>
    public static Task AssertSaysAsync(this IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Waits until the page of an address that contains a text is there.</summary>
    public static Task AssertAddressAsync(this IPage page, string part) => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(part)));
}
