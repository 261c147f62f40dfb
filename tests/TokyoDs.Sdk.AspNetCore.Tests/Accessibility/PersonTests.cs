using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TokyoDs.Tests.Accessibility;

/// <summary>Name, address, dates and files, from the page to the model and back.</summary>
public sealed class PersonTests : IAsyncLifetime
{
    private static readonly (string Name, string Value)[] Complete =
    [
        ("Input.Name.FamilyName", "𠮷田"), ("Input.Name.GivenName", " 花子 "), ("Input.Name.FamilyNameKana", "よしだ"), ("Input.Name.GivenNameKana", "ﾊﾅｺ"),
        ("Input.Address.PostalCode", "１６３－８００１"), ("Input.Address.Prefecture", "東京都"), ("Input.Address.CityAndCounty", "新宿区"),
        ("Input.Address.StreetAddress", "西新宿二丁目8番1号"), ("Input.Address.BuildingNameEtc", ""),
        ("Input.Birthday.Year", "1990"), ("Input.Birthday.Month", "4"), ("Input.Birthday.Day", "1"),
        ("Input.Moved.Era", "Reiwa"), ("Input.Moved.Year", "元"), ("Input.Moved.Month", "5"), ("Input.Moved.Day", "1"),
        ("Input.Since.Era", "Showa"), ("Input.Since.Year", "60"), ("Input.Since.Month", "4"), ("Input.Since.Day", ""),
        ("Input.Wished", "2026-04-01"),
    ];

    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Everything_is_bound_as_it_is_meant()
    {
        var page = await _site.PageAfterSending("/Person", Complete);

        Assert.Equal("True 𠮷田 花子 ヨシダ ハナコ 1638001 東京都新宿区西新宿二丁目8番1号 1990-04-01 令和元年5月1日 1985-04 2026-04-01 0", page.GetElementById("read")!.TextContent);
    }

    [Fact]
    public async Task What_was_typed_is_shown_again_as_it_was_typed()
    {
        var page = await _site.PageAfterSending("/Person", [.. Complete.Where(field => !field.Name.StartsWith("Input.Birthday", StringComparison.Ordinal)), ("Input.Birthday.Year", "１９９０"), ("Input.Birthday.Month", "四"), ("Input.Birthday.Day", " 1 ")]);

        foreach (var (name, value) in Complete.Where(field => !field.Name.StartsWith("Input.Birthday", StringComparison.Ordinal)))
        {
            var control = page.QuerySelector($"[name='{name}']")!;
            Assert.Equal(value, control is IHtmlSelectElement select ? select.Value : control.GetAttribute("value"));
        }

        Assert.Equal(["１９９０", "四", " 1 "], page.QuerySelectorAll("[name^='Input.Birthday.']").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task The_wrong_box_of_a_date_is_marked_and_linked()
    {
        var page = await _site.PageAfterSending("/Person", [.. Complete.Where(field => field.Name != "Input.Birthday.Month"), ("Input.Birthday.Month", "13")]);

        var link = page.QuerySelector(".tds-error-summary a")!;
        Assert.Equal(("#Input_Birthday_Month", "生年月日の月は1から12までの数字で入力してください"), (link.GetAttribute("href"), link.TextContent));
        Assert.Equal(["Input.Birthday.Month"], page.QuerySelectorAll("[aria-invalid=true]").Select(box => box.GetAttribute("name")));
        Assert.StartsWith("Input_Birthday-error", page.GetElementById("Input_Birthday-group")!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.StartsWith("False", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_asks_for_each_required_box_in_page_order()
    {
        var page = await _site.PageAfterSending("/Person", [.. Complete.Select(field => (field.Name, ""))]);

        Assert.Equal(
            ["#Input_Name_FamilyName", "#Input_Address_PostalCode", "#Input_Address_Prefecture", "#Input_Address_CityAndCounty", "#Input_Address_StreetAddress", "#Input_Birthday_Year"],
            page.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".tds-error-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("生年月日を入力してください", page.QuerySelector(".tds-error-summary li:last-child")!.TextContent);
    }

    [Theory]
    [InlineData("Input.Name.FamilyNameKana", "ヨシダ1", "氏名の姓のフリガナの4文字目がカナではありません。カタカナで入力してください")]
    [InlineData("Input.Name.GivenNameKana", "", "氏名の名のフリガナを入力してください")]
    [InlineData("Input.Address.PostalCode", "163800", "住所の郵便番号は ")]
    [InlineData("Input.Address.Prefecture", "", "住所の都道府県を選択してください")]
    [InlineData("Input.Moved.Era", "Heisei", "転入した日の年を見直してください")]
    public async Task A_fault_is_named_beside_its_box(string name, string value, string message)
    {
        value = name == "Input.Moved.Era" ? "Heisei" : value;
        var fields = Complete.Select(field => field.Name == name ? (name, value) : name == "Input.Moved.Era" && field.Name == "Input.Moved.Year" ? (field.Name, "0") : field);
        var page = await _site.PageAfterSending("/Person", [.. fields]);

        var link = page.QuerySelectorAll(".tds-error-summary a").Single();
        Assert.StartsWith(message, link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_person_with_one_name_is_a_person()
    {
        var fields = Complete.Select(field => field.Name is "Input.Name.FamilyName" or "Input.Name.FamilyNameKana" ? (field.Name, "") : field);
        var page = await _site.PageAfterSending("/Person", [.. fields]);

        Assert.StartsWith("True 花子 ハナコ", page.GetElementById("read")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_shown_in_its_boxes()
    {
        var page = await _site.Page("/Person?filled=true");

        Assert.Equal(["1990", "4", "1"], Values("Input.Birthday"));
        Assert.Equal(["Reiwa", "1", "5", "1"], Values("Input.Moved"));
        Assert.Equal(["Showa", "60", "4", ""], Values("Input.Since"));
        Assert.Equal(["163-8001", "東京都", "新宿区", "西新宿二丁目8-1", ""], Values("Input.Address"));
        Assert.Equal(["𠮷田", "花子", "", ""], Values("Input.Name"));

        string[] Values(string name) => [.. page.QuerySelectorAll($"[name^='{name}.']")
            .Select(control => control is IHtmlSelectElement select ? select.Value ?? "" : control.GetAttribute("value") ?? "")];
    }

    [Fact]
    public async Task The_browser_knows_what_to_fill_in()
    {
        var page = await _site.Page("/Person");
        string[] tokens = [.. page.QuerySelectorAll("[autocomplete]").Select(control => control.GetAttribute("autocomplete")!)];

        Assert.Equal(["family-name", "given-name", "postal-code", "address-level1", "address-level2", "address-line1", "address-line2", "bday-year", "bday-month", "bday-day"], tokens);
    }

    [Fact]
    public async Task The_file_field_says_what_may_be_sent()
    {
        var page = await _site.Page("/Person");
        var input = page.GetElementById("Input_Papers")!;

        Assert.Equal("PDF・PNGのファイル（1つ1\u00A0MBまで、2つまで）", page.GetElementById("Input_Papers-limit")!.TextContent);
        Assert.Equal(("Input_Papers-limit", ".pdf,.png"), (input.GetAttribute("aria-describedby"), input.GetAttribute("accept")));
        Assert.True(input.HasAttribute("multiple"));
    }
}
