using System.Text;

namespace TokyoDs.Tool.Tests;

/// <summary>Bad input ends with 2, is named with its place and what to do, and leaves nothing behind.</summary>
public sealed class JisReportInputTests : IDisposable
{
    private readonly JisDesk _desk = new();

    [Theory]
    [InlineData("", "bad: it is not JSON (line 1).")]
    [InlineData("{\n  \"version\": \"2.1.0\",\n  \"runs\": [", "bad: it is not JSON (line 3).")]
    [InlineData("[]", "bad#/: an object { … } is expected.")]
    [InlineData("{}", "bad#/: 'version' is missing.")]
    [InlineData("""{ "version": "1.0.0", "runs": [] }""", "bad#/version: it is not SARIF 2.1.0. Have the build write it anew")]
    [InlineData("""{ "version": "2.1.0", "runs": {} }""", "bad#/runs: a list [ … ] is expected.")]
    [InlineData("""{ "version": "2.1.0", "runs": [{}] }""", "bad#/runs/0: 'tool' is missing.")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "rules": [{ "id": 1 }] } } }] }""", "bad#/runs/0/tool/driver/rules/0/id: a text is expected.")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "rules": [{ "id": "\ud800" }] } } }] }""", "bad#/runs/0/tool/driver/rules/0/id: a text is expected.")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} }, "results": [{ "ruleIndex": 7 }] }] }""", "bad#/runs/0/results/0: the result names no rule")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} }, "results": [{ "ruleIndex": 1.5 }] }] }""", "bad#/runs/0/results/0/ruleIndex: a whole number is expected.")]
    [InlineData("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} }, "results": [{ "ruleId": "TDS3101", "locations": "x" }] }] }""", "bad#/runs/0/results/0/locations: a list")]
    public void A_log_that_is_not_one(string content, string expected) => Refuses("--sarif", content, expected);

    [Theory]
    [InlineData("{}", "bad#/: 'violations' is missing. Write what axe.run() returns")]
    [InlineData("""[{ "violations": [{ "id": "a" }] }]""", "bad#/0/violations/0: 'tags' is missing.")]
    [InlineData("""{ "violations": [{ "id": "a", "tags": ["wcag111"] }] }""", "bad#/violations/0: 'nodes' is missing.")]
    [InlineData("""{ "violations": [{ "id": "a", "tags": [1], "nodes": [] }] }""", "bad#/violations/0/tags/0: a text is expected.")]
    public void Browser_results_that_are_none(string content, string expected) => Refuses("--axe", content, expected);

    [Theory]
    [InlineData("""{ "titel": "x" }""", "bad#/: 'titel' is not known.")]
    [InlineData("""{ "title": 1 }""", "bad#/title: a text is expected.")]
    [InlineData("\"x\"", "bad#/: an object")]
    public void A_head_that_is_none(string content, string expected) => Refuses("--head", content, expected);

    [Theory]
    [InlineData("", "bad: Row 1: the file is empty")]
    [InlineData("細分箇条,適用,適合\n", "bad: the column 'note' (備考) is missing.")]
    [InlineData(JisDesk.ManualHeader + "1.4.10,○,○,,見本,2026-04-01\n", "bad: Row 2, column 1 (細分箇条): it is no criterion of JIS X 8341-3:2016 at level A or AA.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○,○,,見本,2026-04-01\n7.1.1.1,○,○,,見本,2026-04-01\n", "bad: Row 3, column 1 (細分箇条): there is a row for this criterion already.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,たぶん,○,,見本,2026-04-01\n", "bad: Row 2, column 2 (適用): the word is not known.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○,△,,見本,2026-04-01\n", "bad: Row 2, column 3 (適合): the word is not known.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,適用なし,×,,見本,2026-04-01\n", "bad: Row 2, column 3 (適合): what does not apply cannot fail.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○,○,,,2026-04-01\n", "bad: Row 2, column 5 (確認者): a decision needs who made it and when.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○,○,,見本,4/1\n", "bad: Row 2, column 6 (確認日): a decision needs who made it and when.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○\n", "bad: Row 2: the row has 2 cells, the header 6.")]
    [InlineData(JisDesk.ManualHeader + "1.1.1,○,○,\"x,見本,2026-04-01\n", "bad: Row 2")]
    public void Manual_rows_that_cannot_be_taken(string content, string expected) => Refuses("--manual", content, expected);

    [Fact]
    public void English_columns_with_a_mark_and_others_between_are_taken()
    {
        var file = _desk.Work["rows.csv"];
        File.WriteAllText(file, "criterion,title,Applies,conforms,note,who,when\r\n1.4.3,x,yes,yes,,A. Sample,2026-04-01\r\n", new UTF8Encoding(true));
        Assert.Equal(0, _desk.Run("--manual", file).ExitCode);
        Assert.Equal("○", _desk.Row("1.4.3")[4]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() => Said(_desk.Run("--sarif", _desk.Work["none"], "--language", "en"), "none: there is no such file or folder.");

    [Fact]
    public void A_report_never_overwrites_what_it_is_made_from()
    {
        var log = _desk.Work.Write("log.sarif", File.ReadAllText(JisDesk.Log));
        Said(Workplace.Run("jis-report", "--sarif", log, "--csv", log, "--language", "en"), "it is named twice");
        Assert.Equal(File.ReadAllText(JisDesk.Log), File.ReadAllText(log));
    }

    [Fact]
    public void When_one_report_cannot_be_written_the_other_is_not_either()
    {
        Said(Workplace.Run("jis-report", "--csv", _desk.Work["out.csv"], "--html", _desk.Work["none/out.html"], "--language", "en"), "its folder is not there");
        Assert.Empty(Directory.EnumerateFiles(_desk.Work.Folder));
    }

    [Fact]
    public void A_log_cut_or_changed_anywhere_is_read_or_refused_and_never_breaks_the_tool()
    {
        var content = File.ReadAllText(JisDesk.Log);
        var random = new Random(20260401);
        for (var i = 0; i < 150; i++)
        {
            var at = random.Next(content.Length);
            var changed = i % 3 == 0 ? content[..at] : content[..at] + "{}[]\",:0nx"[random.Next(10)] + content[(at + 1)..];
            Assert.InRange(_desk.Run("--sarif", _desk.Work.Write("changed.sarif", changed)).ExitCode, 0, 2);
        }
    }

    public void Dispose() => _desk.Dispose();

    private void Refuses(string option, string content, string expected)
    {
        Said(_desk.Run(option, _desk.Work.Write("bad", content), "--language", "en"), expected);
        Assert.Equal(["bad"], Directory.EnumerateFiles(_desk.Work.Folder).Select(Path.GetFileName));
    }

    private static void Said(ToolResult result, string expected)
    {
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Errors, StringComparison.Ordinal);
    }
}
