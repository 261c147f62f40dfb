namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class MetaRefreshTests() : MarkupRuleTests("TDS3205")
{
    [Fact]
    public Task Reloading_and_leaving_by_itself_is_reported() => FlagsPage("""
        <head>
            <meta http-equiv="refresh" {|TDS3205:content="60"|}>
            <meta {|TDS3205:content=" 5; url=/done"|} HTTP-EQUIV=Refresh />
            <meta http-equiv="refresh" {|TDS3205:content="3;url=@Model.Url"|}>
            <meta http-equiv="refresh" {|TDS3205:content="10,/a"|}>
        </head>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags("internal static class Empty;",
        ("Pages/A.razor", "<HeadContent><meta http-equiv=\"refresh\" {|TDS3205:content=\"5\"|} /></HeadContent>"),
        ("wwwroot/a.html", "<meta http-equiv='refresh' {|TDS3205:content='30;url=/'|}>"));

    [Fact]
    public Task At_once_after_a_day_or_computed_is_fine() => PageIsSilent("""
        <meta http-equiv="refresh" content="0; url=/new">
        <meta http-equiv="refresh" content="86400">
        <meta http-equiv="refresh" content="@Model.Seconds">
        <meta http-equiv="refresh" content="1@(Model.Zeros)">
        <meta http-equiv="refresh" content="soon"><meta http-equiv="refresh">
        <meta http-equiv="@Model.Name" content="5"><meta name="refresh" content="5">
        """);

    [Fact]
    public Task Without_scripts_there_is_no_other_way() => PageIsSilent("""
        <noscript><meta http-equiv="refresh" content="5;url=/noscript"></noscript>
        <tokyo-head><meta http-equiv="refresh" content="5"></tokyo-head>
        """);
}
