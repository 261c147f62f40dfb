using TokyoDs.OpenData;

namespace TokyoDs.Tool.Tests;

/// <summary>A folder with the log of a build of ours, and reports made from it.</summary>
public sealed class JisDesk : IDisposable
{
    public const string ManualHeader = "細分箇条,適用,適合,備考,確認者,確認日\n";

    /// <summary>
    /// The log of a page with an image without alt, one suppressed with a reason, a field without label, tabindex="3" and a link こちら,
    /// built with NoWarn=TDS3102; cut to the accessibility rules and with relative paths.
    /// </summary>
    public static string Log { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "findings.sarif.json");

    public Workplace Work { get; } = new();

    /// <summary>Runs the command in Japanese unless told otherwise, with both reports as output.</summary>
    public ToolResult Run(params string[] arguments) => Workplace.Run(
        ["jis-report", "--csv", Work["out.csv"], "--html", Work["out.html"], .. arguments, .. arguments.Contains("--language") ? [] : new[] { "--language", "ja" }]);

    /// <summary>The row of a criterion in the CSV that was written, by column.</summary>
    public string[] Row(string clause) => Rows().Single(row => row[0] == clause);

    public IReadOnlyList<string[]> Rows()
    {
        using var csv = new OpenDataCsvReader(File.OpenRead(Work["out.csv"]), new() { Encoding = CsvEncoding.Utf8WithBom });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.Headers.Count).Select(column => csv[column])]);
        }

        return rows;
    }

    public string Manual(string rows) => Work.Write("rows.csv", ManualHeader + rows);

    public string Axe(string members) => Work.Write("axe.json", $$"""[{ "url": "https://example.jp/form?name=secret#x", {{members}} }]""");

    /// <summary>A log with one rule of 1.1.1 and the members given of its one result.</summary>
    public string LogWith(string result, string rule = "") => Work.Write("one.sarif", $$"""
        { "version": "2.1.0", "runs": [{
          "tool": { "driver": { "name": "x", "rules": [{ "id": "TDS3101", "properties": { "tags": ["WCAG-1.1.1"] } {{rule}} }] } },
          "results": [{ "ruleId": "TDS3101", {{result}} }] }] }
        """);

    public void Dispose() => Work.Dispose();
}
