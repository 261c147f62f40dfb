namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ListWithoutItemsTests() : MarkupRuleTests("TDS3113")
{
    [Fact]
    public Task Other_elements_and_text_in_a_list_are_reported() => FlagsPage("""
        <ul>{|TDS3113:<div>|}港区</div></ul>
        <ol>{|TDS3113:<a href="/">|}港区</a><li>新宿区</li></ol>
        <ul>{|TDS3113:
            次のとおり
        |}<li>新宿区</li></ul>
        <ul>@foreach (var ward in Model.Wards) { {|TDS3113:<p>|}@ward</p> }</ul>
        """);

    [Fact]
    public Task Items_outside_of_a_list_are_reported() => FlagsPage("""
        <div>{|TDS3113:<li>|}港区</li></div>
        <nav><environment include="Production">{|TDS3113:<li>|}港区</li></environment></nav>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<ul class="@Css">{|TDS3113:<span>|}x</span></ul>""",
        ("wwwroot/a.html", """<body><section>{|TDS3113:<li>|}a</section>"""));

    [Fact]
    public Task Lists_of_items_are_fine() => PageIsSilent("""
        <ul><li>港区</li>@foreach (var ward in Model.Wards) { <li>@ward</li> } <!-- ここまで --></ul>
        <ol><li>一<li>二<ul><li>三</ul></ol>
        <menu><li><button>切取り</button></li></menu>
        <ul><text><li>港区</li></text>&nbsp;<script>x()</script><template><p></p></template></ul>
        """);

    [Fact]
    public Task Content_from_elsewhere_is_fine() => PageIsSilent("""
        <ul><partial name="_Items" /><vc:items />@await Html.PartialAsync("_Items") <my-item>港区</my-item></ul>
        <govuk-summary><li>港区</li></govuk-summary>
        """, ("Pages/Shared/_Items.cshtml", "<li>港区</li>"), ("Pages/List.razor", "<ul><Item /><Virtualize Items=\"x\"><li>@context</li></Virtualize>@ChildContent</ul>"));

    [Fact]
    public Task Templates_and_sections_are_shown_elsewhere() => PageIsSilent("""
        <div>@{ Func<string, object> item = @<li>@item</li>; } <ul>@item("港区")</ul></div>
        <div>@section Items { <li>港区</li> }</div>
        """);

    [Fact]
    public Task Lists_in_another_role_and_unbalanced_ones_are_fine() => PageIsSilent(
        """<ul role="presentation"><div>x</div></ul><ul role="tablist"><a role="tab">x</a></ul><div role="list"><li>x</li></div>""",
        ("Pages/B.cshtml", "<ul>@if (x) { @:<div> } <li>a</li></ul>"),
        ("Pages/C.cshtml", "<div><ul><li>a</div><li>b</li></ul>"),
        ("wwwroot/d.html", "<ul>{{#each wards}}<li>{{name}}</li>{{/each}}</ul>"));
}
