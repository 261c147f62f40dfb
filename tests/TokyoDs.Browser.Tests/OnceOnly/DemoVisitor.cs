using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.OnceOnly;

/// <summary>What somebody does with the once-only demo.</summary>
internal static class DemoVisitor
{
    public const string Restaurant = "6010001999001";
    public const string Protected = "5010001999002";
    public const string NoRepresentative = "4010001999003";
    public const string NoLicence = "3010001999004";

    public static string Value(string field) => $"[name='tds-prefill.{field}.value']";

    public static string Decision(string field, string decision) => $"[name='tds-prefill.{field}.decision'][value='{decision}']";

    public static async Task SignInAsync(this IPage page, string corporateNumber, string language = "ja")
    {
        await page.GotoAsync("/?lang=" + language);
        await page.Locator($"[value='{corporateNumber}']").CheckAsync();
        await page.SubmitAsync();
    }

    /// <summary>Presses the button of the page and waits until the next page is loaded; a click alone ends before that page begins.</summary>
    public static async Task SubmitAsync(this IPage page)
    {
        var loaded = new TaskCompletionSource();
        page.Load += (_, _) => loaded.TrySetResult();
        await page.Locator("main button[type=submit]").ClickAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public static async Task ApplyAsync(this IPage page, string corporateNumber, bool agrees = true, string language = "ja")
    {
        await page.SignInAsync(corporateNumber, language);
        await (agrees ? page.SubmitAsync() : page.Locator("main a[href='/Apply']").ClickAsync());
    }

    public static async Task FillOwnAsync(this IPage page)
    {
        await page.Locator("[name='Form.Amount']").FillAsync("1200000");
        await page.Locator("[name='Form.Plan']").FillAsync("𠮷製作所の食器洗浄機の入れ替え");
        await page.Locator("[name='Form.EmailAddress']").FillAsync("shinsei@example.jp");
    }

    public static async Task FillLicenceAsync(this IPage page)
    {
        await page.Locator(Value("tradeName")).FillAsync("株式会社新規開業");
        await page.Locator(Value("businessAddress")).FillAsync("東京都新宿区西新宿二丁目8番1号");
        await page.Locator(Value("representative")).FillAsync("新規 花子");
        await page.Locator(Value("licenceNumber")).FillAsync("7新保衛食第1号");
        await page.Locator(Value("licensedUntil")).FillAsync("2031-03-31");
    }
}
