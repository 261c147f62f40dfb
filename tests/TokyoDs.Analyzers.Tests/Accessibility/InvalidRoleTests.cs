using System.Globalization;

namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class InvalidRoleTests() : MarkupRuleTests("TDS3404")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Roles_that_do_not_exist_are_reported() => Warns(NoCode, ("Pages/Index.cshtml", """
        <div {|TDS3404:role="buton"|}>a</div><div {|TDS3404:role="nav"|}>a</div><div {|TDS3404:role="widget"|}>a</div>
        @if (Model.IsOpen) { <div {|TDS3404:role=" modal popup "|}>a</div> }
        """));

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<div {|TDS3404:role=\"dropdown\"|} @onclick=\"A\">a</div>"), ("wwwroot/a.html", "<p {|TDS3404:role=@x|}></p>"));

    [Fact]
    public Task A_role_that_was_given_up_is_only_suggested() => Suggests(NoCode, ("Pages/Index.cshtml", """
        <ul {|TDS3404:role="directory"|}></ul><li {|TDS3404:role="doc-endnote"|}></li>
        """));

    [Fact]
    public Task Roles_with_a_known_one_among_them_are_fine() => PageIsSilent("""
        <div role="button">a</div><div role="BUTTON">a</div><div role="none presentation">a</div><div role="x-chart img">a</div>
        <aside role="doc-footnote"></aside><svg role="graphics-symbol"></svg><div role="image"></div><div role=""></div><div role></div><div role="time"></div>
        """);

    [Fact]
    public Task Computed_roles_and_components_are_fine() => PageIsSilent("""
        <div role="@Model.Role">a</div><div :role="x">a</div><tokyo-card role="big"><p role="small"></p></tokyo-card>
        <template><p role="small"></p></template>
        """, ("Pages/B.razor", "<Card role=\"big\" /><p @attributes=\"All\" role=\"@role\"></p>"));

    [Theory]
    [InlineData("buton", "button")]
    [InlineData("nav", "navigation")]
    [InlineData("check-box", "checkbox")]
    [InlineData("menu-item", "menuitem")]
    public async Task The_message_names_what_was_meant(string written, string meant)
    {
        var found = await Example.Of($"## x\n```cshtml Pages/A.cshtml\n<p role=\"{written}\"></p>\n```\n", "## x").AnalyzeAsync("TDS3404");
        Assert.Contains($"role=\"{meant}\"", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
