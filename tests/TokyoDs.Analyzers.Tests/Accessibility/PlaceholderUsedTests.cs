namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PlaceholderUsedTests() : MarkupRuleTests("TDS3310")
{
    [Fact]
    public Task Guidance_in_the_field_is_reported() => FlagsPage("""
        <label>氏名 <input name="name" {|TDS3310:placeholder="例）東京 花子"|}></label>
        @if (Model.Asks) { <textarea asp-for="Note" {|TDS3310:placeholder="ご意見"|}></textarea> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<InputText @bind-Value="m.Tel" {|TDS3310:placeholder="03-1234-5678"|} />""", ("wwwroot/a.html", """<input {|TDS3310:placeholder=検索|}>"""));

    [Fact]
    public Task Blank_computed_and_unseen_ones_are_fine() => PageIsSilent("""
        <input placeholder=" "> <input placeholder="@Model.Hint"> <input :placeholder="hint"> <input type="hidden" placeholder="x"> <input hidden placeholder="x">
        <div class="form-floating mb-3"><input id="a" placeholder="氏名"><label for="a">氏名</label></div> <my-input placeholder="x"></my-input> <select placeholder="x"></select> <input placeholder="—">
        """, ("Pages/A.razor", """<Search placeholder="x" />"""));
}
