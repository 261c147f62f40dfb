namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class HoverWithoutFocusTests() : MarkupRuleTests("TDS3202")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Hovering_in_a_page_is_reported() => FlagsPage("""
        <span {|TDS3202:onmouseover="showHelp()"|} onmouseout="hideHelp()">?</span>
        <a href="/" {|TDS3202:onmouseenter="show(@Model.Id)"|}>a</a>
        <li {|TDS3202:v-on:mouseover="show"|}>a</li>
        """);

    [Fact]
    public Task Hovering_in_a_component_is_reported() => FlagsComponent("""
        <div {|TDS3202:@onmouseover="Show"|} @onmouseout="Hide">a</div>
        <div {|TDS3202:@onmouseenter="@(() => Show())"|} @onmouseenter:preventDefault>a</div>
        @code { void Show() { } void Hide() { } }
        """);

    [Fact]
    public Task A_static_page_is_checked() => Flags(NoCode, ("wwwroot/a.html", """
        <p {|TDS3202:onmouseover="go()"|}>a</p>
        """));

    [Fact]
    public Task A_change_of_looks_is_only_suggested() => Suggests(NoCode, ("Pages/Index.cshtml", """
        <td {|TDS3202:onmouseover="this.style.background='#eee'"|}>a</td>
        <img src="a.png" alt="地図" {|TDS3202:onmouseover="this.src='b.png'"|}>
        """));

    [Fact]
    public Task The_same_on_focus_is_fine() => PageIsSilent("""
        <span onmouseover="show()" onfocus="show()" tabindex="0">?</span>
        <li onmouseenter="show()" onfocusin="show()"><a href="/">a</a></li>
        <li @@mouseover="show" @@focusin="show"><a href="/">a</a></li>
        """, ("Pages/B.razor", "<div @onmouseover=\"Show\" @onfocusin=\"Show\">a</div>"));

    [Fact]
    public Task Opaque_elements_leaving_and_decoration_are_fine() => PageIsSilent("""
        <div @(Model.Attributes) onmouseover="a()">a</div>
        <div onmouseout="a()">a</div><div onmouseover="">a</div>
        <div aria-hidden="true" onmouseover="a()">a</div>
        <tokyo-map onmouseover="a()"><p onmouseover="b()">a</p></tokyo-map>
        <template><p onmouseover="b()">a</p></template>
        """, ("Pages/B.razor", "<div @attributes=\"All\" @onmouseover=\"A\">a</div><Card @onmouseover=\"A\" /><p @onmouseover:stopPropagation>a</p>"));
}
