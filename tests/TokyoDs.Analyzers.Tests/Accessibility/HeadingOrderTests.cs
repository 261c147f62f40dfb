namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class HeadingOrderTests() : MarkupRuleTests("TDS3217")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task A_skipped_level_is_suggested() => FlagsPage("""
        <h1>申請</h1>
        {|TDS3217:<h3>|}必要なもの</h3>
        <h2>手順</h2>
        @if (Model.IsNew) { {|TDS3217:<h5 class="x">|}a</h5> }
        """);

    [Fact]
    public Task A_second_main_heading_is_suggested() => FlagsPage("""
        <h1>申請</h1><p>a</p>{|TDS3217:<h1>|}手続</h1>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<h2>@title</h2><div role=\"heading\" aria-level=\"3\">a</div>{|TDS3217:<h5>|}a</h5>"), ("wwwroot/a.html", "<h1>a</h1>{|TDS3217:<h4>|}b</h4>"));

    [Fact]
    public Task Levels_in_order_are_fine() => PageIsSilent("""
        <h3>a</h3><h4>b</h4><h2>c</h2><h3>d</h3><h3>e</h3><h1>f</h1>
        """);

    [Fact]
    public Task Branches_and_unseen_headings_between_are_fine() => PageIsSilent("""
        @if (Model.A) { <h1>a</h1> } else { <h1>b</h1> }
        @if (Model.B) { <h2>c</h2> }
        <h3>d</h3><partial name="_Part" /><h5>e</h5>@await Html.PartialAsync("_Part")<h1>f</h1>@RenderBody()<h3>g</h3>
        <tokyo-heading /><h5>h</h5><h2 role="presentation">i</h2><div role="heading" aria-level="@Model.Level">j</div><h5>k</h5>
        """, ("Pages/B.razor", "<h1>a</h1><Section /><h3>b</h3>@ChildContent<h5>c</h5>"));

    [Fact]
    public Task Dialogs_articles_and_templates_have_their_own_order() => PageIsSilent("""
        <h1>a</h1><div class="modal"><h5>b</h5></div><dialog><h1>c</h1></dialog><article><h1>d</h1></article>
        <template><h4>e</h4></template><tokyo-x><h4>f</h4></tokyo-x>
        """);
}
