namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ExternalResourceUncheckedTests() : MarkupRuleTests("TDS1405")
{
    [Fact]
    public Task Scripts_and_styles_of_other_hosts_are_reported() => FlagsPage("""
        <script {|TDS1405:src="https://cdn.jsdelivr.net/npm/vue@3.5.0"|}></script>
        <script type="module" {|TDS1405:src="//unpkg.com/htmx.org"|}></script>
        <link rel="stylesheet" {|TDS1405:href="https://fonts.googleapis.com/css2?family=Noto+Sans+JP"|}>
        <link rel="modulepreload" {|TDS1405:href="http://cdn.a.jp/a.js"|} />
        <link rel="preload" as="font" {|TDS1405:href="https://cdn.a.jp/a.woff2"|} crossorigin>
        <script {|TDS1405:src="https://cdn.a.jp/@Model.Version/a.js"|}></script>
        """);

    [Fact]
    public Task A_component_and_a_layout_are_read_as_well() => FlagsComponent("""
        <HeadContent><link rel="stylesheet" {|TDS1405:href="https://cdn.a.jp/a.css"|} /></HeadContent>
        """);

    [Fact]
    public Task A_frame_of_another_host_without_sandbox_is_suggested() => FlagsPage("""
        <iframe {|TDS1405:src="https://www.youtube.com/embed/x"|} title="説明の動画"></iframe>
        <iframe src="https://www.youtube.com/embed/x" title="説明の動画" sandbox="allow-scripts allow-same-origin"></iframe>
        <iframe src="/map" title="地図"></iframe>
        """);

    [Fact]
    public Task Services_that_change_and_public_bodies_are_suggested() => FlagsPage("""
        <script {|TDS1405:src="https://www.googletagmanager.com/gtag/js?id=x"|}></script>
        <script {|TDS1405:src="https://assets.metro.tokyo.lg.jp/common.js"|}></script>
        """);

    [Fact]
    public Task A_hash_makes_it_certain() => PageIsSilent("""
        <script src="https://cdn.a.jp/a.js" integrity="sha384-x" crossorigin="anonymous"></script>
        <link rel="stylesheet" href="https://cdn.a.jp/a.css" integrity="@Model.Hash" crossorigin="anonymous">
        """);

    [Fact]
    public Task Own_files_and_hosts_that_cannot_be_seen_are_fine() => PageIsSilent("""
        <script src="~/js/site.js" asp-append-version="true"></script>
        <script src="/js/site.js"></script>
        <script src="@Model.Cdn/a.js"></script>
        <script src="https://@Context.Request.Host/a.js"></script>
        <script>let x = "https://cdn.a.jp/a.js";</script>
        <script src="http://localhost:5173/@@vite/client"></script>
        """);

    [Fact]
    public Task Links_that_load_nothing_are_fine() => PageIsSilent("""
        <link rel="canonical" href="https://www.a.jp/">
        <link rel="preconnect" href="https://cdn.a.jp">
        <link rel="icon" href="https://www.a.jp/favicon.ico">
        <a href="https://www.a.jp/">外部サイト</a>
        <img src="https://www.a.jp/a.png" alt="">
        """);

    [Fact]
    public Task On_a_closed_network_every_host_that_is_not_named_is_reported() => FlagsPage("""
        <script {|TDS1405:src="https://cdn.a.jp/a.js"|} integrity="sha384-x" crossorigin="anonymous"></script>
        <iframe {|TDS1405:src="https://www.youtube.com/embed/x"|} title="説明の動画" sandbox></iframe>
        <link rel="icon" {|TDS1405:href="https://www.a.jp/favicon.ico"|}><link rel="preconnect" {|TDS1405:href="//cdn.a.jp"|}>
        <img {|TDS1405:src="https://www.a.jp/a.png"|} alt=""><object {|TDS1405:data="http://www.a.jp/a.pdf"|}>PDF</object>
        <script src="https://static.intra.lg.jp/a.js"></script><img src="https://map.closed.lg.jp/a.png" alt="">
        <a href="https://www.a.jp/">外部サイト</a><link rel="canonical" href="https://www.a.jp/"><img src="/a.png" alt="">
        <environment include="Development"><script src="https://cdn.a.jp/a.js"></script></environment>
        """, (".editorconfig", "root = true\n[*.cshtml]\ntokyods.external_hosts = static.intra.lg.jp, *.closed.lg.jp\n"));

    [Fact]
    public Task On_a_closed_network_no_host_at_all_may_be_allowed() => FlagsPage(
        """<img {|TDS1405:src="https://www.a.jp/a.png"|} alt=""><img src="~/a.png" alt=""><img src="@Model.Image" alt="">""",
        (".editorconfig", "root = true\n[*.cshtml]\ntokyods.external_hosts = none\n"));

    [Fact]
    public Task Hosts_are_named_for_a_path() => FlagsPage(
        """<img src="https://www.a.jp/a.png" alt=""><script {|TDS1405:src="https://cdn.a.jp/a.js"|}></script>""",
        (".editorconfig", "root = true\n[Areas/Lgwan/**.cshtml]\ntokyods.external_hosts = none\n"));

    [Fact]
    public Task A_developers_page_is_fine() => PageIsSilent("""
        <environment include="Development"><script src="https://cdn.a.jp/a.js"></script></environment>
        """);
}
