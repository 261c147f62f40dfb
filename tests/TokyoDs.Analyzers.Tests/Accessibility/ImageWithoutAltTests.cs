namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ImageWithoutAltTests() : MarkupRuleTests("TDS3101")
{
    [Fact]
    public Task An_image_without_alt_is_reported() => FlagsPage("""
        <p>{|TDS3101:<img src="map.png">|}</p>
        @if (Model.HasPhoto)
        {
            {|TDS3101:<img src="@Model.Photo" class="photo" />|}
        }
        """);

    [Fact]
    public Task An_image_in_a_component_is_reported() => FlagsComponent("""
        <div>{|TDS3101:<img src="@Url" />|}</div>
        @code { [Parameter] public string Url { get; set; } = ""; }
        """);

    [Fact]
    public Task Text_an_empty_alt_and_a_computed_alt_are_fine() => PageIsSilent("""
        <img src="a.png" alt="庁舎の外観">
        <img src="b.png" alt="">
        <img src="c.png" alt>
        <img src="d.png" alt="@Model.Caption">
        """);

    [Fact]
    public Task An_alt_that_is_bound_or_may_be_added_is_fine() => PageIsSilent("""
        <img :alt="caption" src="a.png">
        <img @(isLarge ? "loading=lazy" : "") src="b.png">
        <img src="c.png" aria-labelledby="caption">
        <img src="d.png" role="presentation">
        """);

    [Fact]
    public Task A_spread_in_a_component_is_fine() => ComponentIsSilent("""
        <img @attributes="AllAttributes" />
        """);

    [Fact]
    public Task Text_in_scripts_and_comments_is_not_markup() => PageIsSilent("""
        @* <img src="a.png"> *@
        <!-- <img src="b.png"> -->
        <script>const html = '<img src="c.png">';</script>
        """);

    [Fact]
    public Task The_path_can_switch_the_rule_off() => PageIsSilent(
        """<img src="a.png">""", (".editorconfig", "root = true\n[*.cshtml]\ntokyods.severity.TDS3101 = none # 帳票の雛形"));

    [Fact]
    public Task A_comment_with_a_reason_suppresses_one_finding() => FlagsPage("""
        @* tokyods-disable-next-line TDS3101 -- 装飾画像。隣の見出しが内容を伝える *@
        <img src="a.png">
        {|TDS3101:<img src="b.png">|}
        """);
}
