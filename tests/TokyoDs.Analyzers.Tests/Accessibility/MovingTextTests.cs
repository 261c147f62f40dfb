namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class MovingTextTests() : MarkupRuleTests("TDS3206")
{
    [Fact]
    public Task Moving_text_is_reported() => FlagsPage("""
        {|TDS3206:<marquee>|}重要なお知らせ</marquee>
        {|TDS3206:<MARQUEE behavior="slide">|}@Model.News</MARQUEE>
        <p>{|TDS3206:<blink>|}新着</blink></p>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags("internal static class Empty;",
        ("Pages/A.razor", "{|TDS3206:<marquee>|}@news</marquee>"),
        ("wwwroot/a.html", "{|TDS3206:<blink>|}新着</blink>"));

    [Fact]
    public Task Components_of_that_name_samples_and_templates_are_fine() => PageIsSilent("""
        <p>&lt;marquee&gt;</p><script type="text/html"><marquee>a</marquee></script>
        <tokyo-news><marquee>a</marquee></tokyo-news><div class="blink">a</div>
        """, ("Pages/B.razor", "<Marquee>a</Marquee><Blink>a</Blink>"));
}
