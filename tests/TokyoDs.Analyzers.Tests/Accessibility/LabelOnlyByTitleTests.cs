namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LabelOnlyByTitleTests() : MarkupRuleTests("TDS3305")
{
    [Fact]
    public Task Controls_with_a_title_alone_are_reported() => Warns("internal static class Empty;", ("Pages/Index.cshtml", """
        {|TDS3305:<input name="zip" title="郵便番号">|}
        {|TDS3305:<select asp-for="Ward" title="区" placeholder="区">|}</select>
        @if (Model.Asks) { {|TDS3305:<textarea name="note" title="備考">|}</textarea> }
        """));

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<EditForm Model="m">{|TDS3305:<InputText @bind-Value="m.Name" title="氏名" />|}</EditForm>""",
        ("wwwroot/a.html", """<form>{|TDS3305:<input title=氏名>|}</form>"""));

    [Fact]
    public Task A_field_for_searching_and_one_in_a_table_are_for_a_person() => Suggests("internal static class Empty;", ("Pages/Index.cshtml", """
        {|TDS3305:<input type="search" title="検索する言葉">|} <button>検索</button> {|TDS3305:<input type="checkbox" name="all" title="すべて選ぶ">|}
        <table><tr><td>{|TDS3305:<input name="count" title="数量">|}</td></tr></table>
        """));

    [Fact]
    public Task Labels_and_other_names_are_fine() => PageIsSilent("""
        <label for="a">氏名</label> <input id="a" title="姓と名の間は空けてください">
        <label>住所 <input title="番地まで"></label> <input aria-label="電話" title="電話"> <input aria-labelledby="h" title="x">
        <label asp-for="Tel"></label> <input asp-for="Tel" title="半角">
        <input title=""> <input title="@Model.Title"> <input :title="title"> <input title="x" @Model.More>
        <input type="submit" title="送信"> <input type="hidden" title="x"> <input type="@Model.Type" title="x"> <input title="x" hidden>
        """, ("Pages/B.razor", """<Field><InputText title="氏名" /></Field> <InputText title="氏名" @attributes="More" />"""));

    [Fact]
    public Task A_box_that_only_style_sheets_read_is_fine() => ComponentIsSilent("""
        <input type="checkbox" title="Navigation menu" class="navbar-toggler" />
        """);
}
