using System.Text;
using TokyoDs.OpenData;

namespace TokyoDs.Sdk.Tests.OpenData;

/// <summary>Small CSV files for the tests.</summary>
internal static class Csv
{
    public static readonly OpenDataCsvOptions Utf8 = new() { Encoding = CsvEncoding.Utf8 };

    /// <summary>Refuses only what would break the file.</summary>
    public static readonly OpenDataCsvOptions Anything = new() { Encoding = CsvEncoding.Utf8, RefuseFrom = null, AllowLineBreaks = true };

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MemoryStream Stream(params byte[] bytes) => new(bytes);

    public static OpenDataReport Inspect(string text, OpenDataSet? schema = null) => OpenDataCsv.Inspect(Stream(text), schema);

    /// <summary>The defects as "rule severity row:column".</summary>
    public static string[] Found(string text, OpenDataSet? schema = null) => Found(Inspect(text, schema));

    public static string[] Found(OpenDataReport report) =>
        [.. report.Diagnostics.Select(found => $"{found.Rule.Id} {found.Severity} {found.Place.Row}:{found.Place.Column}")];

    public static OpenDataCsvReader Read(string text, OpenDataCsvOptions? options = null) => new(Stream(text), options ?? Utf8);

    /// <summary>Reads everything; the rows as lines of cells joined by "|".</summary>
    public static string[] ReadAll(string text, OpenDataCsvOptions? options = null)
    {
        using var reader = Read(text, options);
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.Headers.Count).Select(column => reader[column])));
        }

        return [.. rows];
    }

    public static byte[] WriteBytes(OpenDataCsvOptions options, string[] headers, params string[][] rows)
    {
        var stream = new MemoryStream();
        using (var writer = new OpenDataCsvWriter(stream, headers, options))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    writer.Write(cell);
                }

                writer.EndRow();
            }
        }

        return stream.ToArray();
    }

    public static string Write(OpenDataCsvOptions options, string[] headers, params string[][] rows) =>
        Encoding.UTF8.GetString(WriteBytes(options, headers, rows));
}
