using System.Text;
using TokyoDs.Eng;

namespace TokyoDs.Tool.Tests;

/// <summary>What the marks of a report rest on: a machine can say no, only a person can say yes.</summary>
public sealed class JisReportTests : IDisposable
{
    private const string Place = """
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "Pages/A.cshtml" }, "region": { "startLine": 3 } } }]
        """;

    private readonly JisDesk _desk = new();

    [Fact]
    public void The_log_of_a_real_build_gives_38_rows_with_its_findings_at_their_places()
    {
        var result = _desk.Run("--sarif", JisDesk.Log);
        Assert.Equal((1, ""), (result.ExitCode, result.Errors));
        var rows = _desk.Rows();
        Assert.Equal((38, 25, 13), (rows.Count, rows.Count(row => row[2] == "A"), rows.Count(row => row[2] == "AA")));
        Assert.Equal(["1.1.1", "非テキストコンテンツの達成基準", "A", "○", "×"], rows[0][..5]);
        Assert.Contains("ビルドの検査で未解決の違反 1 件（TDS3101 Pages/Index.cshtml:3）", rows[0][5], StringComparison.Ordinal);
        Assert.Contains("抑制した指摘 1 件（TDS3101 Pages/Index.cshtml:5、理由: 背景の飾り。隣の文が同じ内容）", rows[0][5], StringComparison.Ordinal);
        Assert.Contains("ビルドで無効のルール: TDS3102。", rows[0][5], StringComparison.Ordinal);
        Assert.Equal(["1.1.1", "1.3.1", "2.4.3", "3.3.2", "4.1.2"], rows.Where(row => row[4] == "×").Select(row => row[0]));
    }

