using System.Linq.Expressions;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components.Forms.Mapping;
using TokyoDs.Components;

namespace TokyoDs.Tests.Components;

/// <summary>Values in several boxes through a form of components that the browser posts: read, checked, kept and linked.</summary>
public sealed class StaticFormTests : IAsyncLifetime
{
    private const string Path = "/components/person";

    private static readonly (string Name, string Value)[] Complete =
    [
        ("Input.Name.FamilyName", "𠮷田"), ("Input.Name.GivenName", " 花子 "), ("Input.Name.FamilyNameKana", "よしだ"), ("Input.Name.GivenNameKana", "ﾊﾅｺ"),
        ("Input.Address.PostalCode", "１６３－８００１"), ("Input.Address.Prefecture", "東京都"), ("Input.Address.CityAndCounty", "新宿区"),
        ("Input.Address.StreetAddress", "西新宿二丁目8番1号"), ("Input.Address.BuildingNameEtc", ""),
        ("Input.Birthday.Year", "平成2"), ("Input.Birthday.Month", "４月"), ("Input.Birthday.Day", "1"),
        ("Input.Moved.Era", "Reiwa"), ("Input.Moved.Year", "元"), ("Input.Moved.Month", "5"), ("Input.Moved.Day", "1"),
        ("Input.Since.Era", ""), ("Input.Since.Year", "1985"), ("Input.Since.Month", "4"), ("Input.Since.Day", ""),
        ("Input.Wished", "2026-04-01"), ("Input.Office", ""), ("Input.Answer.Comment", ""), ("Input.Answer.Recommendation", "10"),
        ("Input.Languages", "ja"), ("Input.Languages", "en"), ("Input.Ways", "Post"),
    ];

    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Everything_is_bound_as_it_is_meant()
    {
        var page = await Send(Complete);

        Assert.Equal(
            "True 𠮷田 花子 ヨシダ ハナコ 1638001 東京都新宿区西新宿二丁目8番1号 1990-04-01 令和元年5月1日 1985-04 2026-04-01  0 ja+en Post 10", page.GetElementById("read")!.TextContent);
        Assert.Null(page.QuerySelector(".tds-error-summary"));
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_as_it_was_typed()
    {
        var page = await Send(With(("Input.Birthday.Month", "１３月"), ("Input.Name.FamilyNameKana", "吉だ")));

        Assert.Equal(
            ["𠮷田", " 花子 ", "吉だ", "ﾊﾅｺ", "１６３－８００１", "東京都", "新宿区", "西新宿二丁目8番1号", "", "平成2", "１３月", "1", "Reiwa", "元", "5", "1"],
            page.QuerySelectorAll("[name^='Input.Name.'], [name^='Input.Address.'], [name^='Input.Birthday.'], [name^='Input.Moved.']")
                .Select(control => control is IHtmlSelectElement select ? select.Value ?? "" : control.GetAttribute("value") ?? ""));
        Assert.Equal(["ja", "en"], page.QuerySelectorAll("[name='Input.Languages'][checked]").Select(box => box.GetAttribute("value")));
        Assert.StartsWith("エラー：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_box_is_marked_and_linked_once()
    {
        var page = await Send(With(("Input.Birthday.Month", "13"), ("Input.Name.FamilyNameKana", "吉だ"), ("Input.Address.PostalCode", "163")));

        Assert.Equal(
            ["#Input_Name_FamilyNameKana", "#Input_Address_PostalCode", "#Input_Birthday_Month"],
            page.QuerySelectorAll(".tds-error-summary li").Select(entry => entry.QuerySelector("a")?.GetAttribute("href") ?? entry.TextContent));
        Assert.All(page.QuerySelectorAll(".tds-error-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("生年月日の月は1から12までの数字で入力してください", page.QuerySelector(".tds-error-summary li:last-child")!.TextContent);
        Assert.Equal("Input_Birthday-error", page.GetElementById("Input_Birthday-group")!.GetAttribute("aria-describedby")!.Split(' ')[0]);
        Assert.StartsWith("False", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_asks_for_each_required_box_in_page_order()
    {
        var page = await Send([.. Complete.Where(field => field.Name is not ("Input.Languages" or "Input.Ways" or "Input.Answer.Recommendation")).Select(field => (field.Name, ""))]);

        Assert.Equal(
            ["#Input_Name_FamilyName", "#Input_Address_PostalCode", "#Input_Address_Prefecture", "#Input_Address_CityAndCounty", "#Input_Address_StreetAddress", "#Input_Birthday_Year", "#Input_Languages"],
            page.QuerySelectorAll(".tds-error-summary li").Select(entry => entry.QuerySelector("a")?.GetAttribute("href") ?? entry.TextContent));
    }

    [Fact]
    public async Task A_form_without_the_boxes_is_not_complete()
    {
        var page = await Send([("Input.Wished", "2026-04-01")]);

        Assert.Contains("#Input_Name_FamilyName", page.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("False", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", " 2020-04-01")]
    [InlineData("13", "")]
    public async Task A_date_in_a_model_inside_the_model_is_read_too(string month, string read)
    {
        var page = await Send(With(("Input.Work.Since.Year", "2020"), ("Input.Work.Since.Month", month), ("Input.Work.Since.Day", "1")));

        Assert.Equal(read.Length > 0 ? null : "#Input_Work_Since_Month", page.QuerySelector(".tds-error-summary a")?.GetAttribute("href"));
        Assert.EndsWith("Post 10" + read, page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(month, page.GetElementById("Input_Work_Since_Month")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("平成2", "4", "1990-04-01", null)]
    [InlineData("平成2", "13", "", "生年月日の月は1から12までの数字で入力してください")]
    [InlineData("", "", "", "生年月日を入力してください")]
    public async Task A_form_that_asks_for_nothing_but_a_date_gets_it(string year, string month, string read, string? error)
    {
        var page = await Send(
            "/components/date", [("Input.Birthday.Year", year), ("Input.Birthday.Month", month), ("Input.Birthday.Day", year.Length > 0 ? "1" : "")]);

        Assert.Equal((read, error), (page.GetElementById("read")!.TextContent, page.QuerySelector(".tds-error-summary a")?.TextContent));
        Assert.Equal([year, month], page.QuerySelectorAll("[name$='.Year'], [name$='.Month']").Select(box => box.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task What_only_the_service_may_set_is_not_taken_from_a_form()
    {
        var page = await Send(With(("Input.ApprovedOn.Year", "2026"), ("Input.ApprovedOn.Month", "4"), ("Input.ApprovedOn.Day", "1")));

        Assert.EndsWith("Post 10", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("１６３－８００１", "1638001")]
    [InlineData("", "")]
    public async Task A_value_in_one_box_is_read_as_people_type_it(string typed, string read)
    {
        var page = await Send(With(("Input.Office", typed)));

        Assert.Contains($"2026-04-01 {read} 0", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>As in Razor pages, whose model state holds what was sent.</summary>
    [Theory]
    [InlineData("Input_Office", "１６３－８００１")]
    [InlineData("Input_Office", "163 8001")]
    [InlineData("Input_Count", "012")]
    [InlineData("Input_Wished", "2026-4-1")]
    public async Task A_value_that_could_be_read_comes_back_as_it_was_typed(string id, string typed)
    {
        var page = await Send(With((id.Replace('_', '.'), typed), ("Input.Birthday.Month", "13")));

        Assert.Equal(["#Input_Birthday_Month"], page.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal(typed, page.GetElementById(id)!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_value_that_the_page_changed_is_shown_and_not_what_was_typed()
    {
        var page = await Send(With(("Input.Count", "021"), ("Input.Birthday.Month", "13")));

        Assert.Equal("20", page.GetElementById("Input_Count")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_value_in_one_box_that_cannot_be_read_says_how_to_mend_it()
    {
        var page = await Send(With(("Input.Office", "163")));

        Assert.StartsWith("勤め先の郵便番号は ", page.QuerySelector(".tds-error-summary a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("163", page.GetElementById("Input_Office")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_number_that_is_none_is_not_passed_over_where_the_page_names_its_form()
    {
        var page = await Send(With(("Input.Count", "たくさん")));

        Assert.Equal(("#Input_Count", "人数の書き方を確認してください"), (page.QuerySelector(".tds-error-summary a")!.GetAttribute("href"), page.QuerySelector(".tds-error-summary li")!.TextContent));
        Assert.Equal("たくさん", page.GetElementById("Input_Count")!.GetAttribute("value"));
        Assert.StartsWith("False", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_come_with_the_form_and_are_checked()
    {
        var page = await Send(Complete, ("a.pdf", "%PDF-1.7"u8.ToArray()), ("b.png", "<svg/>"u8.ToArray()));

        Assert.Equal(["#Input_Papers"], page.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.StartsWith("「b.png」の内容がPNGではありません", page.QuerySelector(".tds-error-summary a")!.TextContent, StringComparison.Ordinal);

        page = await Send(Complete, ("a.pdf", "%PDF-1.7"u8.ToArray()));
        Assert.Contains(" 1 ja+en", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_is_checked_although_it_is_inside_the_model()
    {
        var page = await Send(With(("Input.Answer.Comment", new string('あ', 1001))));

        Assert.Equal("#Input_Answer_Comment", page.QuerySelector(".tds-error-summary a")!.GetAttribute("href"));
        Assert.Equal(new string('あ', 1001), page.GetElementById("Input_Answer_Comment")!.TextContent);
    }

    [Fact]
    public async Task An_app_that_was_put_together_in_the_wrong_order_is_told()
    {
        var person = new ComponentPerson();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(
            builder =>
            {
                builder.OpenComponent<TdsDate<DateOnly?>>(0);
                builder.AddComponentParameter(1, "ValueExpression", (Expression<Func<DateOnly?>>)(() => person.Birthday));
                builder.CloseComponent();
            },
            with: services => services.AddScoped<IFormValueMapper, MapperOfTheFramework>()));

        Assert.Contains("AddTokyoDs after AddRazorComponents", error.Message, StringComparison.Ordinal);
    }

    private static Task<Site> Start() => Site.Start(
        services: services => services.AddRazorComponents(),
        endpoints: app =>
        {
            app.UseAntiforgery();
            app.MapRazorComponents<ComponentApp>();
        });

    private static (string, string)[] With(params (string Name, string Value)[] changes) =>
        [.. Complete.Where(field => changes.All(change => change.Name != field.Name)), .. changes];

    private Task<IHtmlDocument> Send((string Name, string Value)[] values, params (string Name, byte[] Content)[] files) => Send(Path, values, files);

    private async Task<IHtmlDocument> Send(string path, (string Name, string Value)[] values, params (string Name, byte[] Content)[] files)
    {
        var form = await _site.Page(path);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in values.Concat(form.QuerySelectorAll("input[type=hidden]").Select(hidden => (hidden.GetAttribute("name")!, hidden.GetAttribute("value")!))))
        {
            content.Add(new StringContent(value, Encoding.UTF8), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Input.Papers", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        using var response = await _site.Send(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private sealed class MapperOfTheFramework : IFormValueMapper
    {
        public bool CanMap(Type valueType, string scopeName, string? formName) => false;

        public void Map(FormValueMappingContext context) => throw new NotSupportedException();
    }
}
