namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class TableWithoutHeadersTests() : MarkupRuleTests("TDS3110")
{
    [Fact]
    public Task Rows_of_data_without_header_cells_are_reported() => FlagsPage("""
        {|TDS3110:<table>|}<tr><td>年度</td><td>件数</td><td>金額</td></tr><tr><td>8</td><td>1</td><td>2</td></tr></table>
        {|TDS3110:<table class="table">|}<thead><tr><td>年度</td><td>件数</td></tr></thead>
            <tbody>@foreach (var row in Model.Rows) { <tr><td>@row.A</td><td>@row.B</td><td>@row.C</td></tr> }</tbody></table>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3110:<table>|}@foreach (var r in Rows) { <tr><td>@r.A</td><td>@r.B</td><td><Badge /></td></tr> }</table>""",
        ("wwwroot/a.html", """{|TDS3110:<table>|}<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>"""));

    [Fact]
    public Task Header_cells_and_their_roles_are_fine() => PageIsSilent("""
        <table><tr><th>年度</th><th>件数</th><th>金額</th></tr><tr><td>8</td><td>1</td><td>2</td></tr><tr><td>8</td><td>1</td><td>2</td></tr></table>
        <table><tr><td role="columnheader">年度</td><td>1</td><td>2</td></tr><tr><td>8</td><td>1</td><td>2</td></tr></table>
        """);

    [Fact]
    public Task Pairs_layouts_and_single_rows_are_fine() => PageIsSilent("""
        <table><tr><td>氏名</td><td>@Model.Name</td></tr><tr><td>住所</td><td>@Model.Address</td></tr></table>
        <table role="presentation"><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>
        <table><tr><td>1</td><td>2</td><td>3</td></tr></table>
        <table><tr><td><table><tr><td>1</td></tr></table></td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>
        """);

    [Fact]
    public Task Rows_from_elsewhere_are_fine() => PageIsSilent("""
        <table><partial name="_Head" /><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>
        <table><thead>@await Html.PartialAsync("_Head")</thead><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>
        <my-table><table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table></my-table>
        """, ("Views/EmailTemplates/Order.cshtml", "<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"),
        ("Pages/A.razor", "<table><Head /><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"));

    [Fact]
    public Task A_form_arranged_in_a_table_is_fine() => PageIsSilent("""
        <table>@for (var i = 0; i < 3; i++) { <tr><td>@i</td><td><select asp-for="Rows[i].Kind"></select></td><td><input asp-for="Rows[i].Value"></td></tr> }</table>
        """);

    [Fact]
    public Task One_field_does_not_make_a_form_of_data() => FlagsPage("""
        {|TDS3110:<table>|}<tr><td>年度</td><td>件数</td><td><input name="q"></td></tr><tr><td>8</td><td>1</td><td>2</td></tr><tr><td>9</td><td>1</td><td><input type="checkbox" name="c"></td></tr></table>
        """);
}
