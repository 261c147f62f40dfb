using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>People may type in full width, which takes twice the room: what the server accepts is seen whole in its box.</summary>
[Collection(GalleryCollection.Name)]
public sealed class BoxWidthTests(RunningGallery gallery)
{
    private static readonly (string Id, string Right, string Wrong)[] Longest =
    [
        ("Form_Birthday_Year", "平成１２", "平成９９"),
        ("Form_Birthday_Month", "１２", "１３"),
        ("Form_Birthday_Day", "３１", "３２"),
        ("Form_Address_PostalCode", "１００－０００１", "１００－０００Ｘ"),
        ("Form_Phone", "０９０－１２３４－５６７８", "０９０－１２３４－５６７Ｘ"),
        ("Form_Moved_Year", "２０２６", "９９９９"),
        ("Form_Moved_Month", "１２", "１３"),
        ("Form_Moved_Day", "３１", "３２"),
        ("Form_CorporateNumber", "８００００２０１３０００１", "８００００２０１３０００２"),
        ("Form_IndividualNumber", "１２３４　５６７８　９０１８", "１２３４　５６７８　９０１２"),
        ("Form_Email", "hanako@example.jp", "ｈａｎａｋｏ＠ｊｐ"),
    ];

    [BrowserTheory]
    [InlineData(320, "ja")]
    [InlineData(320, "en")]
    [InlineData(1280, "ja")]
    public async Task What_is_typed_in_full_width_is_seen_whole(int width, string language)
    {
        var page = await gallery.OpenAsync(width);
        await page.GotoAsync($"/form?lang={language}");
        foreach (var (id, right, _) in Longest)
        {
            await page.Locator("#" + id).FillAsync(right);
        }

        await page.PictureAsync($"widths-{language}-{width}");
        Assert.Empty(await CutOff(page));
        await page.Context.CloseAsync();
    }

    /// <summary>An error makes the border wider and, on a telephone, the room narrower.</summary>
    [BrowserTheory]
    [InlineData(320, "ja")]
    [InlineData(1280, "ja")]
    public async Task So_it_is_when_it_comes_back_as_wrong(int width, string language)
    {
        var page = await gallery.OpenAsync(width);
        await page.GotoAsync($"/form?lang={language}");
        foreach (var (id, _, wrong) in Longest)
        {
            await page.Locator("#" + id).FillAsync(wrong);
        }

        await page.Locator("main button[type=submit]").First.ClickAsync();
        await page.Locator(".tds-error-summary").WaitForAsync();
        await Assertions.Expect(page.Locator("#Form_Address_PostalCode")).ToHaveValueAsync("１００－０００Ｘ");
        await page.PictureAsync($"widths-wrong-{language}-{width}");
        Assert.Empty(await CutOff(page));
        await page.Context.CloseAsync();
    }

    private static Task<string[]> CutOff(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("main input.tds-input")]
            .filter(input => input.scrollWidth > input.clientWidth)
            .map(input => `${input.id} ${input.value}: ${input.scrollWidth} of ${input.clientWidth}`)
        """);
}
