namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class RedundantRoleTests() : MarkupRuleTests("TDS3408")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Roles_that_say_nothing_new_are_suggested() => FlagsPage("""
        <button {|TDS3408:role="button"|}>a</button><nav {|TDS3408:role="navigation"|}>a</nav><main {|TDS3408:role=" MAIN "|}>a</main>
        <a href="/" {|TDS3408:role="link"|}>a</a><h2 {|TDS3408:role="heading"|}>a</h2><input type="checkbox" {|TDS3408:role="checkbox"|}>
        <select {|TDS3408:role="combobox"|}></select><form aria-label="a" {|TDS3408:role="form"|}></form><dialog aria-label="a" {|TDS3408:role="dialog"|}></dialog>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<button @onclick=\"A\" {|TDS3408:role=\"button\"|}>a</button>"), ("wwwroot/a.html", "<article {|TDS3408:role=article|}></article>"));

    [Fact]
    public Task Other_roles_and_roles_said_on_purpose_are_fine() => PageIsSilent("""
        <ul role="list"><li role="listitem">a</li></ul><table role="table"></table><a role="link" tabindex="0">a</a><a asp-page="/A" role="button">a</a>
        <header role="banner"></header><section role="region"></section><form role="form"></form><input role="combobox"><div role="button">a</div>
        """);

    [Fact]
    public Task What_cannot_be_seen_is_fine() => PageIsSilent("""
        <button role="@Model.Role">a</button><button :role="x">a</button><input type="@Model.Type" role="textbox">
        <tokyo-x role="button"><button role="button">a</button></tokyo-x><template><main role="main"></main></template>
        """, ("Pages/B.razor", "<Button role=\"button\" />"));
}
