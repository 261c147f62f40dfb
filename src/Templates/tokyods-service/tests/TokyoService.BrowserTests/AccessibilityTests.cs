using System.Globalization;
using Microsoft.Playwright;

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

        Assert.Equal("alert", await page.EvaluateAsync<string>("document.activeElement.getAttribute('role')"));

        await page.Locator(".tds-error-summary a").First.ClickAsync();
        Assert.Equal("Form_FamilyName", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task The_skip_link_is_the_first_stop_of_the_keyboard()
    {
        var page = await service.OpenWindow();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("本文へ移動", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Everything_works_without_script()
    {
        var page = await service.OpenWindow(script: false);
        await page.GotoAsync("/Apply");
        await Fill(page);
        await page.Locator("button[type=submit]").ClickAsync();
        await page.Locator("button[type=submit]").ClickAsync();

        Assert.EndsWith("/Apply/Complete", page.Url, StringComparison.Ordinal);
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
        await RunningService.AssertAccessible(page, "2-form" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        await RunningService.AssertAccessible(page, "3-form-with-errors" + suffix);
        await Fill(page);
        await RunningService.AssertAccessible(page, "4-form-filled" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        await RunningService.AssertAccessible(page, "5-confirm" + suffix);
        await page.Locator("button[type=submit]").ClickAsync();
        Assert.EndsWith("/Apply/Complete", page.Url, StringComparison.Ordinal);
        await RunningService.AssertAccessible(page, "6-complete" + suffix);
        await page.GotoAsync("/nowhere");
        await RunningService.AssertAccessible(page, "7-not-found" + suffix);
    }

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
