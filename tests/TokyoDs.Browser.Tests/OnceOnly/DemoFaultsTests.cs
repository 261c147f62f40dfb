using Microsoft.Playwright;
using TokyoDs.Tests.Samples;
using TokyoDs.Tests.Samples.Faults;
using static TokyoDs.Tests.Browser.OnceOnly.DemoVisitor;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>
/// Every state into which a fault between the systems or in the session brings the review, checked by axe and carried on to the receipt. Which fault leads to
/// which state is tested in TokyoDs.Samples.Tests.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed class DemoFaultsTests(BrowserSession browser, RunningDemo running, RelayedDemo relayed) : IClassFixture<RelayedDemo>
{
    private Uri Address => running.Demo.Subsidy.Address;

    [BrowserTheory]
    [InlineData("ja", 1280)]
    [InlineData("en", 320)]
    public async Task Each_state_says_why_and_leads_to_the_receipt(string language, int width)
    {
        var page = await browser.OpenAsync(Address, width);
        foreach (var fault in (string[])["clock skew", "foreign requester", "stale"])
        {
            var known = FaultCase.All[fault]();
            relayed.Relay.Fault = known.Fault;
            await page.ApplyAsync(Restaurant, language: language);
            await Assertions.Expect(page.Locator(".tds-prefill .tds-hint", new() { HasText = known.Says.In(language) })).ToHaveCountAsync(5);
            await page.AssertAccessibleAsync($"review-{fault.Replace(' ', '-')}-{language}-{width}");
            await SendByHandAsync(page);
        }
    }

    [BrowserTheory]
    [InlineData("ja", 320)]
    [InlineData("en", 1280)]
    public async Task A_consent_that_is_revoked_while_the_form_is_open_takes_the_values_back(string language, int width)
    {
        relayed.Relay.Fault = RelayFaults.None;
        var page = await browser.OpenAsync(Address, width);
        await page.ApplyAsync(Restaurant, language: language);
        await page.AssertSaysAsync("見本 太郎");
        await page.FillOwnAsync();
        var tab = await page.Context.NewPageAsync();
        await tab.GotoAsync("/Access");
        await tab.SubmitAsync();
        await Assertions.Expect(tab.Locator("main form")).ToHaveCountAsync(0);

        await page.SubmitAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary a")).ToHaveCountAsync(5);
        await page.AssertFocusedAsync("[role=alert]");
        await Assertions.Expect(page.Locator(".tds-prefill .tds-hint", new() { HasText = Words.ConsentEnded.In(language) })).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("見本 太郎");
        await Assertions.Expect(page.Locator("[name='Form.Amount']")).ToHaveValueAsync("1200000");
        await page.AssertAccessibleAsync($"review-consent-revoked-{language}-{width}");
        await SendByHandAsync(page);
    }

    private static async Task SendByHandAsync(IPage page)
    {
        await page.FillLicenceAsync();
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await page.AssertAddressAsync("/Complete/");
        await Assertions.Expect(page.Locator(".tds-panel__number")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[2-9A-HJ-NP-Z]{12}$"));
    }
}
