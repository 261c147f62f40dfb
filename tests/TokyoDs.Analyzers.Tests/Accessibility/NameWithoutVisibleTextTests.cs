namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class NameWithoutVisibleTextTests() : MarkupRuleTests("TDS3220")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Another_name_than_the_text_is_reported() => FlagsPage("""
        <button {|TDS3220:aria-label="フォームを提出"|}>送信</button><a href="/" {|TDS3220:aria-label="Home"|}><span>トップ　ページ</span></a>
        <div role="button" tabindex="0" {|TDS3220:aria-label="close"|}>閉じる</div><input type="submit" value="検索" {|TDS3220:aria-label="探す"|}>
        @if (Model.IsNew) { <a asp-page="/A" {|TDS3220:aria-label="一覧へ"|}>戻る</a> }
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<button @onclick=\"A\" {|TDS3220:aria-label=\"Send\"|}>送信</button>"), ("wwwroot/a.html", "<a href=/ {|TDS3220:aria-label=Home|}>トップ</a>"));

    [Fact]
    public Task A_name_that_contains_the_text_is_fine() => PageIsSilent("""
        <button aria-label="送信（確認画面へ）">送信</button><button aria-label="サイト内 検索">検 索</button><a href="/" aria-label="ＴＯＰ ページ">top</a>
        <a href="?p=2" aria-label="2 ページ目">2</a><button aria-label="Search the site">Search&nbsp;the site…</button><button aria-label="">送信</button>
        """);

    [Fact]
    public Task Marks_and_icons_are_fine() => PageIsSilent("""
        <button aria-label="閉じる">×</button><button aria-label="太字">B</button><button aria-label="次">&raquo;</button><a href="/" aria-label="検索"><i class="material-icons">search</i></a>
        <button aria-label="閉じる"><span class="material-symbols-outlined">close</span></button><button aria-label="閉じる"><span aria-hidden="true">close</span></button>
        <button aria-label="閉じる" class="icon-font">close</button><button aria-label="次"><span class="visually-hidden">next page</span></button>
        """);

    [Fact]
    public Task The_drawn_button_of_a_menu_is_fine_and_another_that_opens_something_is_not() => FlagsPage("""
        <button class="mainMenuButton" type="button" data-bs-toggle="offcanvas" aria-label="Toggle navigation"><span>Menu</span></button>
        <button class="navbar-toggler" data-toggle="collapse" aria-label="ナビゲーション">MENU</button>
        <button class="btn" data-bs-toggle="collapse" {|TDS3220:aria-label="Open the part"|}>Details</button>
        """);

    [Fact]
    public Task What_cannot_be_seen_and_other_elements_are_fine() => PageIsSilent("""
        <button aria-label="@Model.Label">送信</button><button aria-label="提出">@Model.Text</button><button aria-label="提出"><partial name="_A" />送信</button>
        <button :aria-label="x">送信</button><button aria-label="提出">{{ text }}</button><button aria-label="提出" aria-labelledby="a">送信</button><nav aria-label="主">トップ</nav><a aria-label="a">トップ</a>
        <select aria-label="年"><option>令和</option></select><input aria-label="検索" value="東京">
        <tokyo-x aria-label="a"><button aria-label="提出">送信</button></tokyo-x><template><button aria-label="提出">送信</button></template>
        """, ("Pages/B.razor", "<Button aria-label=\"a\">送信</Button><button aria-label=\"提出\">@ChildContent 送信</button>"));
}
