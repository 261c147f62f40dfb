using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TokyoService.BrowserTests;

/// <summary>Every page, in both languages, on a desktop and on a small telephone, checked by axe (WCAG 2.2 A and AA).</summary>
public sealed class AccessibilityTests(RunningService service) : IClassFixture<RunningService>
{
    [BrowserFact]
    public Task Pages_in_Japanese_on_a_desktop() => WalkThrough("ja", 1280);

    [BrowserFact]
    public Task Pages_in_Japanese_on_a_telephone() => WalkThrough("ja", 360);

    [BrowserFact]
    public Task Pages_in_English_on_a_desktop() => WalkThrough("en", 1280);

    [BrowserFact]
    public Task Pages_in_English_on_a_telephone() => WalkThrough("en", 360);

    [BrowserFact]
    public async Task After_errors_the_summary_has_the_focus_and_its_links_lead_to_the_fields()
    {
        var page = await service.OpenWindow();
        await page.GotoAsync("/Apply");
        await page.Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator(".tds-error-summary[role=alert]")).ToBeFocusedAsync();

        await page.Locator(".tds-error-summary a").First.ClickAsync();
        await Expect(page.Locator("#Form_FamilyName")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_skip_link_is_the_first_stop_of_the_keyboard()
    {
        var page = await service.OpenWindow();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("本文へ移動");

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Everything_works_without_script()
    {
        var page = await service.OpenWindow(script: false);
        await page.GotoAsync("/Apply");
        await Fill(page);
        await page.Locator("button[type=submit]").ClickAsync();
        await Arrived(page, "/Apply/Confirm");
        await page.Locator("button[type=submit]").ClickAsync();
        await Arrived(page, "/Apply/Complete");

        Assert.Equal(14, (await page.Locator(".tds-panel__number").InnerTextAsync()).Length);
    }

    [BrowserFact]
    public async Task No_page_breaks_the_content_security_policy()
    {
        var page = await service.OpenWindow();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        foreach (var path in new[] { "/", "/Apply", "/Apply/Confirm" })
        {
            await page.GotoAsync(path);
        }

        Assert.Empty(complaints);
    }

    private async Task WalkThrough(string language, int width)
    {
        var page = await service.OpenWindow(width);
        var suffix = $"-{language}-{width}";
        await page.GotoAsync("/?lang=" + language);
        await RunningService.AssertAccessible(page, "1-start" + suffix);
        await page.Locator("main a.tds-button").ClickAsync();
        await Arrived(page, "/Apply");
        await RunningService.AssertAccessible(page, "2-form" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator(".tds-error-summary")).ToBeVisibleAsync();
        await RunningService.AssertAccessible(page, "3-form-with-errors" + suffix);
        await Fill(page);
        await RunningService.AssertAccessible(page, "4-form-filled" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        await Arrived(page, "/Apply/Confirm");
        await RunningService.AssertAccessible(page, "5-confirm" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        await Arrived(page, "/Apply/Complete");
        await RunningService.AssertAccessible(page, "6-complete" + suffix);
        await page.GotoAsync("/nowhere");
        await RunningService.AssertAccessible(page, "7-not-found" + suffix);
    }

    /// <summary>Waits for the page of a path: a click ends before the page that it asks for has come.</summary>
    private static Task Arrived(IPage page, string path) => Expect(page).ToHaveURLAsync(new Regex($@"{path}(\?|$)"));

    private static async Task Fill(IPage page)
    {
        await page.Locator("#Form_FamilyName").FillAsync("東京");
        await page.Locator("#Form_GivenName").FillAsync("花子");
        await page.Locator("#Form_FamilyNameKana").FillAsync("トウキョウ");
        await page.Locator("#Form_GivenNameKana").FillAsync("ハナコ");
        await page.Locator("#Form_PostalCode").FillAsync("１６３－８００１");
        await page.Locator("#Form_LocalGovernmentCode").SelectOptionAsync("131041");
        await page.Locator("#Form_EmailAddress").FillAsync("hanako@example.jp");
        var tomorrow = DateTime.UtcNow.AddHours(9).AddDays(1);
        await page.Locator("#Form_WishedDate").FillAsync(tomorrow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
