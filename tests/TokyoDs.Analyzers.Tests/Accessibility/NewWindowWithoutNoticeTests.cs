namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class NewWindowWithoutNoticeTests() : MarkupRuleTests("TDS3215")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task New_tabs_without_notice_are_suggested() => FlagsPage("""
        {|TDS3215:<a href="/terms" target="_blank">|}利用規約</a>
        {|TDS3215:<a asp-page="/Map" target="_BLANK" rel="noopener">|}<span>地図</span></a>
        {|TDS3215:<a href="@Model.Url" target="_blank">|}資料<img src="a.png" alt=""></a>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "{|TDS3215:<a href=\"@url\" target=\"_blank\">|}資料</a>"), ("wwwroot/a.html", "{|TDS3215:<a href=/a target=_blank>|}a</a>"));

    [Fact]
    public Task A_notice_is_fine() => PageIsSilent("""
        <a href="/a" target="_blank">利用規約（新規タブで開きます）</a><a href="/a" target="_blank">資料 別ｳｨﾝﾄﾞｳ</a><a href="/a" target="_blank" title="opens in a New Tab">a</a>
        <a href="/a" target="_blank" aria-label="資料（新しいウィンドウ）">資料</a><a href="/a" target="_blank">資料<img src="a.png" alt="別窓で開く"></a>
        <a href="/a" target="_blank">資料<i class="icon-external-link"></i></a><a href="/a" target="_blank" aria-describedby="new">資料</a>
        <a href="/a" target="_blank">資料<span class="visually-hidden">外部サイト</span></a>
        """);

    [Fact]
    public Task Other_targets_and_what_cannot_be_seen_are_fine() => PageIsSilent("""
        <a href="/a">a</a><a href="/a" target="_self">a</a><a href="/a" target="@Model.Target">a</a><a target="_blank">a</a><form target="_blank"></form>
        <a href="/a" target="_blank">@Model.Text</a><a href="/a" target="_blank">{{ text }}</a><a href="/a" target="_blank">資料<partial name="_Icon" /></a><a href="/a" target="_blank" title="@Model.Title">a</a>
        <a href="/a" target="_blank" hidden>a</a><a href="/a" target="_blank" @(Model.Attributes)>a</a><a href="/a" target="_blank"></a>
        <tokyo-x><a href="/a" target="_blank">a</a></tokyo-x><template><a href="/a" target="_blank">a</a></template>
        """, ("Pages/B.razor", "<NavLink href=\"a\" target=\"_blank\">a</NavLink><a href=\"a\" target=\"_blank\">@ChildContent</a>"));
}
