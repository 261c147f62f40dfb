namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LanguageMissingOrInvalidTests() : MarkupRuleTests("TDS3301")
{
    [Fact]
    public Task A_page_without_language_is_reported() => FlagsPage("""
        <!DOCTYPE html>
        {|TDS3301:<html class="no-js">|}<head></head><body>@RenderBody()</body></html>
        """);

    [Theory]
    [InlineData("jp")]
    [InlineData("JP")]
    [InlineData("ja_JP")]
    [InlineData("jp-JP")]
    [InlineData("jpn")]
    [InlineData("japanese")]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("ja-")]
    public Task A_tag_that_names_no_language_is_reported(string tag) => FlagsPage($$"""
        <html {|TDS3301:lang="{{tag}}"|}><body></body></html>
        """);

    [Fact]
    public Task A_part_with_a_wrong_language_is_reported() => FlagsComponent("""
        <a href="/en" {|TDS3301:lang="english"|} hreflang="en">English</a>
        <li {|TDS3301:lang=cn|}>中文</li>
        """);

    [Fact]
    public Task An_xml_language_alone_is_not_enough() => Flags("internal static class Empty;", ("wwwroot/a.html", """
        {|TDS3301:<html xml:lang="ja">|}<body></body></html>
        """));

    [Theory]
    [InlineData("ja")]
    [InlineData("ja-JP")]
    [InlineData("JA")]
    [InlineData(" ja ")]
    [InlineData("ja-Hira")]
    [InlineData("ja-Latn-hepburn")]
    [InlineData("en-US")]
    [InlineData("zh-Hant-TW")]
    [InlineData("fil")]
    [InlineData("x-klingon")]
    public Task A_language_is_fine(string tag) => PageIsSilent($"""
        <html lang="{tag}"><body><span lang="{tag}">a</span></body></html>
        """);

    [Fact]
    public Task A_computed_or_spread_language_is_fine() => PageIsSilent("""
        <html lang="@CultureInfo.CurrentUICulture.Name"><body></body></html>
        """, ("Pages/B.cshtml", "<html @(Model.Attributes)><body></body></html>"), ("Pages/C.cshtml", "<html :lang=\"locale\"></html>"));

    [Fact]
    public Task An_empty_language_of_a_part_says_unknown_on_purpose() => PageIsSilent("""
        <html lang="ja"><body><span lang="">Zxcv</span></body></html>
        """);

    [Fact]
    public Task Programming_languages_and_components_are_fine() => PageIsSilent("""
        <script lang="typescript">let a;</script>
        <style lang="scss"></style>
        <pre lang="csharp"><code lang="csharp">var a;</code></pre>
        <code-sample lang="csharp"></code-sample>
        """, ("Pages/B.razor", "<Highlight lang=\"csharp\" />"));
}
