namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ActiveDescendantWithoutFocusTests() : MarkupRuleTests("TDS3415")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Elements_without_focus_are_reported() => FlagsPage("""
        <ul role="listbox" {|TDS3415:aria-activedescendant="a"|}><li id="a" role="option">a</li></ul>
        <div role="grid" {|TDS3415:aria-activedescendant="row-@Model.Index"|}></div>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<div @onclick=\"A\" {|TDS3415:aria-activedescendant=\"@active\"|}></div>"), ("wwwroot/a.html", "<ul {|TDS3415:aria-activedescendant=a|}></ul>"));

    [Fact]
    public Task Focusable_elements_are_fine() => PageIsSilent("""
        <ul tabindex="0" aria-activedescendant="a"></ul><input aria-activedescendant="a"><div tabindex="@Model.Index" aria-activedescendant="a"></div>
        <div :tabindex="0" aria-activedescendant="a"></div><div contenteditable aria-activedescendant="a"></div><button aria-activedescendant="a">a</button>
        <div @(Model.Attributes) aria-activedescendant="a"></div><input type="@Model.Type" aria-activedescendant="a">
        <tokyo-list aria-activedescendant="a"><ul aria-activedescendant="a"></ul></tokyo-list><template><ul aria-activedescendant="a"></ul></template>
        """, ("Pages/B.razor", "<List aria-activedescendant=\"a\" /><ul @attributes=\"All\" aria-activedescendant=\"a\"></ul>"));
}
