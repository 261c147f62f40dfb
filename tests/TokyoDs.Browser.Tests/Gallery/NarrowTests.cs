using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>Lines that must not break, or must break well, on a small telephone and on a desktop at 400 %.</summary>
[Collection(GalleryCollection.Name)]
public sealed class NarrowTests(RunningGallery gallery)
{
    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_receipt_number_stands_on_one_line(int width)
    {
        var page = await gallery.OpenAsync(width);
        await page.GotoAsync("/complete?lang=ja&receipt=K7QM-2XRT-94FD");
        await Assertions.Expect(page.Locator(".tds-panel__number")).ToHaveTextAsync("K7QM-2XRT-94FD");
        await page.PictureAsync($"panel-{width}");

        Assert.Single(await LinesOf(page, ".tds-panel__number"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(360, "ja")]
    [InlineData(360, "en")]
    [InlineData(1280, "ja")]
    public async Task Year_month_and_day_stand_beside_each_other_below_an_era(int width, string language)
    {
        var page = await gallery.OpenAsync(width);
        await page.GotoAsync($"/form?lang={language}");
        await page.PictureAsync($"eras-{language}-{width}");

        var tops = await page.EvaluateAsync<double[]>("() => ['Year', 'Month', 'Day'].map(part => document.getElementById(`Form_Moved_${part}`).getBoundingClientRect().top)");
        Assert.Single(tops.Distinct());
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_lines_of_a_notice_begin_below_each_other(int width)
    {
        var page = await gallery.OpenAsync(width);
        foreach (var language in new[] { "ja", "en" })
        {
            await page.GotoAsync($"/content?lang={language}");
            await page.PictureAsync($"notices-{language}-{width}");
            for (var index = 1; index <= await page.Locator(".tds-notice__heading").CountAsync(); index++)
            {
                Assert.Single((await LinesOf(page, $":nth-child({index} of .tds-notice) > .tds-notice__heading")).Distinct());
            }
        }

        await page.Context.CloseAsync();
    }

    /// <summary>Where each line of an element's own text begins.</summary>
    private static Task<int[]> LinesOf(IPage page, string selector) => page.EvaluateAsync<int[]>(
        """
        selector => {
            const range = document.createRange();
            const words = [...document.querySelector(selector).childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
            range.setStart(words[0], words[0].data.length - words[0].data.trimStart().length);
            range.setEndAfter(words.at(-1));
            const lines = new Map();
            for (const box of range.getClientRects()) lines.set(Math.round(box.bottom), Math.min(Math.round(box.left), lines.get(Math.round(box.bottom)) ?? Infinity));
            return [...lines.values()];
        }
        """,
        selector);
}
