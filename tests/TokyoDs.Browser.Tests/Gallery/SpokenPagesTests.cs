using Microsoft.Playwright;
using TokyoDs.Eng;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>
/// What assistive technology is told of whole pages, in its order, kept as text beside this file: a change of a name, role, state, description or
/// order is seen in review. UPDATE_PAGES=true rewrites the texts.
/// </summary>
[Collection(GalleryCollection.Name)]
public sealed class SpokenPagesTests(RunningGallery gallery)
{
    [BrowserTheory]
    [InlineData("/form/empty", "ja", "form-empty")]
    [InlineData("/form/filled", "ja", "form-filled")]
    [InlineData("/form/empty", "ja", "form-error", true)]
    [InlineData("/form/empty", "en", "form-error-en", true)]
    [InlineData("/form/read-only", "ja", "form-read-only")]
    [InlineData("/confirm", "ja", "confirm")]
    [InlineData("/complete", "ja", "complete")]
    [InlineData("/content", "ja", "content")]
    [InlineData("/content", "en", "content-en")]
    [InlineData("/components", "ja", "components")]
    public async Task A_page_says_what_it_said(string path, string language, string name, bool isSent = false)
    {
        var page = await gallery.SharedAsync(1280);
        await page.GotoAsync($"{path}?lang={language}");
        if (isSent)
        {
            await page.Locator("main button[type=submit]").First.ClickAsync();
            await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeFocusedAsync();
        }

        var spoken = await SpokenNode.ReadAsync(page);
        CheckedFile.Check(
            Path.Combine(Repository.Root, "tests", "TokyoDs.Browser.Tests", "Gallery", "SpokenPages", name + ".txt"),
            $"title \"{await page.TitleAsync()}\"\n{string.Join('\n', spoken)}\n");
    }
}
