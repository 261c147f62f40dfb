namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class DialogWithoutNameTests() : MarkupRuleTests("TDS3413")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Dialogs_without_name_are_reported() => FlagsPage("""
        {|TDS3413:<dialog id="confirm">|}<h2>確認</h2></dialog>
        {|TDS3413:<div class="modal" role="dialog" aria-hidden="true">|}<h2>@Model.Title</h2></div>
        {|TDS3413:<div role="alertdialog" aria-label="">|}a</div>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "{|TDS3413:<dialog open=\"@open\">|}@ChildContent</dialog>"), ("wwwroot/a.html", "{|TDS3413:<div role=dialog>|}a</div>"));

    [Fact]
    public Task Named_dialogs_are_fine() => PageIsSilent("""
        <dialog aria-labelledby="h"><h2 id="h">確認</h2></dialog><div role="dialog" aria-label="@Model.Title"></div><dialog title="確認"></dialog>
        <dialog :aria-label="x"></dialog><dialog @(Model.Attributes)></dialog><div role="@Model.Role"></div><dialog role="presentation"></dialog><div role="document"></div>
        """);

    [Fact]
    public Task Components_tag_helpers_and_templates_are_fine() => PageIsSilent("""
        <tokyo-dialog><dialog></dialog></tokyo-dialog><template><dialog></dialog></template><dialog tk-title="a"></dialog>
        """, ("Pages/B.razor", "<Dialog /><dialog @attributes=\"All\"></dialog>"));
}
