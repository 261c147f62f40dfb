namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PositiveTabIndexTests() : MarkupRuleTests("TDS3210")
{
    [Fact]
    public Task A_positive_tabindex_is_reported() => FlagsPage("""
        <input id="a" {|TDS3210:tabindex="1"|}>
        <a href="/" {|TDS3210:tabindex=20|}>戻る</a>
        @foreach (var item in Model.Items)
        {
            <div {|TDS3210:TabIndex=' +3 '|}>@item</div>
        }
        """);

    [Fact]
    public Task Digits_with_something_behind_are_read_as_browsers_do() => FlagsPage("""
        <input {|TDS3210:tabindex="2px"|}>
        """);

    [Fact]
    public Task A_component_file_is_checked() => FlagsComponent("""
        <button type="button" {|TDS3210:tabindex="5"|} @onclick="Save">保存</button>
        @code { private void Save() { } }
        """);

    [Fact]
    public Task Zero_minus_one_and_no_number_are_fine() => PageIsSilent("""
        <div tabindex="0">a</div>
        <main id="main" tabindex="-1"></main>
        <div tabindex></div>
        <div tabindex="first"></div>
        <div tabindex="99999999999999999999"></div>
        """);

    [Fact]
    public Task A_computed_or_bound_tabindex_is_fine() => PageIsSilent("""
        <input tabindex="@Model.Index">
        <input tabindex="@(Model.IsOpen ? 0 : -1)">
        <input :tabindex="1">
        """);

    [Fact]
    public Task Components_and_tag_helpers_may_mean_something_else() => PageIsSilent(
        "<tokyo-field tabindex=\"1\"><input tabindex=\"2\"></tokyo-field>", ("Pages/Field.razor", "<Field tabindex=\"1\" />"));
}
