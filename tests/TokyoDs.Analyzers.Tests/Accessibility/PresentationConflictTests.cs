namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PresentationConflictTests() : MarkupRuleTests("TDS3118")
{
    [Fact]
    public Task Layouts_with_a_meaning_are_reported() => FlagsPage("""
        {|TDS3118:<table role="presentation">|}<tr><th>年度</th><td>8</td></tr></table>
        {|TDS3118:<table role="none">|}<caption>一覧</caption><tr><td>8</td></tr></table>
        {|TDS3118:<table role="presentation" summary="一覧">|}<tr><td>8</td></tr></table>
        {|TDS3118:<ul role="none" aria-label="一覧">|}<li>8</li></ul>
        @if (Model.Has) { {|TDS3118:<div role="presentation" tabindex="0">|}x</div> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3118:<table role="presentation">|}<tr><th>@Text</th></tr></table>""", ("wwwroot/a.html", """{|TDS3118:<img role=none aria-label=図 src=a>|}"""));

    [Fact]
    public Task Layouts_for_looks_only_are_fine() => PageIsSilent("""
        <table role="presentation"><tr><td><table><tr><th>年度</th></tr></table></td></tr></table>
        <li role="none"><a role="menuitem" href="/">x</a></li> <div role="presentation" tabindex="-1"></div> <table role="@Model.Role"><tr><th>x</th></tr></table>
        <table><tr><th>x</th></tr></table> <div role="none" aria-label=""></div> <div role="none" @Model.More></div> <div role="none" :aria-label="x"></div> <div role="none" tabindex="@i"></div>
        <table role="presentation" hidden><tr><th>x</th></tr></table> <my-grid role="none" tabindex="0"></my-grid>
        """, ("Pages/A.razor", """<table role="none" @attributes="More"><tr><th>x</th></tr></table>"""));
}
