namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LabelWithoutControlTests() : MarkupRuleTests("TDS3304")
{
    [Fact]
    public Task Labels_of_no_control_are_reported() => FlagsPage("""
        {|TDS3304:<label>|}氏名</label> <input name="name">
        {|TDS3304:<label class="caption">|}@Model.Caption</label>
        {|TDS3304:<label for="">|}住所</label>
        @if (Model.Asks) { {|TDS3304:<label>|}電話 <input type="hidden" name="tel"></label> }
        """);

    [Fact]
    public Task Labels_for_an_id_that_is_not_there_are_reported() => FlagsPage("""
        {|TDS3304:<label for="nmae">|}氏名</label> <input id="name">
        {|TDS3304:<label for="Email">|}メール</label> <input id="email">
        {|TDS3304:<label for="Input_Zip">|}郵便番号</label> <input asp-for="Input.PostalCode">
        @section Scripts { <partial name="_ValidationScriptsPartial" /> }
        """);

    [Fact]
    public Task Empty_labels_are_reported() => FlagsPage("""
        <input id="a" type="checkbox"> {|TDS3304:<label for="a">|}</label>
        {|TDS3304:<label asp-for="Name">|}<span class="badge"></span></label> <input asp-for="Name">
        {|TDS3304:<label>|}<input type="checkbox" name="b"><span class="slider"></span></label>
        {|TDS3304:<label>|}</label>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<EditForm Model="m">{|TDS3304:<label>|}氏名</label> <InputText @bind-Value="m.Name" /> {|TDS3304:<label for="tel">|}電話</label> <InputText id="phone" /></EditForm>""",
        ("wwwroot/a.html", """{|TDS3304:<label for=a>|}A</label> <input id=b>"""));

    [Fact]
    public Task Labels_of_a_control_are_fine() => PageIsSilent("""
        <label for="name">氏名</label> <input id="name">
        <label for="Input_Mail">メール</label> <input asp-for="Input.Mail">
        <label asp-for="Tel"></label> <label asp-for="Zip">@* 郵便番号 *@ </label> <label asp-for="Tel">電話 <span>*</span></label>
        <label>同意する <input type="checkbox" name="agree"></label>
        <label><select name="ward"><option>港区</option></select> 区</label>
        <label><input type="radio" name="r"><img src="a.png" alt="港区"></label>
        <label for="b"></label> <input id="b" aria-label="検索する言葉">
        <label><input type="checkbox" aria-label="全選択"><i></i></label>
        """);

    [Fact]
    public Task Controls_from_code_and_components_are_fine() => PageIsSilent("""
        <label>@Html.TextBoxFor(m => m.Name) 氏名</label> <label>氏名 <my-input /></label> <label>氏名 <partial name="_Name" /></label>
        <label for="@Model.Id">氏名</label> <label :for="id">氏名</label> <label @Model.More>氏名</label>
        """,
        ("Pages/B.cshtml", """<label for="Name">氏名</label> @Html.EditorFor(m => m.Name)"""),
        ("Pages/C.cshtml", """<label for="row-1">氏名</label> @foreach (var r in Model) { <input id="row-@r"> }"""),
        ("Pages/D.razor", """<label for="name">氏名</label> <FancyInput For="name" /> <label>氏名 <FancyInput /></label> <label @attributes="A">x</label> <label>氏名 @ChildContent</label>"""),
        ("Pages/E.cshtml", """<label for="name">氏名</label> <partial name="_Name" />"""),
        ("Pages/F.cshtml", """<label for="Items_0__Name">氏名</label> <input asp-for="Items[0].Name"> <label for="items-1">x</label>"""));

    [Fact]
    public Task Labels_that_name_something_else_are_fine() => PageIsSilent("""
        <label id="group">連絡方法</label> <div role="radiogroup" aria-labelledby="group"></div>
        <tds-field><label>氏名</label></tds-field> <label hidden>氏名</label> <template><label>氏名</label></template>
        <label data-bind="text: name"><input></label>
        """);

    [Fact]
    public Task Either_of_two_branches_may_hold_the_control() => PageIsSilent("""
        <label for="name">氏名</label> @if (Model.Long) { <textarea id="name"></textarea> } else { <input id="name"> }
        """);

    [Fact]
    public Task A_missing_id_in_a_partial_is_for_a_person() => Suggests("internal static class Empty;", ("Pages/_Name.cshtml", """
        {|TDS3304:<label for="name">|}氏名</label>
        """));
}
