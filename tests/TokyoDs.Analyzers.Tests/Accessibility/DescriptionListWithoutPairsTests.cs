namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class DescriptionListWithoutPairsTests() : MarkupRuleTests("TDS3114")
{
    [Fact]
    public Task Other_elements_and_text_in_a_list_are_reported() => FlagsPage("""
        <dl>{|TDS3114:<p>|}受付</p><dt>場所</dt><dd>都庁</dd></dl>
        <dl><dt>場所</dt>{|TDS3114:<span>|}都庁</span></dl>
        <dl>@if (Model.Has) { {|TDS3114:<h3>|}受付</h3> }<dt>場所</dt><dd>都庁</dd></dl>
        """);

    [Fact]
    public Task Terms_outside_of_a_list_are_reported() => FlagsComponent("""
        <section>{|TDS3114:<dt>|}場所</dt>{|TDS3114:<dd>|}@Place</dd></section>
        <section><div>{|TDS3114:<dt>|}場所</dt></div></section>
        """, ("wwwroot/a.html", "<body><ul>{|TDS3114:<dt>|}場所</dt></ul></body>"));

    [Fact]
    public Task Pairs_and_groups_are_fine() => PageIsSilent("""
        <dl><dt>場所</dt><dd>都庁</dd><div class="row"><dt>時間</dt><dd>9時</dd></div></dl>
        <dl>@foreach (var row in Model.Rows) { <dt>@row.Key</dt> <dd>@row.Value</dd> }</dl>
        <dl><dt>場所<dd>都庁<dt>時間<dd>9時</dl>
        <dl><text><dt>場所</dt><dd>都庁</dd></text><script>x()</script></dl>
        """);

    [Fact]
    public Task Content_from_elsewhere_is_fine() => PageIsSilent("""
        <dl><partial name="_Rows" />@await Component.InvokeAsync("Rows") <my-row>x</my-row></dl>
        <my-list><dt>場所</dt></my-list>
        <dl role="presentation"><p>x</p></dl>
        """, ("Pages/Shared/_Row.cshtml", "<div class=\"row\"><dt>場所</dt><dd>都庁</dd></div>"), ("Pages/A.razor", "<Rows><dt>x</dt></Rows><dl><Row />@ChildContent</dl>"));

    [Fact]
    public Task Unbalanced_tags_are_fine() => PageIsSilent(
        """<dl>@if (x) { @:<div> } <p>a</p></dl>""",
        ("Pages/B.cshtml", "<section><dt>a</dt></div></section>"));
}
