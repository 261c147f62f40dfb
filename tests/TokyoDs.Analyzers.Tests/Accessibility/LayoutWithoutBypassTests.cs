namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LayoutWithoutBypassTests() : MarkupRuleTests("TDS3207")
{
    private const string NoCode = "internal static class Empty;";
    private const string Layout = "Pages/Shared/_Layout.cshtml";

    [Fact]
    public Task A_layout_with_neither_is_reported() => Warns(NoCode, (Layout, """
        <!doctype html>
        <html lang="ja"><head><title>@ViewData["Title"]</title></head>
        {|TDS3207:<body>|}
            <header><a href="/">トップ</a><a href="#!">a</a></header>
            <div class="container">@RenderBody()</div>
            @await RenderSectionAsync("Scripts", required: false)
        </body></html>
        """));

    [Fact]
    public Task A_layout_without_main_is_only_suggested_where_the_header_stands_elsewhere() => Suggests(NoCode, (Layout, """
        <html lang="ja">{|TDS3207:<body>|}<partial name="_Header" /><div>@RenderBody()</div></body></html>
        """));

    [Fact]
    public Task A_layout_without_skip_link_is_only_suggested() => Suggests(NoCode, (Layout, """
        <html lang="ja">{|TDS3207:<body>|}<header><a href="/">トップ</a></header><main>@RenderBody()</main></body></html>
        """));

    [Fact]
    public Task A_layout_that_puts_nothing_around_its_pages_is_only_asked_for_the_link() => Suggests(NoCode, (Layout, """
        <html lang="ja">{|TDS3207:<body>|}<nav><a href="/">トップ</a></nav>@RenderBody()</body></html>
        """), ("Pages/Shared/_Other.cshtml", """
        <html lang="ja"><body><partial name="_Menu" />@RenderBody()</body></html>
        """));

    [Fact]
    public Task A_layout_component_without_main_is_reported() => Flags(NoCode, ("Shared/MainLayout.razor", """
        @inherits LayoutComponentBase
        <div class="page"><NavMenu /><div class="content">{|TDS3207:@Body|}</div></div>
        """));

    [Fact]
    public Task Main_and_a_skip_link_are_fine() => IsSilent(Layout, """
        <html lang="ja"><body><a class="skip" href="#main">本文へ</a><header></header><main id="main">@RenderBody()</main></body></html>
        """, ("Pages/Shared/_Other.cshtml", """
        <html lang="ja"><body><partial name="_Header" /><div role="main">@RenderBody()</div></body></html>
        """), ("Shared/MainLayout.razor", """
        @inherits LayoutComponentBase
        <NavMenu /><main>@Body</main>
        """));

    [Fact]
    public Task Layouts_inside_others_and_unseen_frames_are_fine() => IsSilent("Pages/Shared/_Sub.cshtml", """
        @{ Layout = "_Layout"; }
        <div class="two-columns">@RenderBody()</div>
        """, ("Shared/Inner.razor", """
        @inherits LayoutComponentBase
        @layout MainLayout
        <div>@Body</div>
        """), ("Shared/Themed.razor", """
        @inherits LayoutComponentBase
        <MudLayout><div>@Body</div></MudLayout>
        """), ("Shared/Bare.razor", """
        @inherits LayoutComponentBase
        <MudThemeProvider />
        @Body
        """), ("Pages/Shared/_Gov.cshtml", """
        <html lang="ja"><body><tokyo-page>@RenderBody()</tokyo-page></body></html>
        """), ("Pages/Shared/_Empty.cshtml", """
        <html lang="ja">
        <body class="full">
            @* the page writes its own header and main *@
            @RenderBody()
            <partial name="_Foot" />
        </body></html>
        """));

    [Fact]
    public Task Pages_partials_and_static_files_are_fine() => PageIsSilent("""
        <html lang="ja"><body><p>@Model.Text</p></body></html>
        """, ("wwwroot/a.html", "<html lang=ja><body>@RenderBody()</body></html>"), ("Pages/B.razor", "<div>@Body</div>"));

    [Fact]
    public Task A_layout_torn_over_branches_is_fine() => IsSilent(Layout, """
        <html lang="ja"><body><a href="#main">本文へ</a>
        @if (Model.IsWide) { @:<div class="wide"><main> } else { @:<main> }
        @RenderBody()
        </main></body></html>
        """);
}
