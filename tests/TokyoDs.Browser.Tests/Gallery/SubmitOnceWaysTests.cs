using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>A form that is sent twice, and one that cannot be received as it is, as a person meets them.</summary>
[Collection(GalleryCollection.Name)]
public sealed class SubmitOnceWaysTests(RunningGallery gallery)
{
    private const string Submit = "main button[type=submit]";

    [BrowserFact]
    public async Task A_form_sent_five_times_is_received_once()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/confirm");
        var ends = await page.EvaluateAsync<string[]>(
            """
            () => {
                const form = document.querySelector("main form[method=post]");
                const send = () => fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }).then(answer => answer.url);
                return Promise.all([send(), send(), send(), send(), send()]);
            }
            """);

        Assert.Contains("/Complete?receipt=2026-", ends[0], StringComparison.Ordinal);
        Assert.Single(ends.Distinct());
    }

    [BrowserTheory]
    [InlineData("ja", 320)]
    [InlineData("en", 1280)]
    public async Task What_was_typed_is_kept_when_the_token_cannot_be_used(string language, int width)
    {
        var page = await gallery.OpenAsync(width);
        await page.GotoAsync($"/components/person/filled?lang={language}");
        await page.Locator("#Input_Birthday_Month").FillAsync("13");
        await Spoil(page);
        await page.Locator(Submit).First.ClickAsync();
        await page.AssertHeadingAsync(language == "ja" ? "まだ受け付けていません" : "We have not received this form yet");
        await page.AssertAccessibleAsync($"submission-again-{language}-{width}");

        await page.TabToAsync(Submit);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Input_Birthday_Month")).ToHaveValueAsync("13");
        await page.Locator("#Input_Birthday_Month").FillAsync("4");
        await page.Locator(Submit).First.ClickAsync();
        await page.AssertHeadingAsync(language == "ja" ? "申請を受け付けました" : "We have received your application");
    }

    [BrowserFact]
    public async Task A_page_that_was_received_says_so_to_a_second_post()
    {
        var page = await gallery.OpenAsync(360, script: false);
        await page.GotoAsync("/components/person/filled");
        await page.Locator(Submit).First.ClickAsync();
        await page.AssertHeadingAsync("申請を受け付けました");

        await page.ReloadAsync(); // the browser sends the form once more
        await page.AssertHeadingAsync("すでに受け付けています");
        await page.PictureAsync("submission-received-ja-360");
    }

    private static async Task Spoil(IPage page) =>
        await page.EvaluateAsync("() => document.querySelectorAll('[name=\"__tds-submission\"]').forEach(field => field.value = 'x')");
}
