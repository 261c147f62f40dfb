using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>Dates, names, addresses, lists and files as components, through a form that the browser posts.</summary>
[Collection(GalleryCollection.Name)]
public sealed class ComponentWaysTests(RunningGallery gallery)
{
    private const string Submit = "main button[type=submit]";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_of_boxes_keeps_what_was_typed_and_is_received(bool script)
    {
        var page = await gallery.OpenAsync(360, script);
        await page.GotoAsync("/components/person/filled");
        await page.Locator("#Input_Birthday_Year").FillAsync("平成２");
        await page.Locator("#Input_Birthday_Month").FillAsync("１３月");
        await page.Locator("#Input_Applicant_FamilyNameKana").FillAsync("よしだ");
        await page.Locator("#Input_Address_PostalCode").FillAsync("１６３－８００１");
        await page.Locator("[value=easy]").UncheckAsync();
        await page.Locator(Submit).First.ClickAsync();

        await Assertions.Expect(page.Locator(".tds-error-summary a")).ToHaveTextAsync("生年月日の月は1から12までの数字で入力してください");
        await Assertions.Expect(page).ToHaveTitleAsync("エラー：申請の入力（コンポーネント） - 部品の見本 - 東京都");
        await Assertions.Expect(page.Locator("#Input_Birthday_Year")).ToHaveValueAsync("平成２");
        await Assertions.Expect(page.Locator("#Input_Birthday_Month")).ToHaveValueAsync("１３月");
        await Assertions.Expect(page.Locator("#Input_Address_PostalCode")).ToHaveValueAsync("１６３－８００１");
        await Assertions.Expect(page.Locator("[value=easy]")).Not.ToBeCheckedAsync();
        await page.Locator(".tds-error-summary a").ClickAsync();
        await page.AssertAddressAsync("#Input_Birthday_Month");

        await page.Locator("#Input_Birthday_Month").FillAsync("4");
        await page.Locator("#Input_Papers").SetInputFilesAsync(new FilePayload { Name = "a.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.Locator(Submit).First.ClickAsync();

        await page.AssertHeadingAsync("申請を受け付けました");
        await Assertions.Expect(page.Locator("dd")).ToHaveTextAsync(["𠮷田 花子フリガナ：ヨシダ ハナコ", "1990年4月1日", "〒163-8001 東京都新宿区西新宿二丁目8番1号 見本ビル 101号室", "令和元年5月1日", "日本語", "a.pdf"]);
    }

    [BrowserFact]
    public async Task By_keyboard_from_the_summary_to_the_wrong_box()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/components/person");
        await page.TabToAsync(Submit);
        await page.Keyboard.PressAsync("Enter");
        await page.AssertFocusedAsync(".tds-error-summary");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.AssertFocusedAsync("#Input_Applicant_FamilyName");
    }

    [BrowserFact]
    public async Task The_survey_is_a_form_of_its_own()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/components/person");
        await page.Locator("[name='Answer.Recommendation'][value='9']").CheckAsync();
        await page.Locator("#Answer_Comment").FillAsync(new string('あ', 1001));
        await page.Locator(Submit).Last.ClickAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary a")).ToHaveAttributeAsync("href", "#Answer_Comment");
        await page.Locator("#Answer_Comment").FillAsync("よい");
        await page.Locator(Submit).Last.ClickAsync();
        await page.AssertHeadingAsync("回答をありがとうございました");
    }

    [BrowserFact]
    public async Task The_language_changes_on_the_same_page()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/components/person/filled");
        await page.Locator(".tds-languages a[lang=en]").ClickAsync();
        await page.AssertHeadingAsync("Application (components)");
        await Assertions.Expect(page.Locator(".tds-languages a[lang=en]")).ToHaveAttributeAsync("aria-current", "true");
        Assert.EndsWith("/components/person/filled", page.Url, StringComparison.Ordinal);
    }
}
