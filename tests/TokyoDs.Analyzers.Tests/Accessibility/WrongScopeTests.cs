namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class WrongScopeTests() : MarkupRuleTests("TDS3111")
{
    [Fact]
    public Task A_scope_on_a_cell_that_is_no_header_is_reported() => FlagsPage("""
        <table>
        <thead><tr {|TDS3111:scope="col"|}><th>年度</th></tr></thead>
        <tr><td {|TDS3111:scope="row"|}>令和8年度</td><td>12</td></tr>
        @foreach (var row in Model.Rows) { <tr><td {|TDS3111:scope="row"|}>@row.Name</td></tr> }
        </table>
        """);

    [Fact]
    public Task A_scope_that_is_no_direction_is_reported() => FlagsComponent("""
        <table><tr><th {|TDS3111:scope="column"|}>年度</th><th {|TDS3111:scope=""|}>件数</th><th {|TDS3111:scope|}>備考</th></tr></table>
        """, ("wwwroot/a.html", """<table><tr><th {|TDS3111:scope=cell|}>年度</table>"""));

    [Fact]
    public Task Directions_on_header_cells_are_fine() => PageIsSilent("""
        <table>
        <tr><th scope="col">年度</th><th scope="ROW">件数</th><th scope=" colgroup ">計</th><th scope="rowgroup">区</th><th>備考</th></tr>
        <tr><th scope="@Model.Scope">x</th><td scope="@Model.Scope">y</td><td :scope="scope">z</td></tr>
        </table>
        """);

    [Fact]
    public Task Tags_of_others_are_fine() => PageIsSilent("""
        <div scope="row"></div><data-table><th scope="x"></th></data-table><template><td scope="row"></td></template>
        """);
}
