namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class OutlineRemovedTests() : MarkupRuleTests("TDS3218")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task A_removed_outline_is_suggested() => FlagsPage("""
        <style>
            a:focus { {|TDS3218:outline: none|}; }
            * { color: #000; {|TDS3218:OUTLINE:0|} }
            .button { {|TDS3218:outline-width: 0px|} !important }
        </style>
        <button {|TDS3218:style="color: red; outline:none"|}>a</button><input {|TDS3218:style="outline: 0; width: @(Model.Width)px"|}>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<style>a:focus { {|TDS3218:outline: none|}; }</style>"), ("wwwroot/a.html", "<a {|TDS3218:style='outline: 0 !important'|}>a</a>"));

    [Fact]
    public Task Another_mark_is_fine() => PageIsSilent("""
        <style>a:focus { outline: none; box-shadow: 0 0 0 3px #000; } input:focus { border-color: blue; outline: 0 }</style>
        <style>a { outline: none } a:focus-visible { outline: 3px solid }</style>
        <style>[tabindex="-1"]:focus { outline: none }</style>
        <button style="outline: 0; border: 2px solid">a</button><main tabindex="-1" style="outline: none"></main>
        """);

    [Fact]
    public Task Other_styles_and_unseen_places_are_fine() => PageIsSilent("""
        <style>a { outline: 0.2em solid; outline-offset: 0; x-outline: none; outline: 0.5px solid }</style><button style="outline: thick">a</button><button :style="x">a</button>
        <button style="@Model.Style">a</button><p>outline: none</p><tokyo-x style="outline: none"><p style="outline: none"></p></tokyo-x>
        <template><p style="outline: none"></p></template><style>outline: none</style>
        """);
}
