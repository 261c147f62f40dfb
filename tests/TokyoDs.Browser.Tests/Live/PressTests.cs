using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Live;

/// <summary>
/// A field is left between the press and the release of a button. The server then says what is wrong with it, and the button moves away from under the
/// pointer: browsers see no click, because the press and the release met different elements.
/// </summary>
public sealed class PressTests(RunningLiveApp app) : IClassFixture<RunningLiveApp>
{
    private const string Submit = "main button[type=submit]";

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_press_counts_although_the_button_moved_before_its_release(int width)
    {
        var page = await app.OpenAsync(width);
        await PressAsync(page, Submit);
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("1");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task So_does_one_on_a_checkbox()
    {
        var page = await app.OpenAsync();
        await PressAsync(page, "main [type=checkbox]");
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("main [type=checkbox]")).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>WCAG 2.5.2: who moves away before the release has thought better of it, and a button that stayed in place is pressed once.</summary>
    [BrowserFact]
    public async Task Who_moves_away_has_not_pressed()
    {
        var page = await app.OpenAsync();
        await PressAsync(page, Submit);
        await page.Mouse.MoveAsync(1200, 20);
        await page.Mouse.UpAsync();
        await page.Locator(Submit).ClickAsync();

        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("1");
        await page.Context.CloseAsync();
    }

    /// <summary>Fills the field wrongly, presses the mouse on a control near its upper edge, and waits for the message that moves it away.</summary>
    private static async Task PressAsync(IPage page, string selector)
    {
        await page.Locator("#Input_PostalCode").FillAsync("163");
        var box = (await page.Locator(selector).BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 8, box.Y + 4);
        await page.Mouse.DownAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeVisibleAsync();
        var moved = (await page.Locator(selector).BoundingBoxAsync())!;
        Assert.True(moved.Y > box.Y + 4, "The control did not move, so that the test shows nothing.");
    }
}
