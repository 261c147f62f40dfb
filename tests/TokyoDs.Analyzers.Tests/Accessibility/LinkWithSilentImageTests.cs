namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LinkWithSilentImageTests() : MarkupRuleTests("TDS3107")
{
    [Fact]
    public Task Links_and_buttons_with_nothing_but_silent_images_are_reported() => FlagsPage("""
        <a href="/">{|TDS3107:<img src="logo.png" alt="">|}</a>
        <a asp-page="/Index"><span>{|TDS3107:<img src="logo.png" alt=" " />|}</span></a>
        <button>{|TDS3107:<img src="go.png" alt>|} <img src="arrow.png" role="presentation"></button>
        @if (Model.HasHelp) { <a href="/help">{|TDS3107:<img src="help.png" aria-hidden="true" alt="">|}</a> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<button @onclick="Close">{|TDS3107:<img src="x.svg" alt="" />|}</button>""",
        ("wwwroot/index.html", """<a href="/">{|TDS3107:<img src="logo.png" alt="">|}</a>"""));

    [Fact]
    public Task A_text_beside_the_image_or_a_name_is_fine() => PageIsSilent("""
        <a href="/"><img src="logo.png" alt=""> 東京都</a>
        <a href="/"><img src="logo.png" alt="東京都"></a>
        <a href="/"><img src="logo.png" alt="@Model.Name"></a>
        <a href="/" aria-label="東京都"><img src="logo.png" alt=""></a>
        <a href="/" title="東京都"><img src="logo.png" alt=""></a>
        <button><img src="go.png" alt=""><span class="visually-hidden">検索</span></button>
        """);

    [Fact]
    public Task Content_that_cannot_be_seen_is_fine() => PageIsSilent("""
        <a href="/"><img src="logo.png" alt="">@Model.Name</a>
        <a href="/"><img src="logo.png" alt=""><partial name="_Name" /></a>
        <a href="/"><img src="logo.png" alt=""><vc:name /></a>
        <a href="/" @Model.More><img src="logo.png" alt=""></a>
        <a href="/"><img src="logo.png" :alt="name"></a>
        """);

    [Fact]
    public Task What_other_rules_find_is_left_to_them() => PageIsSilent("""
        <a href="/"></a> <a href="/"><img src="logo.png"></a> <a name="top"><img src="logo.png" alt=""></a>
        <a href="/"><img src="a.png" alt=""><span role="img"></span></a>
        <a href="/" hidden><img src="logo.png" alt=""></a> <button aria-hidden="true"><img src="a.png" alt=""></button>
        """);

    [Fact]
    public Task A_component_inside_is_fine() => ComponentIsSilent("""<a href="/"><img src="a.png" alt="" /><Name /></a><button><img src="a.png" alt="" />@ChildContent</button>""");
}
