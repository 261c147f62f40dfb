namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ControlWithoutLabelTests() : MarkupRuleTests("TDS3303")
{
    [Fact]
    public Task Controls_without_label_are_reported() => FlagsPage("""
        <form method="post">
        氏名 {|TDS3303:<input name="name">|}
        <label>電話番号</label> {|TDS3303:<input type="tel" id="tel" placeholder="03-1234-5678">|}
        {|TDS3303:<select asp-for="Ward" asp-items="Model.Wards">|}</select>
        {|TDS3303:<textarea name="note" title="" aria-label=" ">|}</textarea>
        {|TDS3303:<input type="checkbox" name="agree">|} 同意する
        <label for="mail">メール</label> {|TDS3303:<input id="email" type="email">|}
        <button>送信</button>
        </form>
        """);

    [Fact]
    public Task A_bound_control_without_label_is_reported_whatever_its_type() => FlagsPage("""
        <label asp-for="Input.Email"></label> {|TDS3303:<input asp-for="Input.Mail" class="form-control" />|}
        """);

    [Fact]
    public Task Blazor_inputs_without_label_are_reported() => FlagsComponent("""
        <EditForm Model="model">
            <label for="name">氏名</label> <InputText id="name" @bind-Value="model.Name" />
            {|TDS3303:<InputText @bind-Value="model.Tel" placeholder="電話番号" />|}
            {|TDS3303:<InputSelect id="ward" @bind-Value="model.Ward">|}<option>港区</option></InputSelect>
            {|TDS3303:<input @bind="keyword" />|}
        </EditForm>
        @code { Form model = new(); string keyword = ""; }
        """);

    [Fact]
    public Task A_label_around_or_for_the_control_is_fine() => PageIsSilent("""
        <label>氏名 <input name="name"></label>
        <label for="tel">電話番号</label> <input id="tel">
        <label><span>同意する</span><input type="checkbox"></label>
        <select id="ward"></select> <label for="ward">区市町村</label>
        @foreach (var item in Model.Items) { <label for="i-@item.Id">@item.Name</label> <input id="i-@item.Id" type="radio"> }
        """);

    [Fact]
    public Task Labels_by_model_expression_are_fine() => PageIsSilent("""
        <label asp-for="Name"></label> <input asp-for="Name">
        <label asp-for="@Model.Tel">電話</label> <input asp-for="Tel">
        <label for="Address_Zip">郵便番号</label> <input asp-for="Address.Zip">
        <label asp-for="Items[0].Name"></label> <input id="Items_0__Name">
        @Html.LabelFor(m => m.Input.Mail, new { @class = "x" }) <input asp-for="Input.Mail">
        @Html.Label("Note", "備考") <textarea id="Note"></textarea>
        <label for="@Html.IdFor(m => m.Ward)">区</label> <select asp-for="Ward"></select>
        """);

    [Fact]
    public Task Labels_that_cannot_be_read_silence_the_file() => PageIsSilent(
        "@Html.RequiredLabelFor(Model.Name) <input id=\"name\">",
        ("Pages/B.cshtml", "<label @(Model.For)>氏名</label> <input id=\"name\">"),
        ("Pages/C.razor", "<FieldLabel For=\"() => model.Name\" /> <InputText @bind-Value=\"model.Name\" />"),
        ("Pages/D.cshtml", "<smart-label asp-for=\"Name\" /> <input asp-for=\"Name\">"));

    [Fact]
    public Task Names_by_attribute_are_fine() => PageIsSilent("""
        <input aria-label="検索語" type="search">
        <input aria-labelledby="heading">
        <input title="郵便番号の下4けた">
        <input :aria-label="name">
        <input @(Model.Attributes)>
        <input id="@Model.FieldId">
        """);

    [Fact]
    public Task Types_without_label_and_hidden_controls_are_fine() => PageIsSilent("""
        <input type="hidden" asp-for="Id">
        <input type="submit" value="送信"><input type="button" value="戻る"><input type="reset"><input type="IMAGE" alt="検索">
        <input type="@Model.Type" name="x">
        <input name="trap" style="display:none"> <div hidden><input name="y"></div>
        <input type="file" class="d-none" name="z">
        """);

    [Fact]
    public Task Fields_of_components_and_tag_helpers_are_fine() => PageIsSilent(
        "<tokyo-field><input name=\"a\"></tokyo-field><input sm-model=\"Name\">",
        ("Pages/B.razor", "<Field Label=\"氏名\"><InputText @bind-Value=\"name\" /></Field><TextBox /><MudTextField /><input @attributes=\"All\" />"));

    [Fact]
    public Task Editor_templates_and_client_templates_are_fine() => PageIsSilent(
        "<script type=\"text/html\"><input name=\"a\"></script><template><select></select></template>",
        ("Pages/Shared/EditorTemplates/Date.cshtml", "<input type=\"date\" name=\"d\">"));

    [Fact]
    public Task A_label_opened_in_another_branch_is_fine() => PageIsSilent("""
        @if (Model.IsRequired)
        {
            @:<label class="required">
        }
        else
        {
            @:<label>
        }
        氏名 <input name="name"></label>
        """);

    [Fact]
    public async Task A_partial_and_a_field_that_may_be_hidden_are_suggestions()
    {
        var found = await Example.Of(
            "## x\n```csharp\npublic class Form { [Microsoft.AspNetCore.Mvc.HiddenInput] public int Id { get; set; } }\n```\n"
            + "```cshtml Pages/A.cshtml\n<input asp-for=\"Id\">\n```\n```cshtml Pages/_B.cshtml\n<input name=\"b\">\n```\n"
            + "```razor Components/C.razor\n<input @bind=\"c\" />\n```\n", "## x").AnalyzeAsync("TDS3303");
        Assert.Equal(["Info", "Info", "Warning"], found.Select(finding => finding.Severity.ToString()).Order());
    }
}
