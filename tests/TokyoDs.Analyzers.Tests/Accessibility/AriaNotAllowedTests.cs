namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AriaNotAllowedTests() : MarkupRuleTests("TDS3406")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task States_that_do_not_fit_the_role_are_reported() => Warns(NoCode, ("Pages/Index.cshtml", """
        <button {|TDS3406:aria-selected="true"|}>a</button><a href="/" {|TDS3406:aria-checked="@Model.Checked"|}>a</a>
        <div {|TDS3406:aria-valuenow="3"|}></div><ul><li {|TDS3406:aria-selected="true"|}>a</li></ul><p {|TDS3406:aria-level="2"|}>a</p>
        <div role="button" {|TDS3406:aria-readonly="true"|}>a</div><table><tr><td {|TDS3406:aria-selected="true"|}>a</td></tr></table>
        <div class="modal" {|TDS3406:aria-modal="true"|}></div>
        """));

    [Fact]
    public Task Elements_that_are_not_shown_take_nothing() => FlagsPage("""
        <meta name="a" {|TDS3406:aria-hidden="true"|}><link rel="icon" href="/a" {|TDS3406:aria-label="a"|}>
        <table><colgroup {|TDS3406:aria-label="a"|}><col></colgroup></table>
        """);

    [Fact]
    public Task A_name_on_a_box_without_content_is_reported() => Warns(NoCode, ("Pages/Index.razor", """
        <i class="icon" {|TDS3406:aria-label="削除"|}></i><div {|TDS3406:aria-labelledby="a"|}></div>
        """));

    [Fact]
    public Task A_name_on_text_and_states_once_global_are_only_suggested() => Suggests(NoCode, ("Pages/Index.cshtml", """
        <span {|TDS3406:aria-label="東京都"|}>都</span><div {|TDS3406:aria-label="一覧"|}><p>a</p></div><li {|TDS3406:aria-disabled="true"|}>a</li>
        <nav {|TDS3406:aria-expanded="false"|}>a</nav>
        """));

    [Fact]
    public Task A_static_page_is_checked() => Flags(NoCode, ("wwwroot/a.html", """
        <h2 {|TDS3406:aria-pressed=@x|}>a</h2>
        """));

    [Fact]
    public Task Attributes_that_fit_are_fine() => PageIsSilent("""
        <button aria-pressed="true" aria-expanded="true" aria-label="a">a</button><a href="/" aria-expanded="true" aria-current="page">a</a>
        <div role="tab" aria-selected="true">a</div><th aria-sort="none">a</th><input aria-required="true" aria-invalid="true" aria-autocomplete="list">
        <select aria-required="true"></select><textarea aria-placeholder="a"></textarea><input type="checkbox" aria-invalid="true" aria-required="true">
        <nav aria-label="主"></nav><section aria-labelledby="a"></section><form aria-label="a"></form><ul aria-label="a"></ul><img src="a" alt="a" aria-label="b">
        <div aria-live="polite" aria-busy="true" aria-hidden="true" aria-describedby="a"></div><h2 aria-level="3">a</h2><tr aria-selected="true"></tr>
        <header aria-label="a"></header><dialog aria-modal="true" aria-label="a"></dialog><input type="range" aria-valuetext="a"><span aria-label="">a</span>
        """);

    [Fact]
    public Task Roles_that_cannot_be_seen_are_fine() => PageIsSilent("""
        <div role="@Model.Role" aria-selected="true">a</div><div :role="x" aria-label="a">a</div><div @(Model.Attributes) aria-label="a">a</div>
        <input type="@Model.Type" aria-checked="true"><input asp-for="A" aria-checked="true"><input type="password" aria-autocomplete="none">
        <table role="grid"><tr><td aria-selected="true">a</td></tr></table><label aria-label="a">a</label><summary aria-expanded="true">a</summary>
        <tokyo-tab aria-selected="true"><div aria-selected="true">a</div></tokyo-tab><template><p aria-checked="true"></p></template><div sm-x="a" aria-label="b">a</div>
        """, ("Pages/B.razor", "<Tab aria-selected=\"true\" /><div @attributes=\"All\" aria-selected=\"true\"></div>"));

    [Fact]
    public Task Unknown_attributes_and_roles_are_left_to_their_rules() => PageIsSilent("""
        <div aria-lable="a">a</div><div role="buton" aria-pressed="true">a</div>
        """);

    [Fact]
    public Task Boxes_that_Bootstrap_makes_dialogs_are_fine() => PageIsSilent("""
        <div class="modal fade" tabindex="-1" aria-labelledby="title" aria-hidden="true"><h2 id="title">確認</h2></div>
        <div class="offcanvas offcanvas-end @Model.Css" tabindex="-1" aria-labelledby="name"><h2 id="name">一覧</h2></div>
        """);

    [Fact]
    public Task Their_parts_are_not() => Flags("internal static class Empty;", ("Pages/Index.cshtml", """
        <div class="modal-body" {|TDS3406:aria-labelledby="title"|}><p id="title">確認</p></div>
        """));
}
