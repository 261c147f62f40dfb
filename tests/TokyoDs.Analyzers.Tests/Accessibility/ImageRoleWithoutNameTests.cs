namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ImageRoleWithoutNameTests() : MarkupRuleTests("TDS3105")
{
    [Fact]
    public Task Nameless_images_by_role_are_reported() => FlagsPage("""
        {|TDS3105:<svg role="img" viewBox="0 0 1 1">|}<path d="M0 0" /></svg>
        {|TDS3105:<svg role="img">|}<title></title><use href="#icon" /></svg>
        {|TDS3105:<span role="img">|}🏢</span>
        {|TDS3105:<i class="icon" role="img" aria-label="">|}</i>
        @if (Model.IsOpen) { {|TDS3105:<div role="img">|}<img src="a.png" alt="庁舎"></div> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """{|TDS3105:<svg role="img" class="@Css">|}<path d="@Path" /></svg>""",
        ("wwwroot/index.html", """{|TDS3105:<span role="img">|}@</span>"""));

    [Fact]
    public Task Names_are_fine() => PageIsSilent("""
        <svg role="img"><title>開庁中</title><path d="M0 0" /></svg>
        <svg role="img"><title>@Model.Name</title></svg>
        <svg role="img" aria-labelledby="t"><title id="t">開庁中</title></svg>
        <span role="img" aria-label="庁舎">🏢</span>
        <span role="img" title="庁舎">🏢</span>
        <span role="img" :aria-label="name">🏢</span>
        <span role="img" @Model.More>🏢</span>
        """);

    [Fact]
    public Task Titles_that_code_may_bring_are_fine() => PageIsSilent("""
        <svg role="img">@Html.Raw(Model.Shapes)</svg>
        <svg role="img"><text>@if (Model.Has) { <title>あり</title> }</text>@if (Model.Has) { <title>あり</title> }</svg>
        <svg role="img"><partial name="_Shapes" /></svg>
        """);

    [Fact]
    public Task Other_roles_hidden_ones_and_real_images_are_fine() => PageIsSilent("""
        <svg><path d="M0 0" /></svg><svg role="presentation"></svg><svg role="@Model.Role"></svg>
        <svg role="img" aria-hidden="true"></svg> <img role="img" src="a.png">
        <span hidden><i role="img"></i></span>
        """);

    [Fact]
    public Task A_spread_or_a_component_inside_is_fine() => ComponentIsSilent("""
        <svg role="img" @attributes="More"></svg><svg role="img"><Shapes /></svg><svg role="img">@ChildContent</svg>
        """);
}
