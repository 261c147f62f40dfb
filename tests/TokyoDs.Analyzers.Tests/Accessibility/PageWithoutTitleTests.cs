namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PageWithoutTitleTests() : MarkupRuleTests("TDS3208")
{
    [Fact]
    public Task A_head_without_title_is_reported() => FlagsPage("""
        @{ Layout = null; }
        <!DOCTYPE html>
        <html lang="ja">
        {|TDS3208:<head>|}<meta charset="utf-8"><link rel="stylesheet" href="~/site.css"></head>
        <body>@RenderBody()</body>
        </html>
        """);

    [Fact]
    public Task An_empty_title_is_reported() => FlagsPage("""
        <html lang="ja"><head>{|TDS3208:<title>|} </title></head><body></body></html>
        """);

    [Fact]
    public Task A_document_without_head_is_reported() => FlagsPage("""
        {|TDS3208:<html lang="ja">|}
        <body><p>受付を終了しました。</p></body>
        </html>
        """);

    [Fact]
    public Task A_title_inside_an_svg_is_not_the_title_of_the_page() => FlagsPage("""
        <html lang="ja">{|TDS3208:<head>|}<meta charset="utf-8"></head>
        <body><svg role="img"><title>東京都</title></svg></body></html>
        """);

    [Fact]
    public Task A_static_page_is_checked() => Flags("internal static class Empty;", ("wwwroot/error.html", """
        <html lang="ja">{|TDS3208:<head>|}<meta charset="utf-8"></head><body>エラー</body></html>
        """));

    [Fact]
    public Task A_title_from_text_or_from_the_page_is_fine() => PageIsSilent("""
        <html lang="ja"><head><title>@ViewData["Title"] - 申請サービス</title></head><body></body></html>
        """);

    [Fact]
    public Task A_computed_title_is_fine() => PageIsSilent("""
        <html lang="ja"><head>
        @if (Model.IsDraft) { <title>下書き</title> } else { <title>@Model.Title</title> }
        </head><body></body></html>
        """);

    [Fact]
    public Task A_title_that_a_tag_helper_or_a_script_fills_is_fine() => PageIsSilent(
        "<html lang=\"ja\"><head><title asp-default-title=\"true\"></title></head><body></body></html>",
        ("wwwroot/index.html", "<html lang=\"ja\"><head><title id=\"title\"></title></head><body></body></html>"));

    [Theory]
    [InlineData("<partial name=\"_Head\" />")]
    [InlineData("@await Html.PartialAsync(\"_Head\")")]
    [InlineData("@RenderSection(\"Head\", required: false)")]
    [InlineData("<vc:head></vc:head>")]
    [InlineData("<page-title></page-title>")]
    public Task A_head_with_parts_from_elsewhere_is_fine(string part) => PageIsSilent($"""
        <html lang="ja"><head><meta charset="utf-8">{part}</head><body></body></html>
        """);

    [Fact]
    public Task A_blazor_host_with_a_head_outlet_is_fine() => ComponentIsSilent("""
        <html lang="ja"><head><base href="/" /><HeadOutlet /></head><body><Routes /></body></html>
        """);

    [Fact]
    public Task A_page_a_partial_and_a_document_in_pieces_are_fine() => PageIsSilent(
        "@page\n<h1>申請</h1>",
        ("Pages/_Head.cshtml", "<meta charset=\"utf-8\">"),
        ("Pages/_Layout.cshtml", "<html lang=\"ja\">\n@await Html.PartialAsync(\"_Head\")\n<body>@RenderBody()</body></html>"),
        ("Pages/_Start.cshtml", "<html lang=\"ja\"><head><meta charset=\"utf-8\">"));
}
