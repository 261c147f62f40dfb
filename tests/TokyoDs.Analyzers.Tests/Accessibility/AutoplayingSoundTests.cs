namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AutoplayingSoundTests() : MarkupRuleTests("TDS3122")
{
    [Fact]
    public Task Sound_that_starts_by_itself_is_reported() => FlagsPage("""
        {|TDS3122:<audio src="a.mp3" autoplay>|}</audio>
        {|TDS3122:<video src="a.mp4" autoplay="false" loop>|}</video>
        @if (Model.HasSound) { {|TDS3122:<video autoplay>|}<source src="@Model.Url"></video> }
        {|TDS3122:<iframe title="紹介" src="https://www.youtube.com/embed/x?autoplay=1&amp;controls=0">|}</iframe>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3122:<audio src="@Url" autoplay>|}</audio>""", ("wwwroot/a.html", """{|TDS3122:<bgsound src=a.mid>|}"""));

    [Fact]
    public Task Sound_that_can_be_stopped_or_is_not_heard_is_fine() => PageIsSilent("""
        <audio src="a.mp3" autoplay controls></audio> <video src="a.mp4" autoplay muted></video> <video src="a.mp4"></video> <video autoplay playsinline id="camera"></video>
        <video src="a.mp4" autoplay="@Model.Auto"></video> <video src="a.mp4" autoplay @Model.More></video> <video src="a.mp4" autoplay :muted="quiet"></video>
        <iframe src="https://www.youtube.com/embed/x?autoplay=1&mute=1&controls=0"></iframe> <iframe src="@Model.Url"></iframe> <my-player><audio src="a" autoplay></audio></my-player>
        """, ("Pages/A.razor", """<video src="a" autoplay @attributes="More"></video>"""));
}
