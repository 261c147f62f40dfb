namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class FixedTextSpacingTests() : MarkupRuleTests("TDS3125")
{
    [Theory]
    [InlineData("line-height: 1 !important")]
    [InlineData("color: red; LETTER-SPACING: 0!IMPORTANT;")]
    [InlineData("word-spacing:normal ! important")]
    public Task A_spacing_that_cannot_be_changed_is_reported(string style) => FlagsPage($$"""
        <p {|TDS3125:style="{{style}}"|}>本文</p>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<p {|TDS3125:style="line-height:1!important"|}>@Text</p>""", ("wwwroot/a.html", """<p {|TDS3125:style="line-height:1!important"|}>a</p>"""));

    [Theory]
    [InlineData("line-height: 1.5")]
    [InlineData("color: red !important; line-height: 1.5")]
    [InlineData("line-height: @Model.Height !important")]
    [InlineData("/* line-height: 1 !important */")]
    [InlineData("margin: 0 !important")]
    public Task Other_styles_are_fine(string style) => PageIsSilent($"""<p style="{style}">本文</p><my-tag style="line-height:1!important"></my-tag><p hidden style="line-height:1!important"></p>""");
}
