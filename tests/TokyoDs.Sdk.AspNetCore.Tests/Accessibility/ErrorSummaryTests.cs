using AngleSharp.Dom;

namespace TokyoDs.Tests.Accessibility;

public sealed class ErrorSummaryTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_page_without_errors_has_no_summary_and_a_plain_title()
    {
        var page = await _site.Page("/Form");

        Assert.Null(page.QuerySelector(".tds-error-summary"));
        Assert.Equal("入力 - 見本サービス - 東京都", page.Title);
    }

    [Fact]
    public async Task The_summary_counts_the_errors_and_links_to_the_fields_in_page_order()
    {
        var page = await _site.PageAfterSending("/Form", ("Input.Count", "0"));

        Assert.Equal("入力内容に誤りがあります（5件）", page.QuerySelector(".tds-error-summary h2")!.TextContent);
        Assert.Equal(
            ["#Input_Email", "#Input_FamilyName", "#Input_City", "#Input_WishedDate", "#Input_Count"],
            page.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".tds-error-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task The_summary_is_an_alert_that_can_take_the_focus_and_the_title_says_error()
    {
        var page = await _site.PageAfterSending("/Form", ("Input.FamilyName", ""));
        var summary = page.QuerySelector(".tds-error-summary")!;

        Assert.Equal("alert", summary.GetAttribute("role"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.Equal("エラー：入力 - 見本サービス - 東京都", page.Title);
    }

    [Fact]
    public async Task An_error_of_the_whole_form_is_listed_as_text()
    {
        var page = await _site.PageAfterSending(
            "/Form",
            ("Input.FamilyName", "重複"), ("Input.Email", "a@example.jp"), ("Input.City", "131016"), ("Input.WishedDate", "2026-04-01"));

        Assert.Equal("入力内容に誤りがあります（1件）", page.QuerySelector(".tds-error-summary h2")!.TextContent);
        Assert.Equal("同じ申請がすでにあります", page.QuerySelector(".tds-error-summary li")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".tds-error-summary a"));
    }

    [Fact]
    public async Task The_summary_list_shows_values_and_change_links_that_name_the_field()
    {
        var page = await _site.Page("/Confirm");
        var rows = page.QuerySelectorAll("dl.tds-summary > div");

        Assert.Equal(["姓", "希望日", "ご意見", "市区町村"], rows.Take(4).Select(row => row.QuerySelector("dt")!.TextContent));
        Assert.Equal(["𠮷田", "2026年4月1日", "（未入力）", "千代田区"], rows.Take(4).Select(row => row.QuerySelector("dd")!.TextContent));
        Assert.Equal("変更（姓）", rows[0].QuerySelector("a")!.TextContent);
        Assert.Equal("/Form#Input_FamilyName", rows[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/Form#elsewhere", rows[2].QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(rows[3].QuerySelector("a"));
    }

    [Fact]
    public async Task The_summary_list_shows_choices_by_the_names_that_were_chosen_from()
    {
        var page = await _site.Page("/Confirm");

        Assert.Equal(
            ["郵送", "窓口で受け取る、郵送", "やさしい日本語、English", "（未入力）"],
            page.QuerySelectorAll("dl.tds-summary > div").Skip(4).Take(4).Select(row => row.QuerySelector("dd")!.TextContent));
    }

    [Fact]
    public async Task The_summary_list_shows_a_code_by_the_words_that_were_offered_and_an_unknown_one_as_it_is()
    {
        var page = await _site.Page("/Confirm");

        Assert.Equal(
            ["千代田区", "中央区、132012", "中央区", "4月1日（水）の午前", "（未入力）"],
            page.QuerySelectorAll("dl.tds-summary > div").Skip(8).Take(5).Select(row => row.QuerySelector("dd")!.TextContent));
    }

    [Fact]
    public async Task The_reading_of_a_name_stands_below_it_and_says_what_it_is()
    {
        var answer = (await _site.Page("/Confirm")).QuerySelector("dl.tds-summary > div:last-child > dd")!;

        Assert.Equal("𠮷田 花子フリガナ：ヨシダ ハナコ", answer.TextContent);
        Assert.Equal(("フリガナ：", "ヨシダ ハナコ"), (answer.QuerySelector(".tds-visually-hidden")!.TextContent, answer.QuerySelector("[lang=ja]")!.TextContent));
    }

    [Fact]
    public async Task The_skip_link_comes_first_and_leads_to_main()
    {
        var page = await _site.Page("/Form");

        Assert.Equal("本文へ移動", page.Body!.FirstElementChild!.TextContent);
        Assert.Equal("#main", page.Body.FirstElementChild.GetAttribute("href"));
    }
}
