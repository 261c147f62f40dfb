namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class RoleAgainstElementTests() : MarkupRuleTests("TDS3407")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Roles_that_contradict_the_element_are_reported() => FlagsPage("""
        <button {|TDS3407:role="heading"|}>a</button><h2 {|TDS3407:role="button"|}>a</h2><main {|TDS3407:role="dialog"|}>a</main>
        <a href="/" {|TDS3407:role="heading"|}>a</a><nav {|TDS3407:role="list"|}>a</nav><ul {|TDS3407:role="button"|}></ul>
        <input type="checkbox" {|TDS3407:role="radio"|}><input {|TDS3407:role="button"|}><select {|TDS3407:role="listbox"|}></select>
        <label><fieldset {|TDS3407:role="button"|}></fieldset></label><iframe title="a" {|TDS3407:role="main"|}></iframe>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<button @onclick=\"A\" {|TDS3407:role=\"listitem\"|}>a</button>"), ("wwwroot/a.html", "<article {|TDS3407:role=button|}></article>"));

    [Fact]
    public Task Roles_that_fit_are_fine() => PageIsSilent("""
        <button role="tab">a</button><a href="/" role="button">a</a><a role="heading">a</a><div role="button">a</div><span role="img" aria-label="a"></span>
        <ul role="tablist"></ul><li role="tab"></li><section role="dialog"></section><input type="checkbox" role="switch"><input role="combobox">
        <nav role="tablist"></nav><header role="banner"></header><img src="a" alt="a" role="button"><fieldset role="radiogroup"></fieldset><aside role="doc-footnote"></aside>
        <table role="presentation"></table><form role="search"></form><h2 role="presentation"></h2><article role="none"></article>
        """);

    [Fact]
    public Task What_cannot_be_seen_and_unknown_roles_are_fine() => PageIsSilent("""
        <button role="@Model.Role">a</button><button :role="x">a</button><input type="@Model.Type" role="radio"><input asp-for="A" role="radio">
        <button role="heding">a</button><img src="a" role="@x"><img src="a" alt="@Model.Alt" role="presentation">
        <tokyo-x role="button"><button role="heading">a</button></tokyo-x><template><main role="button"></main></template>
        """, ("Pages/B.razor", "<Main role=\"button\" /><svg role=\"button\"></svg>"));
}
