namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ClickOnNonInteractiveTests() : MarkupRuleTests("TDS3201")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Clickable_text_in_a_page_is_reported() => FlagsPage("""
        <div class="card" {|TDS3201:onclick="open()"|}>詳細</div>
        <span {|TDS3201:onclick="remove(@Model.Id)"|}><i class="bi bi-x"></i></span>
        <i class="icon-gear" {|TDS3201:onclick='settings()'|}></i>
        @foreach (var row in Model.Rows)
        {
            <tr {|TDS3201:onclick="go(@row.Id)"|}><td>@row.Name</td></tr>
        }
        """);

    [Fact]
    public Task Clickable_text_in_a_component_is_reported() => FlagsComponent("""
        <li {|TDS3201:@onclick="() => Select(1)"|} @onclick:stopPropagation="true">一</li>
        <div tabindex="0" {|TDS3201:@onclick="Toggle"|}>開く</div>
        @code { void Select(int i) { } void Toggle() { } }
        """);

    [Fact]
    public Task A_static_page_is_checked() => Flags(NoCode, ("wwwroot/a.html", """
        <p {|TDS3201:onclick="go()"|}>a@b.jp</p>
        """));

    [Fact]
    public Task Handlers_of_client_frameworks_count() => FlagsPage("""
        <div {|TDS3201:@@click="open"|}>a</div>
        <div {|TDS3201:v-on:click="open"|}>b</div>
        <div {|TDS3201:ng-click="open()"|}>c</div>
        """);

    [Fact]
    public Task A_container_or_a_backdrop_or_a_missing_key_is_only_suggested() => Suggests(NoCode, ("Pages/Index.razor", """
        <div {|TDS3201:@onclick="Close"|}><Menu /></div>
        <div {|TDS3201:@onclick="Close"|}>@ChildContent</div>
        <div class="backdrop" {|TDS3201:@onclick="Close"|}></div>
        <div role="button" tabindex="0" {|TDS3201:@onclick="Close"|}>閉じる</div>
        """));

    [Fact]
    public Task A_container_that_shows_a_hand_is_reported() => Warns(NoCode, ("Pages/Index.razor", """
        <div style="cursor: pointer" {|TDS3201:@onclick="Open"|}><a href="/">トップ</a></div>
        <div class="card @css clickable" {|TDS3201:@onclick="Open"|}><button>a</button></div>
        <td {|TDS3201:@onclick="Open"|}>@item.Name</td>
        """));

    [Fact]
    public Task Controls_are_fine() => PageIsSilent("""
        <button onclick="a()">a</button><input type="button" onclick="a()"><select onclick="a()"></select>
        <a href="/x" onclick="a()">a</a><a onclick="a()">left to the rule about links</a><area href="/" onclick="a()">
        <label onclick="a()">a</label><details onclick="a()"><summary onclick="a()">b</summary></details>
        <div contenteditable="true" onclick="a()"></div><textarea onclick="a()"></textarea>
        <body onclick="closeMenus()"></body><dialog onclick="this.close()"></dialog><form onclick="a()"></form>
        """);

    [Fact]
    public Task Role_tabindex_and_keys_together_are_fine() => PageIsSilent("""
        <div role="button" tabindex="0" onclick="a()" onkeydown="a()">a</div>
        <div role="@Model.Role" tabindex="@Model.Index" onclick="a()" onkeypress="a()">a</div>
        <div :role="role" :tabindex="index" @@click="a" @@keydown.enter="a">a</div>
        """);

    [Fact]
    public Task Opaque_elements_and_what_is_said_to_be_decoration_are_fine() => PageIsSilent("""
        <div @(Model.Attributes) onclick="a()">a</div>
        <div sm-model="x" onclick="a()">a</div>
        <tokyo-card onclick="a()"><div onclick="b()">a</div></tokyo-card>
        <div role="presentation" onclick="a()">a</div><div aria-hidden="true" onclick="a()">a</div>
        <svg><g onclick="a()"><path d="M0 0"/></g></svg>
        <template><div onclick="a()">a</div></template>
        """, ("Pages/B.razor", "<div @attributes=\"All\" @onclick=\"A\">a</div><Card @onclick=\"A\" />"));

    [Fact]
    public Task A_handler_that_only_stops_the_event_is_fine() => ComponentIsSilent("""
        <div @onclick:stopPropagation="true">a</div>
        <div @onclick="() => { }" @onclick:stopPropagation>a</div>
        <div onclick="event.stopPropagation();">a</div>
        <div onclick="">a</div>
        """);

    [Fact]
    public Task A_container_that_hears_the_clicks_of_what_it_holds_is_fine() => ComponentIsSilent("""
        <div class="nav-scrollable" onclick="document.querySelector('.toggler').click()"><nav><NavLink href="">トップ</NavLink></nav></div>
        <nav @onclick="Close"><a href="/">トップ</a></nav>
        <div class="card" @onclick="Add"><h3>券</h3><button type="button" @onclick="Add">追加</button></div>
        """, ("Pages/Index.cshtml", """
        <li class="cursor-pointer" v-on:click="toggle(item)"><input type="checkbox" :checked="item.selected"> {{item.name}}</li>
        """));
}
