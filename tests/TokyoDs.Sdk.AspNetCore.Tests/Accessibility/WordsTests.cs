using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TokyoDs.Tests.Components;

namespace TokyoDs.Tests.Accessibility;

/// <summary>What a form says about a wrong value fits the control and the language, as tag helpers and as components.</summary>
public sealed class WordsTests : IAsyncLifetime
{
    private const string Pages = "/Words";
    private const string Components = "/components/words";

    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start(
        services: services =>
        {
            services.AddValidation(); // without it the framework does not look into models inside a model of components
            services.AddRazorComponents();
        },
        endpoints: app =>
        {
            app.UseAntiforgery();
            app.MapRazorComponents<ComponentApp>();
        });

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData(Pages)]
    [InlineData(Components)]
    public async Task What_is_missing_is_asked_for_in_the_words_of_its_control(string path)
    {
        Assert.Equal(
            [
                "整理番号を入力してください", "メールアドレスを入力してください", "区を選択してください", "自治体を選択してください", "階を選択してください", "性別を選択してください", "受け取り方を選択してください", "言語を選択してください",
                "町を入力してください", "住民票のファイルを選択してください", "写真のファイルを選択してください",
            ],
            (await ErrorsOf(path, "ja")).Take(11));
        Assert.Equal(
            [
                "整理番号 is required", "メールアドレス is required", "Select an option for “区”", "Select an option for “自治体”", "Select an option for “階”", "Select an option for “性別”", "Select an option for “受け取り方”", "Select an option for “言語”",
                "町を入力してください", "Choose the file for “住民票”", "Choose the file for “写真”",
            ],
            (await ErrorsOf(path, "en")).Take(11));
    }

    [Theory]
    [InlineData(Pages)]
    [InlineData(Components)]
    public async Task Boxes_of_the_same_name_are_told_apart_by_what_they_belong_to(string path)
    {
        var japanese = (await ErrorsOf(path, "ja")).Skip(11).ToList();
        var english = (await ErrorsOf(path, "en")).Skip(11).ToList();

        Assert.Equal("申請者の姓または名を入力してください", japanese[0]);
        Assert.Equal(["自宅の郵便番号を入力してください", "自宅の都道府県を選択してください", "自宅の区市町村を入力してください", "自宅の町名・番地を入力してください"], japanese.Skip(1).Take(4));
        Assert.Equal(["勤務先の住所の郵便番号を入力してください", "勤務先の住所の都道府県を選択してください", "勤務先の住所の区市町村を入力してください", "勤務先の住所の町名・番地を入力してください"], japanese.Skip(5));
        Assert.Equal("申請者: Enter a family name or a given name", english[0]);
        Assert.Equal("自宅: City, ward, town or village is required", english[3]);
        Assert.Equal("勤務先の住所: City, ward, town or village is required", english[7]);
        Assert.Equal(japanese.Count, japanese.Distinct().Count());
    }

    [Theory]
    [InlineData(Pages, "Input.Email", "東京", "メールアドレスは name@example.jp のような形で入力してください", "メールアドレス must be in the form name@example.jp")]
    [InlineData(Components, "Input.Email", "東京", "メールアドレスは name@example.jp のような形で入力してください", "メールアドレス must be in the form name@example.jp")]
    [InlineData(Pages, "Input.EmailAgain", "a@example.jp", "確認のメールアドレスとメールアドレスが一致しません", "確認のメールアドレス and メールアドレス do not match")]
    [InlineData(Components, "Input.EmailAgain", "a@example.jp", "確認のメールアドレスとメールアドレスが一致しません", "確認のメールアドレス and メールアドレス do not match")]
    [InlineData(Pages, "Input.Story", "長すぎる文章", "経緯は5文字以内で入力してください", "経緯 must be 5 characters or fewer")]
    [InlineData(Components, "Input.Story", "長すぎる文章", "経緯は5文字以内で入力してください", "経緯 must be 5 characters or fewer")]
    [InlineData(Components, "Input.Floor", "x", "階を選択してください", "Select an option for “階”")]
    public async Task What_is_wrong_is_explained_in_the_language_of_the_page(string path, string name, string value, string japanese, string english)
    {
        Assert.Contains(japanese, await ErrorsOf(path, "ja", (name, value)));
        Assert.Contains(english, await ErrorsOf(path, "en", (name, value)));
    }

    [Theory]
    [InlineData(Pages)]
    [InlineData(Components)]
    public async Task The_summary_says_what_the_field_says_and_nothing_twice(string path)
    {
        var page = await Sent(path, "ja");

        var said = page.QuerySelectorAll(".tds-error").Select(error => error.TextContent["エラー：".Length..]).ToList();
        Assert.Equal(said, page.QuerySelectorAll(".tds-error-summary a").Select(entry => entry.TextContent));
        Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("/Places")]
    [InlineData("/components/places")]
    public async Task Fields_of_the_same_name_are_told_apart_by_the_model_that_they_are_in(string path)
    {
        Assert.Equal(
            [
                "自宅の区市町村を入力してください", "階は1から9までの値を入力してください", "自宅の氏名の姓または名を入力してください",
                "勤務先の区市町村を入力してください", "受け取り方を選択してください", "勤務先の氏名の姓または名を入力してください",
            ],
            await ErrorsOf(path, "ja", ("Input.Home.Floor", "0")));
        Assert.Equal(
            [
                "自宅: 区市町村 is required", "階 must be between 1 and 9", "自宅: 氏名: Enter a family name or a given name",
                "勤務先: 区市町村 is required", "Select an option for “受け取り方”", "勤務先: 氏名: Enter a family name or a given name",
            ],
            await ErrorsOf(path, "en", ("Input.Home.Floor", "0")));
    }

    private async Task<List<string>> ErrorsOf(string path, string language, params (string Name, string Value)[] typed) =>
        [.. (await Sent(path, language, typed)).QuerySelectorAll(".tds-error-summary li").Select(entry => entry.TextContent)];

    /// <summary>The page after its form was sent as it stands, but for what was typed.</summary>
    private async Task<IHtmlDocument> Sent(string path, string language, params (string Name, string Value)[] typed)
    {
        (await _site.Get($"{path}?lang={language}")).Dispose();
        var form = await _site.Page(path);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.QuerySelectorAll("input[type=hidden], input[type=text], input[type=email], input[type=tel], textarea, select")
            .Select(control => (Name: control.GetAttribute("name")!, Value: control.GetAttribute("value") ?? ""))
            .Where(control => typed.All(other => other.Name != control.Name))
            .Concat(typed))
        {
            content.Add(new StringContent(value, Encoding.UTF8), name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        using var response = await _site.Send(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}
