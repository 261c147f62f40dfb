using System.Globalization;

namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class InvalidAriaValueTests() : MarkupRuleTests("TDS3403")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Values_that_ARIA_does_not_know_are_reported() => FlagsPage("""
        <button {|TDS3403:aria-expanded="yes"|}>a</button>
        <i {|TDS3403:aria-hidden|}></i><i {|TDS3403:aria-hidden=""|}></i><input {|TDS3403:aria-required="required"|}>
        <div {|TDS3403:aria-live="on"|}></div><th {|TDS3403:aria-sort="asc"|}>a</th><a href="/" {|TDS3403:aria-current="active"|}>a</a>
        <div role="slider" {|TDS3403:aria-valuenow="50%"|}></div><button {|TDS3403:aria-controls="#menu"|}>a</button>
        @if (Model.IsOpen) { <p {|TDS3403:aria-relevant="additions everything"|}>a</p> }
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<div {|TDS3403:aria-busy=\"1\"|} @onclick=\"A\"></div>"), ("wwwroot/a.html", "<p {|TDS3403:aria-invalid=@x|}></p>"));

    [Fact]
    public Task Known_values_are_fine() => PageIsSilent("""
        <button aria-expanded="true" aria-pressed="mixed" aria-haspopup="dialog">a</button><i aria-hidden="TRUE"></i>
        <div aria-live=" polite " aria-relevant="additions text" aria-atomic="false"></div><a href="/" aria-current="page">a</a>
        <a href="/" aria-current="">a</a><div aria-valuenow="1.5" aria-valuemin="-3"></div><input aria-describedby="a b" aria-labelledby="">
        <p aria-label="yes" aria-roledescription="x" aria-keyshortcuts="Alt+A" aria-selected="undefined"></p>
        """);

    [Fact]
    public Task Computed_and_bound_values_are_fine() => PageIsSilent("""
        <button aria-expanded="@Model.IsOpen">a</button><button aria-expanded="@(Model.IsOpen ? "true" : "no")">a</button>
        <button :aria-expanded="open">a</button><button aria-controls="menu-@Model.Id">a</button><p data-aria-live="on"></p>
        <tokyo-menu aria-expanded="yes"><p aria-live="on"></p></tokyo-menu><template><p aria-live="on"></p></template>
        """, ("Pages/B.razor", "<Menu aria-expanded=\"yes\" /><p @attributes=\"All\" aria-live=\"@live\"></p>"));

    [Theory]
    [InlineData("aria-expanded=\"yes\"", "true / false")]
    [InlineData("aria-controls=\"#menu\"", "menu を指定")]
    [InlineData("aria-haspopup=\"popup\"", "false / true / menu / listbox / tree / grid / dialog")]
    public async Task The_message_names_what_may_be_written(string written, string meant)
    {
        var found = await Example.Of($"## x\n```cshtml Pages/A.cshtml\n<p {written}></p>\n```\n", "## x").AnalyzeAsync("TDS3403");
        Assert.Contains(meant, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
