using Microsoft.Playwright;
using TokyoDs.Tests.Samples;
using static TokyoDs.Tests.Browser.OnceOnly.DemoVisitor;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>The whole way through the demo by keyboard alone, without script, and out with one's own record.</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoWaysTests(BrowserSession browser, RunningDemo running)
{
    private Uri Address => running.Demo.Subsidy.Address;

    [BrowserFact]
    public async Task By_keyboard_alone()
    {
        var page = await browser.OpenAsync(Address);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.AssertFocusedAsync("#main");
        await page.TabToAsync("input[type=radio]");
        await page.TabToAsync("button[type=submit]");
        await EnterAsync(page, "/Consent");
        await page.TabToAsync("button[type=submit]");
        await EnterAsync(page, "/Apply");

        await page.TabToAsync(Decision("representative", "accept"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync(Value("representative"));
        await page.Keyboard.TypeAsync("檜原 花子");
        await page.TabToAsync("[name='Form.Amount']");
        await page.Keyboard.TypeAsync("1200000");
        await page.TabToAsync("[name='Form.Plan']");
        await page.Keyboard.TypeAsync("食器洗浄機");
        await page.TabToAsync("[name='Form.EmailAddress']");
        await page.Keyboard.TypeAsync("shinsei@example.jp");
        await page.TabToAsync("main button[type=submit]");
        await EnterAsync(page, "/Complete/");
        await page.AssertSaysAsync("8 項目のうち 4 項目");

        await page.TabToAsync("main a[href='/Access']");
        await EnterAsync(page, "/Access");
        await page.TabToAsync("main a[href*='Export']");
        await page.TabToAsync("main button[type=submit]");
        await EnterAsync(page, "/Access");
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Without_script()
    {
        var page = await browser.OpenAsync(Address, 360, script: false);
        await page.ApplyAsync(NoRepresentative);
        await page.SubmitAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary a")).ToHaveCountAsync(4);
        await page.Locator(Value("representative")).FillAsync("𠮷野川 花子");
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await page.AssertHeadingAsync("申請を受け付けました");
        Assert.Equal(12, (await page.Locator(".tds-panel__number").InnerTextAsync()).Length);
    }

    [BrowserTheory]
    [InlineData("csv", "\uFEFF日時,")]
    [InlineData("json", "[")]
    public async Task People_take_their_own_record_home(string format, string beginning)
    {
        var page = await browser.OpenAsync(Address);
        await page.ApplyAsync(Restaurant);
        await page.GotoAsync("/Access");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator($"main a[href*='format={format}']").ClickAsync());

        Assert.EndsWith("." + format, download.SuggestedFilename, StringComparison.Ordinal);
        var record = System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
        Assert.StartsWith(beginning, record, StringComparison.Ordinal);
        Assert.Contains("保健医療局 営業許可台帳", record, StringComparison.Ordinal);
        Assert.DoesNotContain("見本 太郎", record, StringComparison.Ordinal);
    }

    private static async Task EnterAsync(IPage page, string leadsTo)
    {
        await page.Keyboard.PressAsync("Enter");
        await page.AssertAddressAsync(leadsTo);
    }
}
