using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Tests.Accessibility;

/// <summary>What a page has besides its form.</summary>
public sealed class ContentTests : IAsyncLifetime
{
    private Site _site = null!;
    private IHtmlDocument _page = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.Start();
        _page = await _site.Page("/Content");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public void The_landmarks_are_there_once_and_the_skip_link_leads_to_main()
    {
        Assert.Equal(["A", "HEADER", "MAIN", "FOOTER"], _page.Body!.Children.Select(element => element.NodeName));
        Assert.Equal("#" + _page.QuerySelector("main")!.Id, _page.Body.FirstElementChild!.GetAttribute("href"));
        Assert.Equal("-1", _page.QuerySelector("main")!.GetAttribute("tabindex"));
        Assert.NotNull(_page.QuerySelector("header .tds-languages"));
    }

    [Fact]
    public async Task The_header_leads_to_the_root_of_an_application_that_stands_below_a_path()
    {
        Assert.Equal("/", _page.QuerySelector("header a")!.GetAttribute("href"));

        await using var below = await Site.Start(services: services => services.AddSingleton<IStartupFilter>(new PathBase("/town")));
        var page = await below.Page("/town/Content");
        Assert.Equal("/town/", page.QuerySelector("header a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_emergency_is_shown_only_when_there_is_one()
    {
        Assert.Null(_page.QuerySelector(".tds-emergency"));

        var page = await _site.Page("/Content?emergency=大雨");
        Assert.Equal("大雨", page.QuerySelector(".tds-emergency h2")!.TextContent);
        Assert.Equal(("2026年9月1日 6時05分", "2026-09-01T06:05+09:00"), (page.QuerySelector("time")!.TextContent, page.QuerySelector("time")!.GetAttribute("datetime")));
        Assert.Equal("緊急のお知らせ", page.QuerySelector(".tds-emergency")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void The_page_itself_is_the_last_of_the_breadcrumb_and_no_link()
    {
        var entries = _page.QuerySelectorAll(".tds-breadcrumb li").ToList();

        Assert.Equal(["/", "/apply", null], entries.Select(entry => entry.QuerySelector("a")?.GetAttribute("href")));
        Assert.Equal([null, null, "page"], entries.Select(entry => entry.GetAttribute("aria-current")));
    }

    [Fact]
    public void Steps_say_which_is_current_and_which_are_done()
    {
        var steps = _page.QuerySelectorAll(".tds-steps li").ToList();

        Assert.Equal("全3ステップ中、ステップ2です", _page.QuerySelector(".tds-steps p")!.TextContent);
        Assert.Equal(["1はじめ（完了）", "2入力", "3確認"], steps.Select(step => step.TextContent));
        Assert.Equal([null, "step", null], steps.Select(step => step.GetAttribute("aria-current")));
        Assert.Equal(["/"], _page.QuerySelectorAll(".tds-steps a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_notification_names_its_kind_and_is_an_alert_only_as_an_answer()
    {
        var notices = _page.QuerySelectorAll(".tds-notice").ToList();

        Assert.Equal(["成功 保存しました", "お知らせ お知らせ"], notices.Select(notice => notice.QuerySelector("h2")!.TextContent));
        Assert.Equal(["alert", null], notices.Select(notice => notice.GetAttribute("role")));
        Assert.Null(notices[1].QuerySelector(".tds-notice__text"));
    }

    [Fact]
    public void A_wide_table_scrolls_by_keyboard_and_is_named_by_its_caption()
    {
        var region = _page.QuerySelector(".tds-scroll")!;

        Assert.Equal(("region", "0", "fees-caption"), (region.GetAttribute("role"), region.GetAttribute("tabindex"), region.GetAttribute("aria-labelledby")));
        Assert.Equal("手数料", _page.GetElementById("fees-caption")!.TextContent);
        Assert.Equal("300円", region.QuerySelector("td")!.TextContent);
    }

    [Fact]
    public void Pagination_leaves_out_what_leads_nowhere()
    {
        var pagination = Assert.Single(_page.QuerySelectorAll(".tds-pagination"));

        Assert.Equal(["ページ1", "ページ2", "ページ3", "次へ"], pagination.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Equal("ページ1", pagination.QuerySelector("[aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 9, "1 2 9")]
    [InlineData(5, 9, "1 4 5 6 9")]
    [InlineData(9, 9, "1 8 9")]
    [InlineData(2, 3, "1 2 3")]
    public void Pagination_shows_the_ends_and_the_neighbours(int current, int total, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', new PageNumbers(current, total, _ => "").Numbers()));

    [Fact]
    public void A_dialog_is_content_of_the_page_until_the_script_makes_it_one()
    {
        var dialog = _page.GetElementById("withdraw")!;

        Assert.Equal("SECTION", dialog.NodeName);
        Assert.Equal("#withdraw", _page.QuerySelector("[data-tds-dialog-open]")!.GetAttribute("href"));
        Assert.Equal("取り下げますか", _page.GetElementById(dialog.GetAttribute("aria-labelledby")!)!.TextContent);
    }

    [Fact]
    public void Progress_is_said_in_words_and_stays_in_its_bounds()
    {
        Assert.Equal("5のうち5まで終わりました", _page.QuerySelector(".tds-progress__text")!.TextContent);
        Assert.Equal("5", _page.QuerySelector("progress")!.GetAttribute("value"));
    }

    [Fact]
    public void The_time_limit_is_said_beforehand_and_can_be_extended_without_script()
    {
        var notice = _page.QuerySelector(".tds-session")!;

        Assert.StartsWith("30分間操作がないと", notice.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/extend", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_survey_asks_three_questions_and_shows_what_was_answered()
    {
        var survey = _page.QuerySelector(".tds-survey")!;

        Assert.Equal(11, survey.QuerySelectorAll("[name='Answer.Recommendation']").Length);
        Assert.Equal(["10", "4"], survey.QuerySelectorAll<IHtmlInputElement>("input[checked]").Select(choice => choice.Value));
        Assert.Equal(2, survey.QuerySelectorAll("fieldset[role=radiogroup]").Length);
        Assert.Empty(survey.QuerySelectorAll("[aria-required]"));
    }

    [Fact]
    public void No_id_is_there_twice() =>
        Assert.Empty(_page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    private sealed class PathBase(string path) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => next(app.UsePathBase(path));
    }
}
