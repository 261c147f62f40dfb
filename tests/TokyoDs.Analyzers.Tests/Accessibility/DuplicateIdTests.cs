namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class DuplicateIdTests() : MarkupRuleTests("TDS3401")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task An_id_on_two_elements_is_reported() => FlagsPage("""
        <input id="name"><p id="name-help">a</p>
        <input {|TDS3401:id=" name "|}>
        @if (Model.IsNew) { <p {|TDS3401:id="name-help"|}>a</p> }
        """);

    [Fact]
    public Task An_id_in_a_loop_is_reported() => FlagsPage("""
        @foreach (var item in Model.Items)
        {
            <div {|TDS3401:id="row"|}>@item<span><b {|TDS3401:id="cell"|}>a</b></span></div>
        }
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<p id=\"a\"></p>@for (var i = 0; i < 3; i++) { <p {|TDS3401:id=\"a\"|} @onclick=\"A\"></p> }"),
        ("wwwroot/a.html", "<p id=a></p><p {|TDS3401:id=a|}></p>"));

    [Fact]
    public Task Elements_that_are_never_together_are_fine() => PageIsSilent("""
        @if (Model.IsNew) { <p id="a">a</p> } else if (Model.IsOld) { <p id="a">b</p> } else { <p id="a">c</p> }
        @switch (Model.Kind) { case 1: <p id="b">a</p> break; default: <p id="b">b</p> break; }
        @if (Model.X) { <p id="c">a</p> } @if (!Model.X) { <p id="c">a</p> }
        <environment include="Development"><p id="d">a</p></environment><environment exclude="Development"><p id="d">a</p></environment>
        @if (Model.IsEmpty) { <p id="e">a</p> return; }
        <p id="e">a</p>
        """);

    [Fact]
    public Task Elements_that_a_component_chooses_from_are_fine() => ComponentIsSilent("""
        <AuthorizeView><Authorized><p id="a"></p></Authorized><NotAuthorized><p id="a"></p></NotAuthorized></AuthorizeView>
        <Tabs><Tab><p id="b"></p></Tab><Tab><p id="b"></p></Tab></Tabs><p id="c"></p><Card><p id="c"></p></Card>
        @foreach (var item in items) { <Row><p id="d"></p></Row> }
        @code { RenderFragment One => @<p id="e"></p>; RenderFragment Two => @<p id="e"></p>; }
        """);

    [Fact]
    public Task Computed_ids_and_first_hits_are_fine() => PageIsSilent("""
        @foreach (var item in Model.Items) { <p id="row-@item.Id">a</p><p :id="x"></p> }
        @foreach (var item in Model.Items) { if (item.IsFirst) { <p id="first">a</p> } }
        @foreach (var item in Model.Items) { <p id="one">a</p> break; }
        <p id="@Model.A"></p><p id="@Model.A"></p><p id=""></p><p id=""></p><p data-id="a"></p><p data-id="a"></p><p id="A"></p><p id="a"></p>
        """);

    [Fact]
    public Task Templates_tag_helpers_and_drawings_are_fine() => PageIsSilent("""
        <template><p id="a"></p></template><p id="a"></p><script type="text/html"><p id="b"></p></script><p id="b"></p>
        <p v-if="a" id="e"></p><p v-else id="e"></p><div v-if="a"><p id="f"></p></div><p id="f"></p><p sm-if="a" id="g"></p><p id="g"></p>
        <tokyo-a id="c"></tokyo-a><p id="c"></p><svg><linearGradient id="d"/></svg><svg><linearGradient id="d"/></svg>
        """);
}
