namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class EmptyHeadingTests() : MarkupRuleTests("TDS3216")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Empty_headings_are_reported() => Warns(NoCode, ("Pages/Index.cshtml", """
        {|TDS3216:<h1>|}</h1>
        {|TDS3216:<h2 class="@Model.Css">|}&nbsp;</h2>
        {|TDS3216:<H3>|}<i class="icon"></i><span aria-hidden="true">★</span></H3>
        {|TDS3216:<h4 v-if="open">|}@* later *@</h4>
        """));

    [Fact]
    public Task Headings_in_components_and_static_pages_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "{|TDS3216:<h2>|}</h2>{|TDS3216:<h3 />|}"), ("wwwroot/a.html", "{|TDS3216:<h5>|}<br></h5>"));

    [Fact]
    public Task A_heading_that_a_script_may_fill_is_only_suggested() => Suggests(NoCode, ("Pages/Index.cshtml", """
        {|TDS3216:<h5 class="modal-title" id="dialog-title">|}</h5>
        {|TDS3216:<h2 data-title>|}</h2>
        {|TDS3216:<h6 class="status-title">|}</h6>
        {|TDS3216:<div role="heading" aria-level="2">|}</div>
        """));

    [Fact]
    public Task Text_expressions_and_unseen_content_are_fine() => PageIsSilent("""
        <h1>@Model.Title</h1><h2>申請</h2><h2>@if (Model.IsNew) { <text>新規</text> }</h2><h2><partial name="_Title" /></h2>
        <h2><img src="a.png" alt="東京都"></h2><h2><img src="a.png"></h2><h2 aria-label="申請"></h2><h2 v-text="title"></h2><h2 v-t="'title'"></h2>
        <h2 @(Model.Attributes)></h2><h2 local-key="title"></h2><h2 hidden></h2><div class="d-none"><h2></h2></div>
        <h2 role="presentation"></h2><h2 role="@Model.Role"></h2><hr>
        """);

    [Fact]
    public Task Components_templates_and_torn_headings_are_fine() => PageIsSilent("""
        <template><h2></h2></template><tokyo-panel><h2></h2></tokyo-panel>
        @if (Model.IsNew) { @:<h2> } else { @:<h3> }
        """, ("Pages/B.razor", "<h2>@ChildContent</h2><h2><PageName /></h2><h2><Title /></h2><h2 @attributes=\"All\"></h2>"));

    [Fact]
    public Task A_heading_in_what_announces_changes_is_filled_later() => PageIsSilent("""
        <div class="toast" role="alert" aria-live="assertive"><h6 class="toast-title"></h6></div>
        """);
}
