using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TokyoDs.Tests.Accessibility;

/// <summary>Radio buttons, checkboxes, text areas with a limit, buttons.</summary>
public sealed class ChoicesTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Radio_buttons_stand_in_a_named_and_described_group()
    {
        var group = (await _site.Page("/Choices")).QuerySelector("fieldset")!;

        Assert.Equal("受け取り方 ※必須", group.QuerySelector("legend")!.TextContent);
        Assert.Equal(("radiogroup", "true", "Input_Delivery-hint"), (group.GetAttribute("role"), group.GetAttribute("aria-required"), group.GetAttribute("aria-describedby")));
        Assert.Equal(["窓口で受け取る", "郵送"], group.QuerySelectorAll("input[type=radio]").Select(LabelOf));
        Assert.Equal(["Counter", "Post"], group.QuerySelectorAll<IHtmlInputElement>("input").Select(radio => radio.Value));
        Assert.Empty(group.QuerySelectorAll("[checked]"));
    }

    [Fact]
    public async Task What_the_page_says_on_the_tag_goes_to_the_group()
    {
        var group = (await _site.Page("/Choices")).QuerySelector("fieldset")!;

        Assert.True(group.ClassList.Contains("wide") && group.ClassList.Contains("tds-group"));
        Assert.Equal("1 & 2", group.GetAttribute("data-x"));
    }

    [Fact]
    public async Task Yes_and_no_are_asked_for_a_bool_and_the_easy_hint_has_readings()
    {
        var page = await _site.Page("/Choices");

        Assert.Equal(["はい", "いいえ"], page.QuerySelectorAll("input[name='Input.IsResident']").Select(LabelOf));
        var easy = page.GetElementById("Input_IsResident-easy")!;
        Assert.Equal("とうきょう", easy.QuerySelector("ruby rt")!.TextContent);
        Assert.Equal("東京（とうきょう）に住（す）んでいますか", easy.TextContent);
        Assert.Equal("Input_IsResident-easy", page.GetElementById("Input_IsResident-group")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Several_checkboxes_bind_to_a_list_and_stay_checked()
    {
        var page = await _site.PageAfterSending("/Choices", ("Input.Languages", "en"), ("Input.Languages", "ja"), ("Input.Delivery", "Post"), ("Input.IsResident", "false"), ("Input.IsAgreed", "true"), ("Input.IsAgreed", "false"));

        Assert.Equal("Post False en+ja True", page.GetElementById("read")!.TextContent);
        Assert.Equal(["Post", "false", "ja", "en", "true"], page.QuerySelectorAll<IHtmlInputElement>("input[checked]").Select(box => box.Value));
        Assert.Equal("英語で案内します", page.GetElementById("Input_Languages-2-note")!.TextContent);
        Assert.Equal("Input_Languages-2-note", page.GetElementById("Input_Languages-2")!.GetAttribute("aria-describedby"));
        Assert.True(((IHtmlInputElement)page.GetElementById("Input_Languages-3")!).IsDisabled);
    }

    [Fact]
    public async Task A_list_is_required_only_when_its_property_says_so()
    {
        Assert.Equal("言語 ※必須", (await _site.Page("/Choices")).QuerySelector("#Input_Languages-group legend")!.TextContent);
        Assert.Equal("書類 ※任意", (await _site.Page("/Person")).QuerySelector("label[for=Input_Papers]")!.TextContent);
    }

    [Fact]
    public async Task Each_link_of_the_summary_leads_to_the_first_control_of_its_group()
    {
        var page = await _site.PageAfterSending("/Choices", ("Input.IsAgreed", "false"));

        var links = page.QuerySelectorAll(".tds-error-summary a").ToList();
        Assert.Equal(["#Input_Delivery", "#Input_Languages", "#Input_IsAgreed"], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Equal("INPUT", page.QuerySelector(link.GetAttribute("href")!)!.NodeName));
        var group = page.GetElementById("Input_Delivery-group")!;
        Assert.Equal("true", group.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Delivery-error Input_Delivery-hint", group.GetAttribute("aria-describedby"));
        Assert.Equal("true", page.GetElementById("Input_IsAgreed")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_single_checkbox_tells_the_binder_that_it_is_not_checked()
    {
        var box = (await _site.Page("/Choices")).GetElementById("Input_IsAgreed")!;

        Assert.Equal(["規約に同意する ※必須", "お知らせを受け取る ※任意"], box.Owner!.QuerySelectorAll("input[type=checkbox][value=true]").Select(LabelOf));
        Assert.Equal("Input_IsAgreed-hint", box.GetAttribute("aria-describedby"));
        Assert.Equal("/terms", box.Closest(".tds-field")!.QuerySelector("#Input_IsAgreed-hint a")!.GetAttribute("href"));
        Assert.Equal("false", box.Closest(".tds-field")!.QuerySelector("input[type=hidden][name='Input.IsAgreed']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_text_area_says_how_long_the_text_may_be_and_cuts_nothing_off()
    {
        var page = await _site.Page("/Choices");
        var area = page.GetElementById("Input_Story")!;

        Assert.Equal("400文字以内で入力してください", page.GetElementById("Input_Story-limit")!.TextContent);
        Assert.Equal("Input_Story-limit", area.GetAttribute("aria-describedby"));
        Assert.Equal("400", area.GetAttribute("data-tds-count"));
        Assert.False(area.HasAttribute("maxlength"));
    }

    [Fact]
    public async Task A_read_only_field_says_so_and_can_still_be_reached_and_sent()
    {
        var page = await _site.Page("/Choices");
        var input = (IHtmlInputElement)page.GetElementById("Input_Receipt")!;

        Assert.Equal("受付番号 ※編集不可", LabelOf(input));
        Assert.True(input.IsReadOnly);
        Assert.False(input.IsDisabled);
        Assert.Equal("2026-001", input.Value);
    }

    [Fact]
    public async Task A_button_is_a_submit_button_that_is_never_disabled()
    {
        var buttons = (await _site.Page("/Choices")).QuerySelectorAll<IHtmlButtonElement>("button").ToList();

        Assert.Equal(["submit", "button"], buttons.Select(button => button.Type));
        Assert.All(buttons, button => Assert.False(button.IsDisabled));
        Assert.Equal("送信しています", buttons[0].GetAttribute("data-tds-once"));
        Assert.False(buttons[1].HasAttribute("data-tds-once"));
        Assert.True(buttons[1].ClassList.Contains("tds-button--secondary"));
    }

    private static string LabelOf(IElement control) => control.Owner!.QuerySelector($"label[for='{control.Id}']")!.TextContent;
}
