using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TokyoDs.Gallery.PartPages;

namespace TokyoDs.Tests.Browser.Gallery.PartPages;

/// <summary>Every tag helper has a page in docs/parts that says what is so today; UPDATE_PAGES=true rewrites them with their pictures.</summary>
[Collection(GalleryCollection.Name)]
public sealed partial class EveryPartTests(RunningGallery gallery) : IAsyncLifetime
{
    private const int WideEnough = 680;
    private const int LargestPicture = 30 * 1024;

    private IPage _page = null!;

    public static TheoryData<string> Elements => [.. Part.All.Select(part => part.Element)];

    public async Task InitializeAsync() => _page = await gallery.SharedAsync(WideEnough);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_tag_helper_has_a_page() =>
        Assert.Equal(TagHelperTypes.ByElement.Keys.Order(StringComparer.Ordinal), Part.All.Select(part => part.Element).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_attribute_means_something_in_both_languages()
    {
        var english = Part.All.SelectMany(part => TagHelperTypes.AttributesOf(part.Element)).Select(attribute => attribute.Meaning).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(english.Order(StringComparer.Ordinal), AttributeWords.Japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(AttributeWords.Japanese.Values, words => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}]|\p{IsCJKUnifiedIdeographs}{2}", words));
    }

    [Fact]
    public void The_folder_holds_nothing_else()
    {
        CheckedFile.Check(Path.Combine(PartPage.Folder, "README.md"), PartPage.Index());
        Assert.Equal(
            Part.All.Select(part => part.Element).Append("README").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(PartPage.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(
            Part.All.SelectMany(part => PartPage.PicturesOf(part).Select(state => PartPage.PictureOf(part, state))).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(PartPage.Folder, "images")).Order(StringComparer.Ordinal));
    }

    [BrowserTheory]
    [MemberData(nameof(Elements))]
    public async Task Its_page_is_up_to_date_and_axe_finds_nothing(string element)
    {
        var part = Part.All.Single(part => part.Element == element);
        var html = "";
        var spoken = new List<(PartState, IReadOnlyList<SpokenNode>)>();
        foreach (var state in part.States)
        {
            var source = await Show(part, state);
            html = html.Length == 0 && Between().Match(source) is { Success: true } found ? ReadableHtml.Of(Version().Replace(found.Groups[1].Value, "."), part.Place == Place.Head) : html;
            if (part.Place != Place.Head)
            {
                spoken.Add((state, [.. (await SpokenNode.ReadAsync(_page, "#part")).Select(node => node with { Description = Version().Replace(node.Description, ".") })]));
            }
            else if (element == "title")
            {
                spoken.Add((state, [new(0, "title", await _page.TitleAsync(), "", "")]));
            }

            if (PartPage.PicturesOf(part).Contains(state))
            {
                await CheckPicture(part, state);
            }
        }

        CheckedFile.Check(PartPage.PathOf(part), new PartPage(part, html, spoken).Text());
        await _page.AssertAccessibleAsync("part-" + element);
    }

    private async Task<string> Show(Part part, PartState state)
    {
        var response = await _page.GotoAsync($"/parts/{part.Element}?lang=ja{(state is PartState.Filled or PartState.Without ? $"&state={state}".ToLowerInvariant() : "")}");
        if (state == PartState.Wrong)
        {
            response = await _page.RunAndWaitForResponseAsync(
                () => _page.EvaluateAsync("document.querySelector('form').submit()"), posted => posted.Request.Method == "POST");
            await _page.Locator("[aria-invalid]").First.WaitForAsync();
        }

        Assert.Equal(200, response!.Status);
        return await response.TextAsync();
    }

    /// <summary>Pictures differ between machines by their fonts, so a test asks only for one that is small enough.</summary>
    private async Task CheckPicture(Part part, PartState state)
    {
        var path = PartPage.PictureOf(part, state);
        if (CheckedFile.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await TakePicture(part, path);
        }

        Assert.True(File.Exists(path), $"{path} is missing; take it with UPDATE_PAGES=true.");
        Assert.InRange(new FileInfo(path).Length, 1, LargestPicture);
    }

    private async Task TakePicture(Part part, string path)
    {
        if (part.Element == "tds-skip-link")
        {
            await _page.Keyboard.PressAsync("Tab");
        }
        else if (part.Element == "tds-dialog")
        {
            await _page.Locator("#part button").First.ClickAsync();
            await SmallPicture.SaveAsync(_page, await _page.Locator("dialog").ScreenshotAsync(), path);
            return;
        }

        var box = await _page.EvaluateAsync<double[]>(
            """
            () => {
                const boxes = [...document.querySelectorAll('#part *')].map(part => part.getBoundingClientRect()).filter(box => box.width > 1 && box.bottom > 0 && box.right > 0);
                return [Math.min(...boxes.map(box => box.left)), Math.min(...boxes.map(box => box.top)), Math.max(...boxes.map(box => box.right)), Math.max(...boxes.map(box => box.bottom))];
            }
            """);
        const int Margin = 12;
        var left = Math.Max(0, box[0] - Margin);
        var top = Math.Max(0, box[1] - Margin);
        var picture = await _page.ScreenshotAsync(new()
        {
            FullPage = true,
            Clip = new() { X = (float)left, Y = (float)top, Width = (float)(Math.Min(WideEnough, box[2] + Margin) - left), Height = (float)(box[3] + Margin - top) },
        });
        await SmallPicture.SaveAsync(_page, picture, path);
    }

    [GeneratedRegex("<!--part-->(.*)<!--/part-->", RegexOptions.Singleline)]
    private static partial Regex Between();

    /// <summary>The address of the style sheet and the script changes with every change of them.</summary>
    [GeneratedRegex(@"(?<=/tokyods)\.[0-9a-f]{12}\.")]
    private static partial Regex Version();
}
