using System.Globalization;

namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class UnknownAriaAttributeTests() : MarkupRuleTests("TDS3402")
{
    [Fact]
    public Task Misspelt_attributes_are_reported() => FlagsPage("""
        <input {|TDS3402:aria-labeledby|}="name">
        <button {|TDS3402:aria-expand|}="@Model.IsOpen" {|TDS3402:ARIA-Lable|}="メニュー">a</button>
        <div {|TDS3402:aria-role|}="button"></div>
        """);

    [Fact]
    public Task Misspelt_attributes_in_components_are_reported() => FlagsComponent("""
        <p {|TDS3402:aria-descripedby|}="@id" @attributes="All"></p>
        @code { string id = ""; }
        """);

    [Fact]
    public Task A_static_page_is_checked() => Flags("internal static class Empty;", ("wwwroot/a.html", """
        <svg {|TDS3402:aria-hide|}="true"></svg>
        """));

    [Fact]
    public Task Known_attributes_are_fine() => PageIsSilent("""
        <input aria-labelledby="a" aria-describedby="b" ARIA-INVALID="true" aria-errormessage="c" aria-placeholder="d">
        <div role="grid" aria-rowcount="3" aria-colindextext="a" aria-rowindextext="b" aria-multiselectable="true"></div>
        <p aria-braillelabel="a" aria-brailleroledescription="b" aria-description="c" aria-roledescription="d"></p>
        <div aria-grabbed="true" aria-dropeffect="move"></div>
        """);

    [Fact]
    public Task Bindings_of_client_frameworks_are_fine() => PageIsSilent("""
        <p :aria-lable="a" v-bind:aria-lable="b" ng-aria-disable data-aria-lable="c" aria="d" aria-="e"></p>
        """);

    [Fact]
    public Task Components_tag_helpers_and_templates_are_fine() => PageIsSilent(
        "<tokyo-menu aria-text=\"a\"><li aria-text=\"b\"></li></tokyo-menu><template><p aria-text=\"c\"></p></template>",
        ("Pages/B.razor", "<Menu aria-text=\"a\" />"));

    [Theory]
    [InlineData("aria-labeledby", "aria-labelledby")]
    [InlineData("aria-lable", "aria-label")]
    [InlineData("aria-describeby", "aria-describedby")]
    [InlineData("aria-role", "role")]
    [InlineData("aria-read-only", "aria-readonly")]
    [InlineData("aria-value-now", "aria-valuenow")]
    public async Task The_message_names_what_was_meant(string written, string meant)
    {
        var found = await Example.Of($"## x\n```cshtml Pages/A.cshtml\n<p {written}=\"a\"></p>\n```\n", "## x").AnalyzeAsync("TDS3402");
        Assert.Contains($"'{meant}'", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
