namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class GroupOfChoicesWithoutNameTests() : MarkupRuleTests("TDS3116")
{
    [Fact]
    public Task Choices_outside_of_a_named_group_are_reported() => FlagsPage("""
        <p>連絡方法</p> <label>{|TDS3116:<input type="radio" name="contact" value="mail">|}メール</label> <label><input type="radio" name="contact" value="tel">電話</label>
        <div>{|TDS3116:<input type="radio" asp-for="Kind" value="a">|} <input type="radio" asp-for="Kind" value="b"></div>
        @foreach (var item in Model.Items) { {|TDS3116:<input type="checkbox" name="items" value="@item.Id">|} }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<EditForm Model="m">{|TDS3116:<input type="radio" name="a" />|}<input type="radio" name="a" /></EditForm>""",
        ("wwwroot/a.html", """{|TDS3116:<input type=checkbox name=a>|}<input type=checkbox name=a><input type=checkbox name=a>"""));

    [Fact]
    public Task Named_groups_are_fine() => PageIsSilent("""
        <fieldset><legend>連絡方法</legend><div><input type="radio" name="a"><input type="radio" name="a"></div></fieldset>
        <div role="radiogroup" aria-labelledby="h"><input type="radio" name="b"><input type="radio" name="b"></div>
        <table>@foreach (var item in Model.Items) { <tr><td><input type="checkbox" name="items"></td></tr> }</table>
        <tds-radios><input type="radio" name="c"><input type="radio" name="c"></tds-radios>
        """);

    [Fact]
    public Task Single_choices_branches_and_fragments_are_fine() => PageIsSilent("""
        <input type="checkbox" name="agree"> <input type="radio" name="x"> <input type="radio"><input type="radio"> <input type="@Model.Type" name="y"><input type="@Model.Type" name="y">
        @if (Model.A) { <input type="radio" name="z"> } else { <input type="radio" name="z"> }
        <div hidden><input type="radio" name="h"><input type="radio" name="h"></div>
        """, ("Pages/_Choices.cshtml", """<input type="radio" name="a"><input type="radio" name="a">"""),
        ("Views/Shared/EditorTemplates/Kind.cshtml", """<input type="radio" name="a"><input type="radio" name="a">"""),
        ("Pages/A.razor", """<RadioGroup><input type="radio" name="a" /><input type="radio" name="a" /></RadioGroup>"""));
}
