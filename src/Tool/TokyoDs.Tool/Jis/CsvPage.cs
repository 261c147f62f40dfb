using TokyoDs.OpenData;

namespace TokyoDs.Tool.Jis;

/// <summary>The checklist as CSV (RFC 4180, UTF-8 with byte order mark), with the six columns of published results.</summary>
internal static class CsvPage
{
    public static byte[] Of(JisReport report)
    {
        using var file = new MemoryStream();
        var options = new OpenDataCsvOptions { Encoding = CsvEncoding.Utf8WithBom, FormulaGuard = FormulaGuard.QuotePrefix, RefuseFrom = null, LongestCell = int.MaxValue };
        using (var csv = new OpenDataCsvWriter(file, JisReport.Columns, options, leaveOpen: true))
        {
            foreach (var row in report.Rows)
            {
                csv.Write(report.Clause(row));
                csv.Write(JisReport.Title(row));
                csv.Write(row.Criterion.Level);
                csv.Write(JisReport.Applies(row));
                csv.Write(JisReport.Conforms(row));
                csv.Write(string.Join(' ', row.Remarks));
                csv.EndRow();
            }
        }

        return file.ToArray();
    }
}
