namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ViewportBlocksZoomTests() : MarkupRuleTests("TDS3123")
{
    [Fact]
    public Task A_viewport_that_forbids_scaling_is_reported() => FlagsPage("""
        <meta name="viewport" {|TDS3123:content="width=device-width, initial-scale=1, user-scalable=no"|}>
        """);

    [Theory]
    [InlineData("width=device-width,maximum-scale=1")]
    [InlineData("width=device-width; maximum-scale = 1.5")]
    [InlineData("WIDTH=device-width USER-SCALABLE=0")]
    [InlineData("user-scalable=0.5")]
    [InlineData("maximum-scale=3")]
    public Task Every_way_to_limit_scaling_is_reported(string content) => FlagsPage($$"""
        <html lang="ja"><head><meta {|TDS3123:content="{{content}}"|} name="Viewport" /></head></html>
        """);

    [Fact]
    public Task The_host_page_of_a_component_is_checked() => FlagsComponent("""
        <head><meta name="viewport" {|TDS3123:content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no"|} /></head>
        """);

    [Theory]
    [InlineData("width=device-width, initial-scale=1")]
    [InlineData("width=device-width, initial-scale=1, maximum-scale=5")]
    [InlineData("width=device-width, maximum-scale=10, user-scalable=yes")]
    [InlineData("width=device-width, user-scalable=1, maximum-scale=-1")]
    [InlineData("width=device-width, maximum-scale=auto")]
    [InlineData("user-scalable")]
    [InlineData("maximum-scale==, =, ;")]
    public Task A_viewport_that_leaves_scaling_alone_is_fine(string content) => PageIsSilent($"""
        <meta name="viewport" content="{content}">
        """);

    [Fact]
    public Task A_computed_content_and_other_metas_are_fine() => PageIsSilent("""
        <meta name="viewport" content="@Model.Viewport">
        <meta name="viewport" content="width=device-width, maximum-scale=@Model.Scale">
        <meta name="description" content="user-scalable=no">
        <meta content="user-scalable=no">
        @* <meta name="viewport" content="user-scalable=no"> *@
        """);
}
