namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ImageButtonWithoutAltTests() : MarkupRuleTests("TDS3102")
{
    [Fact]
    public Task Image_buttons_without_text_are_reported() => FlagsPage("""
        {|TDS3102:<input type="image" src="go.png">|}
        {|TDS3102:<input type="IMAGE" src="go.png" alt="" title=" " />|}
        @if (Model.CanSearch) { {|TDS3102:<input type="image" src="search.png" name="search">|} }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<form>{|TDS3102:<input type="image" src="@Url" />|}</form>""",
        ("wwwroot/index.html", """<form>{|TDS3102:<input type=image src=go.png>|}</form>"""));

    [Fact]
    public Task Texts_and_names_are_fine() => PageIsSilent("""
        <input type="image" src="a.png" alt="検索">
        <input type="image" src="b.png" alt="@Model.Text">
        <input type="image" src="c.png" aria-label="検索">
        <input type="image" src="d.png" title="検索">
        <label>検索 <input type="image" src="e.png"></label>
        <input type="image" src="f.png" :alt="text">
        <input type="image" src="g.png" @(Model.More)>
        """);

    [Fact]
    public Task Other_types_unknown_types_and_hidden_buttons_are_fine() => PageIsSilent("""
        <input type="submit"><input type="@Model.Type" src="x.png"><input src="x.png">
        <input type="image" src="a.png" hidden>
        <tds-field><input type="image" src="b.png"></tds-field>
        <template><input type="image" src="c.png"></template>
        """);

    [Fact]
    public Task A_spread_is_fine() => ComponentIsSilent("""<input type="image" @attributes="More" />""");
}
