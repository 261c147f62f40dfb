using TokyoDs.OpenData;
using TokyoDs.Tool.Jis;

namespace TokyoDs.Tool;

/// <summary>What a report is made from, and where it goes.</summary>
internal sealed record JisReportRequest(
    IReadOnlyList<string> Logs,
    IReadOnlyList<string> BrowserResults,
    string? Manual,
    string? Head,
    IReadOnlyDictionary<string, string?> HeadItems,
    string? Csv,
    string? Html,
    bool Uses2010Numbers);

/// <summary><c>tokyods jis-report</c>: the test result of JIS X 8341-3:2016.</summary>
internal static class JisReportCommand
{
    public static int Run(JisReportRequest request, TextWriter output)
    {
        RefuseToOverwrite(request);
        var evidence = new Evidence();
        foreach (var log in request.Logs)
        {
            SarifLog.Read(log, evidence);
        }

        foreach (var results in request.BrowserResults)
        {
            AxeResults.Read(results, evidence);
        }

        var manual = request.Manual is null ? new Dictionary<string, ManualRow>() : ManualRow.Read(request.Manual);
        var report = new JisReport(ReportHead.Read(request.Head, request.HeadItems), ReportRow.All(evidence, manual), request.Uses2010Numbers);
        Disk.Write([.. Pages(request, report)]);
        Say(request, report, output);
        return report.Rows.Any(row => row.HasOpenFinding) ? ExitCode.Found : ExitCode.Fine;
    }

    private static IEnumerable<(string File, byte[] Content)> Pages(JisReportRequest request, JisReport report)
    {
        if (request.Csv is { } csv)
        {
            yield return (csv, Csv(csv, report));
        }

        if (request.Html is { } html)
        {
            yield return (html, HtmlPage.Of(report));
        }
    }

    private static byte[] Csv(string file, JisReport report)
    {
        try
        {
            return CsvPage.Of(report);
        }
        catch (OpenDataCsvException exception)
        {
            throw new ToolException(
                file,
                new(exception.Diagnostic.English, exception.Diagnostic.Japanese),
                new("Mend the remark or the path that it comes from.", "元の備考やパスを直してください。"));
        }
    }

    private static void RefuseToOverwrite(JisReportRequest request)
    {
        var given = request.Logs.Concat(request.BrowserResults).Append(request.Manual).Append(request.Head).OfType<string>().Where(file => file.Length > 0).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var file in new[] { request.Csv, request.Html }.OfType<string>())
        {
            if (file.Length == 0 || !given.Add(Path.GetFullPath(file)))
            {
                throw new ToolException(
                    file,
                    new("it is named twice, or as nothing.", "同じファイルが二度指定されているか、名前が空です。"),
                    new("Name another file for the report.", "書き出し先には別のファイルを指定してください。"));
            }
        }
    }

    private static void Say(JisReportRequest request, JisReport report, TextWriter output)
    {
        output.WriteLine(report.Counts);
        foreach (var row in report.Rows.Where(row => row.HasOpenFinding))
        {
            output.WriteLine($"  ✗ {report.Clause(row)} {JisReport.Title(row)} ({row.Criterion.Level})");
        }

        foreach (var warning in report.Warnings)
        {
            output.WriteLine($"  ! {warning}");
        }

        if (request.Csv is not null)
        {
            output.WriteLine(JisReport.Say($"Written: {request.Csv} (CSV, UTF-8 with BOM)", $"書き出し: {request.Csv}（CSV、UTF-8、BOM 付き）"));
        }

        if (request.Html is not null)
        {
            output.WriteLine(JisReport.Say($"Written: {request.Html} (HTML)", $"書き出し: {request.Html}（HTML）"));
        }
    }
}
