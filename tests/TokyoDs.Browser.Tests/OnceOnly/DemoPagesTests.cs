using Microsoft.Playwright;
using TokyoDs.Tests.Samples;
using static TokyoDs.Tests.Browser.OnceOnly.DemoVisitor;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>Every page of the demo and every state of the review, in both languages, wide and narrow, checked by axe (WCAG 2.2 A and AA).</summary>
[Collection(DemoCollection.Name)]
public sealed class DemoPagesTests(BrowserSession browser, RunningDemo running)
{
    private Uri Address => running.Demo.Subsidy.Address;

    [BrowserTheory]
    [InlineData("ja", 1280)]
    [InlineData("ja", 360)]
    [InlineData("en", 1280)]
    [InlineData("en", 320)]
    public async Task The_way_from_the_start_to_the_record(string language, int width)
    {
        var page = await browser.OpenAsync(Address, width);
        var suffix = $"-{language}-{width}";
        await page.GotoAsync("/?lang=" + language);
        await page.AssertAccessibleAsync("1-start" + suffix);
        await page.AssertIconAsync();
        await page.SignInAsync(Restaurant, language);
        await page.AssertAccessibleAsync("2-consent" + suffix);
        await page.SubmitAsync();
        await page.AssertAccessibleAsync("3-review" + suffix);
        await page.SubmitAsync();
        await page.AssertAccessibleAsync("4-errors" + suffix);
        await page.AssertFocusedAsync("[role=alert]");
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await page.AssertAddressAsync("/Complete/");
        await page.AssertAccessibleAsync("5-complete" + suffix);
        await page.Locator("main a[href='/Access']").ClickAsync();
        await page.AssertAccessibleAsync("6-access" + suffix);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.AssertAccessibleAsync("7-access-revoked" + suffix);
        await page.GotoAsync("/Error");
        await page.AssertAccessibleAsync("8-error" + suffix);
        await page.GotoAsync("/nowhere");
        await page.AssertAccessibleAsync("9-not-found" + suffix);
    }

    [BrowserTheory]
    [InlineData(Protected, "withheld", 1280)]
    [InlineData(Protected, "withheld", 320)]
    [InlineData(NoRepresentative, "not-held", 1280)]
    [InlineData(NoRepresentative, "not-held", 320)]
    public async Task An_item_that_is_not_given_and_one_corrected_and_one_declined(string corporateNumber, string state, int width)
    {
        var page = await browser.OpenAsync(Address, width);
        await page.ApplyAsync(corporateNumber);
        await page.Locator(Decision("tradeName", "correct")).CheckAsync();
        await page.Locator(Decision("businessAddress", "decline")).CheckAsync();
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary a")).ToHaveCountAsync(3);
        await page.AssertAccessibleAsync($"review-{state}-errors-{width}");

        await page.Locator(".tds-error-summary a").First.ClickAsync();
        await page.AssertFocusedAsync(Value("tradeName"));
        await page.Locator(Value("tradeName")).FillAsync("訂正商店");
        await page.Locator(Value("businessAddress")).FillAsync("東京都千代田区丸の内三丁目5番1号");
        await page.Locator(Value("representative")).FillAsync("檜原 花子");
        await page.AssertAccessibleAsync($"review-{state}-filled-{width}");
        await page.SubmitAsync();
        await page.AssertSaysAsync("8 項目のうち 2 項目");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Without_consent_and_without_a_licence_everything_is_typed(int width)
    {
        var page = await browser.OpenAsync(Address, width);
        await page.ApplyAsync(NoLicence, agrees: false);
        await page.AssertAccessibleAsync($"review-no-consent-{width}");
        await page.ApplyAsync(NoLicence);
        await page.AssertAccessibleAsync($"review-no-licence-{width}");
        await page.FillLicenceAsync();
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await page.AssertSaysAsync("8 項目のうち 0 項目");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_ticket_that_was_changed_is_said_and_typed_values_stay(int width)
    {
        var page = await browser.OpenAsync(Address, width);
        await page.ApplyAsync(Restaurant);
        await page.FillOwnAsync();
        await page.EvaluateAsync("document.querySelector(\"[name='tds-prefill.ticket']\").value = 'x'");
        await page.SubmitAsync();
        await page.Locator(".tds-error-summary").WaitForAsync();
        Assert.Equal("1200000", await page.Locator("[name='Form.Amount']").InputValueAsync());
        await page.AssertAccessibleAsync($"review-tampered-{width}");
    }

    [BrowserFact]
    public async Task A_register_that_is_down_and_an_office_that_is_closed()
    {
        running.Demo.Register.Kill();
        running.Demo.RestartSubsidyWith("ClosedOffice", "energy-audit-2026");
        try
        {
            var page = await browser.OpenAsync(Address, 320);
            await page.ApplyAsync(Restaurant);
            await page.AssertAccessibleAsync("review-unavailable-320");
            await page.FillLicenceAsync();
            await page.FillOwnAsync();
            await page.SubmitAsync();
            await page.AssertSaysAsync("書類が一つ必要です");
            await page.SubmitAsync();
            await page.AssertFocusedAsync("[role=alert]");
            await page.AssertAccessibleAsync("complete-document-320");
            await page.Locator("[name=LicenceCopy]").SetInputFilesAsync(new FilePayload { Name = "licence.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
            await page.SubmitAsync();
            await page.AssertSaysAsync("送付できていません");
            await page.AssertAccessibleAsync("complete-unsent-320");
            await page.SubmitAsync();
            await page.AssertSaysAsync("送付できていません");
        }
        finally
        {
            running.Demo.Register.Start();
            running.Demo.RestartSubsidyWith("ClosedOffice", "");
        }
    }

    [BrowserFact]
    public async Task No_page_breaks_the_content_security_policy()
    {
        var page = await browser.OpenAsync(Address);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.ApplyAsync(Restaurant);
        await page.FillOwnAsync();
        await page.SubmitAsync();
        await page.GotoAsync("/Access");
        Assert.Empty(complaints);
    }
}