    [Fact]
    public void A_clean_run_is_never_conformance()
    {
        var result = _desk.Run("--sarif", _desk.LogWith("\"kind\": \"pass\""), "--axe", _desk.Axe("""
            "violations": [], "passes": [{ "id": "image-alt", "tags": ["wcag2a", "wcag111"], "nodes": [] }]
            """));
        Assert.Equal(0, result.ExitCode);
        Assert.All(_desk.Rows(), row => Assert.Equal(("要確認", "要確認"), (row[3], row[4])));
        var remarks = _desk.Row("1.1.1")[5];
        Assert.Contains("違反を調べるルール 1 件に未解決の検出なし（TDS3101）", remarks, StringComparison.Ordinal);
        Assert.Contains("axe-core の規則 1 件に検出なし（image-alt）", remarks, StringComparison.Ordinal);
        Assert.Contains("ビルドになかったルール: TDS3102、", remarks, StringComparison.Ordinal);
        Assert.Contains("適合は人が判断します。", remarks, StringComparison.Ordinal);
        Assert.Contains("調べるルールはなく", _desk.Row("2.1.2")[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "違反を調べるルール 1 件")]
    [InlineData(", \"defaultConfiguration\": { \"level\": \"note\" }", "目安のルール 1 件")]
    [InlineData(", \"defaultConfiguration\": { \"enabled\": false }", "ビルドで無効のルール: TDS3101。")]
    public void What_the_build_asked_of_a_rule_is_told(string rule, string expected)
    {
        _desk.Run("--sarif", _desk.LogWith("\"kind\": \"pass\"", rule));
        Assert.Contains(expected, _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_on_for_some_files_or_in_one_build_is_on()
    {
        string Log(string name, string configurations) => _desk.Work.Write(name, $$"""
            { "version": "2.1.0", "runs": [{ "tool": { "driver": { "rules": [{ "id": "TDS3101" }] } },
              "invocations": [{ "ruleConfigurationOverrides": [{{configurations}}] }] }] }
            """);
        const string off = """{ "descriptor": { "id": "TDS3101" }, "configuration": { "enabled": false } }""";
        const string note = """{ "descriptor": { "id": "TDS3101" }, "configuration": { "level": "note" } }""";
        _desk.Run("--sarif", Log("a.sarif", $"{off}, {note}, {off}"));
        Assert.Contains("目安のルール 1 件", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
        _desk.Run("--sarif", Log("b.sarif", off), Log("c.sarif", ""), Log("d.sarif", off));
        Assert.Contains("違反を調べるルール 1 件", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_gives_a_form_to_fill_in()
    {
        Assert.Equal(0, _desk.Run().ExitCode);
        Assert.All(_desk.Rows(), row => Assert.Equal("要確認", row[4]));
    }

    [Fact]
    public void A_person_decides_what_no_finding_contradicts()
    {
        var manual = _desk.Manual("1.4.3,○,○,配色表で確認,見本,2026-04-01\n7.1.2.4,適用なし,,,見本,2026-04-02\n2.1.1,○,×,閉じられない,見本,2026-04-01\n1.2.1,,,=あとで,,\n");
        Assert.Equal(1, _desk.Run("--sarif", JisDesk.Log, "--manual", manual).ExitCode);
        Assert.Equal(("○", "○"), (_desk.Row("1.4.3")[3], _desk.Row("1.4.3")[4]));
        Assert.StartsWith("手動の結果（見本、2026-04-01）: 配色表で確認 ビルドの検査: 目安のルール 1 件", _desk.Row("1.4.3")[5], StringComparison.Ordinal);
        Assert.Equal(("適用なし", "○"), (_desk.Row("1.2.4")[3], _desk.Row("1.2.4")[4]));
        Assert.Equal(("○", "×"), (_desk.Row("2.1.1")[3], _desk.Row("2.1.1")[4]));
        Assert.Equal(("要確認", "要確認"), (_desk.Row("1.2.1")[3], _desk.Row("1.2.1")[4]));
        Assert.StartsWith("'=あとで", _desk.Row("1.2.1")[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1.1,○,○,,見本,2026-04-01\n", "適合")]
    [InlineData("1.1.1,適用なし,,,見本,2026-04-01\n", "適用なし")]
    public void A_person_never_hides_an_open_finding(string manual, string wrote)
    {
        var result = _desk.Run("--sarif", JisDesk.Log, "--manual", _desk.Manual(manual));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(("○", "×"), (_desk.Row("1.1.1")[3], _desk.Row("1.1.1")[4]));
        Assert.StartsWith($"矛盾: 手動の結果は「{wrote}」ですが、未解決の違反があります。", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
        Assert.Contains("TDS3101 Pages/Index.cshtml:3", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
        Assert.Contains("矛盾しています: 1.1.1。", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_is_told_and_leaves_the_decision_to_the_person()
    {
        Assert.Equal(0, _desk.Run("--sarif", _desk.LogWith($"\"level\": \"note\", {Place}"), "--manual", _desk.Manual("1.1.1,○,○,,見本,2026-04-01\n")).ExitCode);
        Assert.Equal("○", _desk.Row("1.1.1")[4]);
        Assert.Contains("人の判断が要る指摘 1 件（TDS3101 Pages/A.cshtml:3）", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"suppressions\": [{ \"kind\": \"inSource\" }]", 0, "理由の記載なし")]
    [InlineData("\"suppressions\": [{ \"kind\": \"external\", \"justification\": \"装飾\" }]", 0, "理由: 装飾")]
    [InlineData("\"suppressions\": [{ \"kind\": \"external\", \"status\": \"rejected\" }]", 1, "未解決の違反 1 件")]
    [InlineData("\"suppressions\": []", 1, "未解決の違反 1 件")]
    public void Only_an_accepted_suppression_closes_a_finding(string suppressions, int code, string expected)
    {
        Assert.Equal(code, _desk.Run("--sarif", _desk.LogWith($"{suppressions}, {Place}")).ExitCode);
        Assert.Contains(expected, _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_finding_in_two_logs_counts_once_and_many_are_cut()
    {
        var findings = string.Join(',', Enumerable.Range(1, 5).Select(line => $$"""{ "ruleId": "TDS3101", "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "A.cshtml" }, "region": { "startLine": {{line}} } } }] }"""));
        var log = _desk.Work.Write("many.sarif", $$"""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x" } }, "results": [{{findings}}] }] }""");
        _desk.Run("--sarif", log, log);
        Assert.Contains("未解決の違反 5 件（TDS3101 A.cshtml:1、TDS3101 A.cshtml:2、TDS3101 A.cshtml:3、ほか 2 件）", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_shown_from_the_folder_of_the_run_and_never_in_full()
    {
        var here = Environment.CurrentDirectory.Replace('\\', '/').TrimStart('/');
        _desk.Run("--sarif", _desk.LogWith(Place.Replace("Pages/A.cshtml", $"file:///{here}/Pages/%E5%9C%92.cshtml", StringComparison.Ordinal)));
        Assert.Contains("（TDS3101 Pages/園.cshtml:3）", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
        _desk.Run("--sarif", _desk.LogWith(Place.Replace("Pages/A.cshtml", "file:///build/agent/7/Web/Pages/A.cshtml", StringComparison.Ordinal)));
        Assert.Contains("（TDS3101 …/Pages/A.cshtml:3）", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Browser_results_count_by_their_tags_and_keep_no_query()
    {
        var result = _desk.Run("--axe", _desk.Axe("""
            "violations": [
              { "id": "color-contrast", "tags": ["cat.color", "wcag2aa", "wcag143"], "nodes": [{ "target": ["#a"] }, { "target": [["#host", ".in"], "p"] }] },
              { "id": "reflow", "tags": ["wcag1410"], "nodes": [{ "target": ["p"] }] },
              { "id": "region", "tags": ["best-practice"], "nodes": [{ "target": ["div"] }] }],
            "incomplete": [{ "id": "video-caption", "tags": ["wcag122"], "nodes": [{ "target": ["video"] }] }]
            """));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["1.4.3"], _desk.Rows().Where(row => row[4] == "×").Select(row => row[0]));
        Assert.Contains("ブラウザー検査で未解決の違反 2 件（color-contrast https://example.jp/form #a、color-contrast https://example.jp/form #host >> .in > p）", _desk.Row("1.4.3")[5], StringComparison.Ordinal);
        Assert.Contains("人の判断が要る指摘 1 件（video-caption https://example.jp/form video）", _desk.Row("1.2.2")[5], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", File.ReadAllText(_desk.Work["out.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_2010_differ_in_the_first_seven_only()
    {
        _desk.Run("--sarif", JisDesk.Log);
        var numbers = _desk.Rows().Select(row => "7." + row[0]).ToList();
        _desk.Run("--sarif", JisDesk.Log, "--numbering", "2010");
        Assert.Equal(numbers, _desk.Rows().Select(row => row[0]));
        Assert.Contains("<th scope=\"row\">7.4.1.2</th>", File.ReadAllText(_desk.Work["out.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void English_says_the_same()
    {
        _desk.Run("--sarif", JisDesk.Log, "--language", "en");
        Assert.Equal(["1.1.1", "Non-text Content", "A", "yes", "no"], _desk.Row("1.1.1")[..5]);
        Assert.Contains("Build, open: 1 (TDS3101 Pages/Index.cshtml:3).", _desk.Row("1.1.1")[5], StringComparison.Ordinal);
        Assert.All(_desk.Rows(), row => Assert.DoesNotContain(row[1] + row[3] + row[4], character => character > 0x2FFF));
    }

    [Fact]
    public void The_csv_is_utf8_with_its_mark_and_the_same_bytes_each_time()
    {
        _desk.Run("--sarif", JisDesk.Log);
        var first = File.ReadAllBytes(_desk.Work["out.csv"]);
        Assert.Equal(Encoding.UTF8.Preamble, first.AsSpan(0, 3));
        Assert.StartsWith("細分箇条,達成基準,等級,適用,適合,備考\r\n", Encoding.UTF8.GetString(first.AsSpan(3)), StringComparison.Ordinal);
        _desk.Run("--sarif", JisDesk.Log);
        Assert.Equal(first, File.ReadAllBytes(_desk.Work["out.csv"]));
    }

    [Fact]
    public void What_is_printed_is_what_the_guide_shows()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/tool.md"));
        var start = guide.IndexOf("```text\nJIS X 8341-3", StringComparison.Ordinal) + 8;
        var printed = _desk.Run("--sarif", JisDesk.Log, "--manual", _desk.Manual("1.1.1,○,○,,見本,2026-04-01\n1.2.4,適用なし,,,見本,2026-04-01\n")).Output;
        Assert.Equal(guide[start..guide.IndexOf("```", start, StringComparison.Ordinal)], printed.Replace(_desk.Work.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace("out.", "jis.", StringComparison.Ordinal));
    }

    public void Dispose() => _desk.Dispose();
}
