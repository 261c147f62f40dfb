namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PoorContrastInlineTests() : MarkupRuleTests("TDS3124")
{
    [Theory]
    [InlineData("color: #999; background: #fff")]
    [InlineData("color:#777777;background-color:white;")]
    [InlineData("color: white; background-color: rgb(255, 165, 0)")]
    [InlineData("COLOR: Yellow; BACKGROUND: WHITE")]
    [InlineData("color:#888;background:#fff;font-size:16px")]
    [InlineData("color:#aaa;background:#fff;font-size:2rem")]
    public Task Colours_too_near_to_each_other_are_reported(string style) => FlagsPage($$"""
        <p {|TDS3124:style="{{style}}"|}>お知らせ</p>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """@if (show) { <span {|TDS3124:style="color:#bbb;background:#fff"|}>@Text</span> }""",
        ("wwwroot/a.html", """<td {|TDS3124:style="color:gray;background:silver"|}>1</td>"""));

    [Theory]
    [InlineData("color: #595959; background: #fff")]
    [InlineData("color: #888; background: #fff; font-size: 24px")]
    [InlineData("color: #999")]
    [InlineData("color: var(--text); background: #fff")]
    [InlineData("color: #999; background: url(a.png)")]
    [InlineData("color: rgba(0,0,0,.3); background: #fff")]
    [InlineData("color: #9998; background: #fff")]
    [InlineData("color: @Model.Color; background: #fff")]
    [InlineData("color: inherit; background: white")]
    [InlineData("color: #999; background: #fff; color: #000")]
    [InlineData("color: #999999999999; background: #zzz; :; color")]
    public Task Enough_contrast_and_colours_we_do_not_know_are_fine(string style) => PageIsSilent($"""<p style="{style}">お知らせ</p>""");

    [Fact]
    public Task Elements_without_text_and_hidden_ones_are_fine() => PageIsSilent("""
        <span style="color:#999;background:#fff"></span> <p hidden style="color:#999;background:#fff">x</p> <p :style="x">x</p> <my-tag style="color:#999;background:#fff">x</my-tag>
        """);
}
