namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class FocusOnPlainTextTests() : MarkupRuleTests("TDS3211")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Plain_text_that_gets_the_focus_is_suggested() => FlagsPage("""
        <div {|TDS3211:tabindex="0"|}>説明</div><p {|TDS3211:tabindex=" 0 "|}>a</p><h2 {|TDS3211:tabindex="0"|}>@Model.Title</h2>
        <section class="note" {|TDS3211:tabindex="0"|}>a</section>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<div {|TDS3211:tabindex=\"0\"|}>@text</div>"), ("wwwroot/a.html", "<p {|TDS3211:tabindex=0|}>a</p>"));

    [Fact]
    public Task Controls_roles_and_handlers_are_fine() => PageIsSilent("""
        <button tabindex="0">a</button><a tabindex="0">a</a><input tabindex="0"><div role="button" tabindex="0">a</div><div role="@Model.Role" tabindex="0">a</div>
        <div tabindex="0" onclick="a()">a</div><div tabindex="0" @@keydown="a">a</div><div contenteditable tabindex="0"></div><main tabindex="-1"></main>
        <canvas tabindex="0"></canvas><div :role="x" tabindex="0">a</div><div tabindex="@Model.Index">a</div>
        """);

    [Fact]
    public Task Scrolling_parts_library_parts_and_unseen_elements_are_fine() => PageIsSilent("""
        <div class="table-responsive" tabindex="0">a</div><div style="overflow: auto" tabindex="0">a</div><div class="@Model.Css" tabindex="0">a</div>
        <span data-bs-toggle="tooltip" tabindex="0">a</span><li attr-data-target="a" tabindex="0">a</li><div @(Model.Attributes) tabindex="0">a</div><div sm-x="a" tabindex="0">a</div>
        <tokyo-x tabindex="0"><p tabindex="0">a</p></tokyo-x><template><p tabindex="0">a</p></template><svg><g tabindex="0"></g></svg>
        """, ("Pages/B.razor", "<Card tabindex=\"0\" /><p @attributes=\"All\" tabindex=\"0\">a</p>"));
}
