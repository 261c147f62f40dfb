namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class FrameWithoutTitleTests() : MarkupRuleTests("TDS3209")
{
    [Fact]
    public Task Frames_without_title_are_reported() => FlagsPage("""
        {|TDS3209:<iframe src="https://www.google.com/maps/embed?pb=1">|}</iframe>
        {|TDS3209:<iframe src="@Model.Url" title="">|}</iframe>
        {|TDS3209:<IFRAME src="/a" title=" " name="map" tabindex="-1" />|}
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags("internal static class Empty;",
        ("Pages/A.razor", "{|TDS3209:<iframe src=\"@url\">|}</iframe>"),
        ("wwwroot/a.html", "<frameset>{|TDS3209:<frame src='a.html'>|}</frameset>"));

    [Fact]
    public Task A_title_or_another_name_is_fine() => PageIsSilent("""
        <iframe src="/map" title="庁舎の地図"></iframe><iframe src="/map" title="@Model.Title"></iframe>
        <iframe src="/map" aria-label="庁舎の地図"></iframe><iframe src="/map" aria-labelledby="h"></iframe>
        <iframe src="/map" :title="name"></iframe><iframe src="/map" v-bind="frame"></iframe>
        """);

    [Fact]
    public Task Hidden_opaque_and_client_side_frames_are_fine() => PageIsSilent("""
        <noscript><iframe src="https://www.googletagmanager.com/ns.html" height="0" width="0"></iframe></noscript>
        <iframe src="/beat" hidden></iframe><iframe src="/beat" style="display:none"></iframe><iframe src="/beat" aria-hidden="true"></iframe>
        <iframe src="/beat" width="0" height="0"></iframe><iframe src="/beat" role="presentation"></iframe>
        <iframe @(Model.Attributes)></iframe><iframe map-id="a"></iframe>
        <tokyo-map><iframe src="/map"></iframe></tokyo-map><template><iframe src="/map"></iframe></template>
        """, ("Pages/B.razor", "<iframe @attributes=\"All\"></iframe><Frame src=\"a\" />"));
}
