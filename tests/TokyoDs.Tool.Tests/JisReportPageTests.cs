using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TokyoDs.Tool.Tests;

/// <summary>The report as a page, and its head.</summary>
public sealed class JisReportPageTests : IDisposable
{
    private readonly JisDesk _desk = new();

    [Theory]
    [InlineData("ja", "達成基準チェックリスト")]
    [InlineData("en", "Checklist of success criteria")]
    public void The_page_says_its_language_and_its_tables_have_captions_and_headers(string language, string caption)
    {
        var page = Page("--sarif", JisDesk.Log, "--language", language);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(caption, page.QuerySelectorAll("caption")[1].TextContent);
        Assert.All(page.QuerySelectorAll("th"), cell => Assert.Contains(cell.GetAttribute("scope"), (string[])["col", "row"]));
        Assert.Equal(6, page.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal(38, page.QuerySelectorAll("#checklist ~ tbody > tr").Length);
    }

    [Fact]
    public void It_is_one_file_without_script_and_well_formed()
    {
        var page = Page("--sarif", JisDesk.Log);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src], [onclick]"));
        Assert.Equal("html", XDocument.Load(_desk.Work["out.html"]).Root!.Name.LocalName);
        Assert.Contains("@media print", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_was_read_is_text_and_never_markup()
    {
        const string evil = "<script>alert(1)</script>&\"'\u0001";
        var page = Page(
            "--title", evil, "--pages", evil,
            "--manual", _desk.Manual($"1.4.3,○,○,<script>alert(1)</script>,<b>見本</b>,2026-04-01\n"),
            "--sarif", _desk.LogWith("\"suppressions\": [{ \"justification\": \"<img src=x>\" }], \"locations\": [{ \"physicalLocation\": { \"artifactLocation\": { \"uri\": \"<i>.cshtml\" } } }]"));
        Assert.Empty(page.QuerySelectorAll("script, b, i, img"));
        Assert.Contains("<script>alert(1)</script>&\"'", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        XDocument.Load(_desk.Work["out.html"]);
    }

    [Fact]
    public void The_page_and_the_csv_say_the_same()
    {
        var page = Page("--sarif", JisDesk.Log);
        Assert.Equal(
            _desk.Rows().Select(row => string.Join('|', row)),
            page.QuerySelectorAll("#checklist ~ tbody > tr").Select(row => string.Join('|', row.Children.Take(5).Select(cell => cell.TextContent).Append(string.Join(' ', row.QuerySelectorAll("li").Select(item => item.TextContent))))));
    }

    [Fact]
    public void The_head_takes_a_file_and_options_which_are_stronger_and_shows_what_is_missing()
    {
        var head = _desk.Work.Write("head.json", """{ "title": "公園の利用申請", "date": "2026-04-01", "uris": ["https://example.jp/", "https://example.jp/form"], "period": null }""");
        var items = Page("--head", head, "--date", "2026-05-01").QuerySelector("table")!.QuerySelectorAll("tr")
            .ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td")!);
        Assert.Equal("JIS X 8341-3:2016", items["規格の規格番号及び改正年"].TextContent);
        Assert.Equal("2026-05-01", items["表明日"].TextContent);
        Assert.Single(items["試験を実施したウェブページのURI"].QuerySelectorAll("br"));
        Assert.Equal(
            ["満たしている適合レベル及び対応度", "対象となるウェブページに関する簡潔な説明", "依存したウェブコンテンツ技術", "試験対象のウェブページを選択した方法", "試験実施期間"],
            items.Where(item => item.Value.TextContent == "未記入").Select(item => item.Key));
    }

    [Fact]
    public void A_level_that_the_rows_do_not_bear_out_is_warned_of()
    {
        Assert.Contains("対応度（AA 準拠）の記載がありますが", Page("--level", "AA 準拠").QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Page().QuerySelector(".warning"));
    }

    public void Dispose() => _desk.Dispose();

    private IDocument Page(params string[] arguments)
    {
        var result = _desk.Run(arguments);
        Assert.Empty(result.Errors);
        return new HtmlParser().ParseDocument(File.ReadAllText(_desk.Work["out.html"]));
    }
}
