namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class EmbeddedObjectWithoutAlternativeTests() : MarkupRuleTests("TDS3104")
{
    [Fact]
    public Task Objects_and_embeds_without_alternative_are_reported() => FlagsPage("""
        {|TDS3104:<object data="a.pdf" type="application/pdf">|}</object>
        {|TDS3104:<object classid="clsid:1">|}<param name="movie" value="a"></object>
        {|TDS3104:<embed src="a.svg">|}
        @if (Model.HasMap) { {|TDS3104:<object data="@Model.Map" title="">|}  </object> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3104:<object data="@Url">|}</object>""",
        ("wwwroot/map.html", """{|TDS3104:<embed src="/a.swf">|}"""));

    [Fact]
    public Task A_text_a_link_an_image_or_a_name_is_fine() => PageIsSilent("""
        <object data="a.pdf">申請の手引</object>
        <object data="a.pdf"><a href="a.pdf">申請の手引</a></object>
        <object data="a.svg"><img src="a.png" alt="地図"></object>
        <object data="a.svg"><img src="a.png"></object>
        <object data="a.pdf" aria-label="申請の手引"></object>
        <embed src="a.svg" title="地図"><embed src="@Model.Url" @Model.More><embed src="x" :title="name">
        """);

    [Fact]
    public Task Content_that_cannot_be_seen_decoration_and_hidden_objects_are_fine() => PageIsSilent("""
        <object data="a.pdf">@Model.Fallback</object>
        <object data="a.pdf"><partial name="_Fallback" /></object>
        <object data="line.svg" role="presentation"></object>
        <embed src="line.svg" aria-hidden="true">
        <object></object>
        """);

    [Fact]
    public Task Content_of_a_component_is_fine() => ComponentIsSilent("""<object data="a.pdf"><Fallback /></object><object data="b" @attributes="More"></object>""");
}
