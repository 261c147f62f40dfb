namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class RoleWithoutItsPartsTests() : MarkupRuleTests("TDS3405")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Missing_attributes_are_reported() => FlagsPage("""
        <div {|TDS3405:role="checkbox"|} tabindex="0">a</div><div {|TDS3405:role="switch"|}>a</div><div {|TDS3405:role="heading"|}>a</div>
        <div {|TDS3405:role="slider"|} aria-valuemin="0"></div><input type="text" {|TDS3405:role="combobox"|}>
        <button {|TDS3405:role="menuitemcheckbox"|}>a</button>
        """);

    [Fact]
    public Task A_missing_parent_is_reported() => FlagsPage("""
        <article><div><span {|TDS3405:role="tab"|}>a</span></div></article>
        <nav><div {|TDS3405:role="menuitem"|}>a</div></nav>
        <ul><li {|TDS3405:role="option"|}>a</li></ul>
        """);

    [Fact]
    public Task Missing_children_are_reported() => FlagsPage("""
        <ul {|TDS3405:role="tablist"|}><li class="nav-item"><a role="tab" href="#a">a</a></li></ul>
        <div {|TDS3405:role="list"|}><p>a</p><p>b</p></div>
        <div {|TDS3405:role="menu"|}><a href="/a">a</a><a href="/b">b</a></div>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<div {|TDS3405:role=\"radio\"|} @onclick=\"A\">a</div>"),
        ("wwwroot/a.html", "<main><div {|TDS3405:role=treeitem|}>a</div></main>"));

    [Fact]
    public Task Native_state_and_bound_attributes_are_fine() => PageIsSilent("""
        <input type="checkbox" role="switch"><input role="combobox" list="names" type="text"><h2 role="heading">a</h2>
        <div role="checkbox" aria-checked="@Model.Checked">a</div><div role="checkbox" :aria-checked="x">a</div>
        <div role="checkbox" @(Model.Attributes)>a</div><input type="@Model.Type" role="switch"><input asp-for="IsOn" role="switch">
        <div role="heading" aria-level="2">a</div><div role="switch" hidden>a</div>
        """);

    [Fact]
    public Task The_right_places_are_fine() => PageIsSilent("""
        <ul role="tablist"><li role="presentation"><button role="tab">a</button></li></ul>
        <div role="menu"><div role="group"><a role="menuitem" href="/">a</a></div><hr></div>
        <ul role="listbox"><li role="option">a</li></ul><div role="list"><div><div role="listitem">a</div></div></div>
        <table role="grid"><tbody><tr><td role="gridcell">a</td></tr></tbody></table>
        <div role="table"><div role="rowgroup"><div role="row"><span role="cell">a</span></div></div></div>
        """);

    [Fact]
    public Task Pieces_whose_place_is_elsewhere_are_fine() => IsSilent("Pages/Shared/_Tab.cshtml", """
        <a role="tab" href="#a">a</a><div role="row"><span role="cell">a</span></div>
        """, ("Pages/Shared/_Menu.cshtml", """
        <ul role="menu">@RenderBody()</ul><ul role="tablist"><partial name="_Tab" /></ul><ul role="list"></ul><ul role="menu" aria-busy="true"><li>a</li></ul>
        """), ("Pages/B.razor", """
        <Tabs><span role="tab">a</span></Tabs><div role="menu"><Item /></div><div role="menu">@ChildContent</div>
        """));

    [Fact]
    public Task Owned_items_torn_markup_and_templates_are_fine() => PageIsSilent("""
        <div role="tree" aria-owns="a"></div><nav><div id="a" role="treeitem">a</div></nav>
        <tokyo-tree><div role="treeitem">a</div></tokyo-tree><template><nav><div role="tab">a</div></nav></template>
        """);

    [Fact]
    public Task Tabs_that_Bootstrap_sets_up_are_fine() => PageIsSilent("""
        <ul class="nav"><li><a role="tab" data-bs-toggle="tab" href="#a">a</a></li><li><a role="tab" data-bs-toggle="pill" href="#b">b</a></li></ul>
        <span class="nav" role="tablist"><a data-bs-toggle="tab" href="#a">a</a><a data-bs-toggle="tab" href="#b">b</a></span>
        """);

    [Fact]
    public Task Links_that_only_look_like_tabs_are_reported() => FlagsPage("""
        <nav><div class="nav"><a {|TDS3405:role="tab"|} asp-page="List" data-bs-toggle="tooltip">a</a></div></nav>
        """);
}
