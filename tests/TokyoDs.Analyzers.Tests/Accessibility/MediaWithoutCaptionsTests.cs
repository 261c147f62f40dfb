namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class MediaWithoutCaptionsTests() : MarkupRuleTests("TDS3109")
{
    [Fact]
    public Task Video_and_sound_without_text_are_reported() => FlagsPage("""
        {|TDS3109:<video src="guide.mp4" controls>|}</video>
        {|TDS3109:<video controls>|}<source src="@Model.Url" type="video/mp4"><track kind="chapters" src="c.vtt"> <p>再生できません</p></video>
        @if (Model.HasSound) { {|TDS3109:<audio src="a.mp3">|}</audio> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3109:<video src="@Url">|}</video>""", ("wwwroot/a.html", """{|TDS3109:<audio src=a.mp3>|}</audio>"""));

    [Fact]
    public Task Captions_and_references_are_fine() => PageIsSilent("""
        <video src="a.mp4"><track kind="captions" src="a.vtt" srclang="ja"></video>
        <video src="a.mp4"><track src="a.vtt"></video> <video src="a.mp4"><track kind="@Model.Kind" src="a.vtt"></video>
        <video src="a.mp4">@foreach (var t in Model.Tracks) { <track kind="subtitles" src="@t"> }</video>
        <audio src="a.mp3" aria-describedby="text"></audio>
        """);

    [Fact]
    public Task Silent_unseen_and_unknown_media_are_fine() => PageIsSilent("""
        <video src="a.mp4" muted autoplay loop></video> <video id="camera" autoplay></video> <video src="a.mp4" @Model.More></video>
        <video src="a.mp4">@Model.Tracks</video> <video src="a.mp4"><partial name="_Tracks" /></video> <video src="a.mp4" aria-hidden="true"></video>
        <video src="a.mp4" :muted="quiet"></video> <my-player><video src="a.mp4"></video></my-player> <video src="a.mp4">
        """, ("Pages/A.razor", """<video src="a" @attributes="More"></video><video src="a"><Tracks /></video><audio src="a">@ChildContent</audio>"""));

    [Fact]
    public Task A_signal_has_nothing_to_write_down() => PageIsSilent("""
        <audio controls src="@Model.PaymentSoundUrl"></audio> <audio src="/beep.mp3"></audio> <audio><source src="/media/chime.ogg"></audio>
        """);

    [Fact]
    public Task A_speech_in_a_folder_of_sounds_is_reported() => FlagsPage("""
        {|TDS3109:<audio src="/sounds/speech.mp3">|}</audio>
        """);
}
