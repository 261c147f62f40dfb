using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>Every page of the gallery in both languages, wide, narrow, dark and in forced colours, checked by axe (WCAG 2.2 A and AA, best practices).</summary>
[Collection(GalleryCollection.Name)]
public sealed class EveryPageTests(RunningGallery gallery)
{
    private static readonly string[] Paths =
        [
            "/", "/form/empty", "/form/filled", "/form/error", "/form/read-only", "/form/long", "/content", "/confirm", "/complete", "/components",
            "/components/person/empty", "/components/person/filled", "/components/person/error", "/components/person/read-only", "/components/person/long",
        ];

    public static TheoryData<string, string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, int>();
            foreach (var path in Paths)
            {
                pages.Add(path, "ja", 1280);
                pages.Add(path, "ja", 320);
                pages.Add(path, "en", 360);
            }

            return pages;
        }
    }

    public static TheoryData<string> AllPaths => [.. Paths];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_nothing_is_cut_off(string path, string language, int width)
    {
        var page = await gallery.OpenAsync(width);
        await Show(page, path, language);
        await page.AssertAccessibleAsync(NameOf(path, language, width.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [BrowserTheory]
    [MemberData(nameof(AllPaths))]
    public async Task In_the_dark_too(string path)
    {
        var page = await gallery.OpenAsync(scheme: ColorScheme.Dark);
        await Show(page, path, "ja");
        await page.AssertAccessibleAsync(NameOf(path, "ja", "dark"));
    }

    [BrowserTheory]
    [InlineData("/form/error")]
    [InlineData("/content")]
    public async Task In_forced_colours_every_control_keeps_its_border(string path)
    {
        var page = await gallery.OpenAsync(forced: ForcedColors.Active);
        await Show(page, path, "ja");
        await page.PictureAsync(NameOf(path, "ja", "forced"));

        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.tds-input, .tds-button')].filter(control => { const style = getComputedStyle(control); return style.borderTopStyle === 'none' || style.borderTopWidth === '0px'; }).length"));
    }

    [BrowserTheory]
    [MemberData(nameof(AllPaths))]
    public async Task Text_of_double_size_and_wider_spacing_fits(string path)
    {
        var page = await gallery.OpenAsync(640);
        await Show(page, path, "ja");
        await page.EvaluateAsync(
            """
            const style = new CSSStyleSheet();
            style.replaceSync("html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
            document.adoptedStyleSheets = [style];
            """);
        await page.AssertFitsAsync(path);
    }

    [BrowserFact]
    public async Task No_page_breaks_the_content_security_policy_and_no_script_fails()
    {
        var page = await gallery.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        foreach (var path in Paths)
        {
            await Show(page, path, "ja");
        }

        Assert.Empty(complaints);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/components")]
    [InlineData("/components/person")]
    [InlineData("/parts/tds-field")]
    public async Task A_page_names_an_icon_that_is_there(string path)
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync(path);
        await page.AssertIconAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_form_weighs_less_than_sixty_kilobytes()
    {
        var page = await gallery.OpenAsync();
        var responses = new ConcurrentBag<IResponse>();
        page.Response += (_, response) => responses.Add(response);
        await page.GotoAsync("/form/empty", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var parts = await Task.WhenAll(responses.Select(response => response.BodyAsync()));
        Assert.InRange(parts.Sum(part => part.Length), 1, 60_000);
    }

    private static async Task Show(IPage page, string path, string language)
    {
        await page.GotoAsync($"{path}?lang={language}");
        if (path == "/form/error")
        {
            await page.Locator("[name='Form.Birthday.Year']").FillAsync("令和99");
            await page.Locator("[name='Form.Birthday.Month']").FillAsync("13");
            await page.Locator("[name='Form.Birthday.Day']").FillAsync("1");
            await page.Locator("[name='Form.Email']").FillAsync("hanako");
            await page.Locator("main button[type=submit]").First.ClickAsync();
            await page.Locator(".tds-error-summary").WaitForAsync();
        }
        else if (path == "/components/person/error")
        {
            await page.Locator("[name='Input.Birthday.Year']").FillAsync("令和99");
            await page.Locator("[name='Input.Birthday.Month']").FillAsync("13");
            await page.Locator("[name='Input.Birthday.Day']").FillAsync("1");
            await page.Locator("[name='Input.Address.PostalCode']").FillAsync("163");
            await page.Locator("main button[type=submit]").First.ClickAsync();
            await page.Locator(".tds-error-summary").WaitForAsync();
        }
    }

    private static string NameOf(string path, string language, string how) => $"{(path == "/" ? "start" : path.Trim('/').Replace('/', '-'))}-{language}-{how}";
}
