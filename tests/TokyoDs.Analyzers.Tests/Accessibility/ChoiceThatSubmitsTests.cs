namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ChoiceThatSubmitsTests() : MarkupRuleTests("TDS3302")
{
    [Fact]
    public Task A_choice_that_leaves_the_page_is_reported() => FlagsPage("""
        <select {|TDS3302:onchange="this.form.submit()"|}></select>
        <select asp-for="Ward" {|TDS3302:onchange="location.href=this.value"|}></select>
        <input type="radio" name="a" {|TDS3302:onchange="submit()"|}>
        @if (Model.Asks) { <select {|TDS3302:onchange="window.location = '/wards/' + this.value"|}></select> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<select {|TDS3302:@onchange="@(e => Navigation.NavigateTo($"/wards/{e.Value}"))"|}></select>""",
        ("wwwroot/a.html", """<select {|TDS3302:onchange="document.forms[0].requestSubmit()"|}></select>"""));

    [Fact]
    public Task Choices_that_stay_are_fine() => PageIsSilent("""
        <select onchange="update(this)"></select> <select></select> <select onchange="@Model.Script"></select> <input type="text" onchange="this.form.submit()">
        <select aria-describedby="note" onchange="this.form.submit()"></select> <select hidden onchange="this.form.submit()"></select> <select onchange="showAllocation()"></select>
        <my-select><select onchange="this.form.submit()"></select></my-select> <select onchange="relocationCheck()"></select>
        """, ("Pages/A.razor", """<select @onchange="Changed"></select><select @bind="ward"></select><Wards @onchange="x.submit()" />"""));
}
