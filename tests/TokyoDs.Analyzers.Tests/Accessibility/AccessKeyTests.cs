namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AccessKeyTests() : MarkupRuleTests("TDS3414")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Shortcut_keys_are_suggested() => FlagsPage("""
        <a href="/" {|TDS3414:accesskey="1"|}>トップ</a>@if (Model.A) { <button {|TDS3414:AccessKey=" s "|}>保存</button> }
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<button @onclick=\"A\" {|TDS3414:accesskey=\"a\"|}>a</button>"), ("wwwroot/a.html", "<a href=/ {|TDS3414:accesskey=0|}>a</a>"));

    [Fact]
    public Task Computed_keys_and_unseen_elements_are_fine() => PageIsSilent("""
        <button accesskey="@Model.Key">a</button><button accesskey="">a</button><button :accesskey="x">a</button><button data-accesskey="a">a</button>
        <tokyo-x accesskey="a"><button accesskey="a">a</button></tokyo-x><template><button accesskey="a">a</button></template>
        """, ("Pages/B.razor", "<Button accesskey=\"a\" />"));
}
