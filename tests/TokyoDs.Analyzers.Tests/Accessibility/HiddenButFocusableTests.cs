namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class HiddenButFocusableTests() : MarkupRuleTests("TDS3410")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Hidden_controls_are_reported() => FlagsPage("""
        {|TDS3410:<a href="#a" aria-hidden="true">|}#</a>
        {|TDS3410:<button class="btn" aria-hidden="TRUE">|}a</button>
        {|TDS3410:<div tabindex="0" aria-hidden="true">|}a</div>
        <p aria-hidden="true">{|TDS3410:<input name="@Model.Name">|}<span>{|TDS3410:<a asp-page="/A">|}a</a></span></p>
        """);

    [Fact]
    public Task A_hidden_body_is_reported() => FlagsPage("""
        <html lang="ja">{|TDS3410:<body aria-hidden="true">|}<p>a</p></body></html>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "{|TDS3410:<button @onclick=\"A\" aria-hidden=\"true\">|}a</button>"), ("wwwroot/a.html", "{|TDS3410:<a href=/ aria-hidden=true>|}a</a>"));

    [Fact]
    public Task What_the_keyboard_does_not_reach_is_fine() => PageIsSilent("""
        <a href="/" aria-hidden="true" tabindex="-1">a</a><button aria-hidden="true" disabled>a</button><input type="hidden" aria-hidden="true">
        <button aria-hidden="true" hidden>a</button><div aria-hidden="true" style="display: none"><button>a</button></div>
        <div aria-hidden="true" style="left:-9999px"><input tabindex="-1" name="url"></div><span aria-hidden="true">×</span>
        <div class="d-none"><a href="/" aria-hidden="true">a</a></div><p aria-hidden="true"><a>a</a></p><i aria-hidden="true"></i>
        """);

    [Fact]
    public Task Parts_that_a_script_opens_are_fine() => PageIsSilent("""
        <div class="modal fade" id="d" tabindex="-1" aria-hidden="true"><button>a</button></div><div id="menu" aria-hidden="true"><a href="/">a</a></div>
        <ul class="dropdown-menu" aria-hidden="true"><li><a href="/">a</a></li></ul><div role="dialog" aria-hidden="true"><button>a</button></div>
        <div class="@Model.Css" aria-hidden="true"><button>a</button></div><div style="@Model.Style" aria-hidden="true"><button>a</button></div>
        """);

    [Fact]
    public Task What_cannot_be_seen_is_fine() => PageIsSilent("""
        <a href="/" aria-hidden="@Model.Hidden">a</a><a href="/" aria-hidden="false">a</a><a href="/" :aria-hidden="x">a</a>
        <a href="/" aria-hidden="true" tabindex="@Model.Index">a</a><a href="/" aria-hidden="true" @(Model.Attributes)>a</a>
        <p aria-hidden="true"><input type="@Model.Type"><partial name="_Form" /><tokyo-field><input></tokyo-field></p>
        <template><a href="/" aria-hidden="true">a</a></template>
        """, ("Pages/B.razor", "<p aria-hidden=\"true\"><Button /></p><button aria-hidden=\"true\" @attributes=\"All\">a</button>"));
}
