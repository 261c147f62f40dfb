namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AreaWithoutAltTests() : MarkupRuleTests("TDS3103")
{
    [Fact]
    public Task Areas_that_lead_somewhere_without_text_are_reported() => FlagsPage("""
        <map name="wards">
            {|TDS3103:<area href="/minato" shape="rect" coords="0,0,9,9">|}
            {|TDS3103:<area href="@Model.Url" alt="">|}
            @foreach (var ward in Model.Wards) { {|TDS3103:<area href="/@ward.Id">|} }
        </map>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<map>{|TDS3103:<area href="@url" />|}</map>""",
        ("wwwroot/map.html", """<map>{|TDS3103:<area href="/a">|}</map>"""));

    [Fact]
    public Task Texts_names_and_areas_without_target_are_fine() => PageIsSilent("""
        <map>
        <area href="/a" alt="港区"><area href="/b" alt="@Model.Name"><area href="/c" aria-label="港区"><area href="/d" title="港区">
        <area shape="default" nohref><area coords="0,0,1,1">
        <area href="/e" :alt="name"><area href="/f" @Model.More>
        </map>
        <map hidden><area href="/g"></map>
        """);

    [Fact]
    public Task A_spread_is_fine() => ComponentIsSilent("""<area href="/a" @attributes="More" />""");
}
