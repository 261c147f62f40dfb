using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>What an empty form says, in both languages: in the words of each control, and no line twice.</summary>
[Collection(GalleryCollection.Name)]
public sealed class WordsTests(RunningGallery gallery)
{
    [BrowserTheory]
    [InlineData(
        "/form", "ja", "住所の都道府県を選択してください", "住所の区市町村を入力してください", "メールアドレスを入力してください", "区市町村を選択してください", "受け取り方を選択してください")]
    [InlineData(
        "/form", "en", "Address: Select a prefecture", "Address: City, ward, town or village is required", "E-mail address is required", "Select an option for “Municipality”", "Select an option for “How to receive it”")]
    [InlineData("/components", "ja", "メールアドレスを入力してください", "電話番号を入力してください", "個人番号（マイナンバー）を入力してください", "受け取り方を選択してください")]
    [InlineData("/components", "en", "E-mail address is required", "Phone number is required", "Individual Number (My Number) is required", "Select an option for “How to receive it”")]
    [InlineData("/components/person", "ja", "申請する方の姓または名を入力してください", "住所の区市町村を入力してください", "案内に使う言語を選択してください")]
    [InlineData("/components/person", "en", "Applicant: Enter a family name or a given name", "Address: City, ward, town or village is required", "Select an option for “Languages for the guidance”")]
    public async Task An_empty_form_asks_in_the_words_of_each_control(string path, string language, params string[] words)
    {
        var page = await gallery.OpenAsync(360);
        await page.GotoAsync($"{path}?lang={language}");
        await page.Locator("main button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeFocusedAsync();
        var entries = await page.Locator(".tds-error-summary li").AllInnerTextsAsync();

        Assert.Equal(words, entries.Where(words.Contains));
        Assert.Equal(entries.Distinct(StringComparer.Ordinal), entries);
        Assert.DoesNotContain(entries, entry => entry.Contains(" field ", StringComparison.Ordinal));
        await page.PictureAsync($"words{path.Replace('/', '-')}-{language}");
        await page.Context.CloseAsync();
    }
}
