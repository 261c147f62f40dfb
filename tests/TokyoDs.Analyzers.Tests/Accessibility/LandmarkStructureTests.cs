namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LandmarkStructureTests() : MarkupRuleTests("TDS3219")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Two_main_parts_and_unnamed_navigations_are_suggested() => FlagsPage("""
        <nav>a</nav><main>a</main>{|TDS3219:<div role="main">|}b</div>{|TDS3219:<nav class="side">|}b</nav>
        """);

    [Fact]
    public Task A_main_part_inside_another_is_suggested() => FlagsPage("""
        <article><main>a</main></article>
        """.Replace("<main>", "{|TDS3219:<main>|}", StringComparison.Ordinal));

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<nav>a</nav>{|TDS3219:<nav>|}@b</nav>"), ("wwwroot/a.html", "<main>a</main>{|TDS3219:<main>|}b</main>"));

    [Fact]
    public Task Named_and_single_parts_are_fine() => PageIsSilent("""
        <header><nav aria-label="主">a</nav></header><main><nav aria-labelledby="b">a</nav><section><article><header>a</header></article></section></main><nav>c</nav>
        """);

    [Fact]
    public Task Parts_that_are_never_together_are_fine() => PageIsSilent("""
        @if (Model.A) { <main>a</main><nav>a</nav> } else { <main>b</main><nav>b</nav> }
        <environment include="Development"><nav>c</nav></environment><nav hidden>d</nav>
        """, ("Pages/B.razor", "<Authorized><main>a</main></Authorized><NotAuthorized><main>b</main></NotAuthorized>"));

    [Fact]
    public Task Unseen_places_are_fine() => PageIsSilent("""
        <main>a</main><template><main>b</main></template><tokyo-x><main>c</main></tokyo-x><div role="@Model.Role"></div><main role="presentation"></main>
        <nav @(Model.Attributes)>a</nav><nav :aria-label="x">b</nav><nav>c</nav>
        """);
}
