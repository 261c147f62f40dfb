namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class FieldsetWithoutLegendTests() : MarkupRuleTests("TDS3115")
{
    [Fact]
    public Task Groups_without_legend_are_reported() => Warns("internal static class Empty;", ("Pages/Index.cshtml", """
        {|TDS3115:<fieldset>|}<label><input type="radio" name="a">はい</label></fieldset>
        {|TDS3115:<fieldset class="x">|}<div><legend>連絡方法</legend></div><input name="b"></fieldset>
        {|TDS3115:<fieldset>|}<legend> </legend><input name="c"></fieldset>
        @if (Model.Asks) { {|TDS3115:<fieldset>|}<input name="d"><fieldset><legend>内側</legend></fieldset></fieldset> }
        """));

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3115:<fieldset>|}<label><input type="radio" @bind="x" />はい</label></fieldset>""",
        ("wwwroot/a.html", """{|TDS3115:<fieldset>|}<h2>連絡方法</h2><input name=a></fieldset>"""));

    [Fact]
    public Task A_late_legend_and_a_group_of_no_controls_are_for_a_person() => Suggests("internal static class Empty;", ("Pages/Index.cshtml", """
        {|TDS3115:<fieldset>|}<p>説明</p><legend>連絡方法</legend><input name="a"></fieldset>
        {|TDS3115:<fieldset>|}<p>表示だけ</p></fieldset>
        """));

    [Fact]
    public Task A_legend_at_the_beginning_is_fine() => PageIsSilent("""
        <fieldset><legend>連絡方法</legend><input name="a"></fieldset>
        <fieldset>
            @* 見出し *@ <!-- 見出し --> <input type="hidden" name="b">
            <legend class="visually-hidden">@Model.Question</legend><input name="c">
        </fieldset>
        <fieldset>@if (Model.Long) { <legend>長い見出し</legend> } else { <legend>見出し</legend> }<input name="d"></fieldset>
        <fieldset><text><legend>連絡方法</legend></text><input name="a"></fieldset>
        """);

    [Fact]
    public Task Names_and_content_from_elsewhere_are_fine() => PageIsSilent("""
        <fieldset aria-labelledby="h"><input name="a"></fieldset> <fieldset aria-label="連絡方法"></fieldset> <fieldset @Model.More></fieldset>
        <fieldset><partial name="_Legend" /><input name="a"></fieldset>
        <fieldset>@Html.Legend("連絡方法")<input name="a"></fieldset>
        <fieldset><tds-legend /><input name="a"></fieldset>
        <tds-group><fieldset><input name="a"></fieldset></tds-group>
        <fieldset role="presentation"><input name="a"></fieldset> <fieldset hidden><input name="a"></fieldset>
        """, ("Pages/A.razor", "<fieldset>@Legend<input /></fieldset><fieldset><Legend /></fieldset><fieldset @attributes=\"More\"><input /></fieldset>"));

    [Fact]
    public Task Unbalanced_tags_are_fine() => PageIsSilent("""<fieldset>@if (x) { @:<div> } <input name="a"></fieldset> <fieldset><input name="b">""");

    [Fact]
    public Task A_switch_for_all_that_it_holds_is_no_group() => PageIsSilent("""
        <fieldset disabled><input name="b"></fieldset><fieldset disabled="@Model.IsBusy"><input name="b"></fieldset>
        """);
}
