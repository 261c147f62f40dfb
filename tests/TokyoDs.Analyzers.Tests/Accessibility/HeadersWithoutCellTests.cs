namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class HeadersWithoutCellTests() : MarkupRuleTests("TDS3112")
{
    [Fact]
    public Task An_id_that_no_cell_of_the_table_has_is_reported() => FlagsPage("""
        <p id="outside">手数料</p>
        <table>
        <tr><th id="fee">手数料</th><th id="year">年度</th></tr>
        <tr><td headers="fee year">300</td><td {|TDS3112:headers="free"|}>0</td><td {|TDS3112:headers="fee outside"|}>1</td><td {|TDS3112:headers="Fee"|}>2</td></tr>
        @foreach (var row in Model.Rows) { <tr><td {|TDS3112:headers="kind"|}>@row.Kind</td></tr> }
        </table>
        """);

    [Fact]
    public Task It_is_reported_in_components_and_static_pages() => FlagsComponent(
        """<table><tr><th id="a">A</th></tr><tr><td {|TDS3112:headers="b"|}>@Value</td></tr></table>""",
        ("wwwroot/a.html", """<table><tr><th id=a>A<tr><td {|TDS3112:headers=b|}>1</table>"""));

    [Fact]
    public Task Each_table_is_judged_by_itself() => FlagsPage("""
        <table><tr><th id="one">1</th></tr><tr><td headers="one">a</td></tr></table>
        <table><tr><th id="two">2</th></tr><tr><td {|TDS3112:headers="one"|}>a</td></tr></table>
        """);

    [Fact]
    public Task Ids_that_cannot_be_seen_are_fine() => PageIsSilent("""
        <table><tr><th id="h-@Model.Id">A</th></tr><tr><td headers="h-1">1</td></tr></table>
        <table><tr><th @Model.More>A</th></tr><tr><td headers="h">1</td></tr></table>
        <table><partial name="_Head" /><tr><td headers="h">1</td></tr></table>
        <table>@await Html.PartialAsync("_Head")<tr><td headers="h">1</td></tr></table>
        <table><tr><th id="a">A</th></tr><tr><td headers="@Model.Headers">1</td></tr></table>
        """);

    [Fact]
    public Task Rows_of_a_table_elsewhere_and_broken_tables_are_fine() => PageIsSilent(
        """<tr><td headers="fee">300</td></tr>""",
        ("Pages/B.cshtml", """<table><tr><td headers="fee">300</td></tr></div>"""),
        ("Pages/C.cshtml", """@if (x) { @:<table> } <table><tr><td headers="fee">300</td></tr>"""));
}
