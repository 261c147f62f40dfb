using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Looks at CSV files of any origin and reports what is wrong with them, instead of guessing or mending.</summary>
public static class OpenDataCsv
{
    private const int LongestCell = 32_767;

    /// <summary>Inspects a file row by row, so that a file of any size needs little memory.</summary>
    /// <param name="stream">The file; it must be seekable, is read twice from where it stands, and stays open.</param>
    /// <param name="schema">What the columns should be; <see langword="null"/> for the rules that hold for every CSV file.</param>
    /// <param name="kept">How many defects the report keeps, 1,000 by default; all are counted.</param>
    /// <returns>The report; nothing in the file makes this throw.</returns>
    /// <remarks>
    /// The encoding is told by the byte order mark, or UTF-8 when every byte fits; otherwise CP932 when every byte fits, which is reported;
    /// otherwise the file is read as UTF-8 up to the first wrong byte. Nothing is replaced.
    /// </remarks>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static OpenDataReport Inspect(Stream stream, OpenDataSet? schema = null, int kept = 1_000)
    {
        var report = new OpenDataReport(kept);
        Inspect(stream, schema, report, null);
        return report;
    }

    /// <summary>Reads a file into memory and reports what is wrong with it.</summary>
    /// <param name="stream">The file; it must be seekable, and stays open.</param>
    /// <param name="rows">The rows after the header as they are, also those of another length; as far as the file could be read.</param>
    /// <param name="report">The report; it has the headers.</param>
    /// <param name="schema">What the columns should be; <see langword="null"/> for the rules that hold for every CSV file.</param>
    /// <returns>Whether the file has one sound table: readable to its end, with headers of their own and as many cells in every row.</returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static bool TryRead(Stream stream, out IReadOnlyList<IReadOnlyList<string>> rows, out OpenDataReport report, OpenDataSet? schema = null)
    {
        var read = new List<IReadOnlyList<string>>();
        report = new(1_000);
        Inspect(stream, schema, report, read);
        rows = read;
        return report.IsComplete && report.Counts.Keys.All(id => id != OpenDataRuleTable.RowLength.Id && id != OpenDataRuleTable.Quoting.Id
            && id != OpenDataRuleTable.HeaderMissing.Id && id != OpenDataRuleTable.HeaderRepeated.Id && id != OpenDataRuleTable.CellLength.Id);
    }

    private static void Inspect(Stream stream, OpenDataSet? schema, OpenDataReport report, List<IReadOnlyList<string>>? rows)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
        {
            throw new ArgumentException(
                new LocalText("The stream cannot seek; copy it to a file or to memory first.", "シークできないストリームです。先にファイルかメモリーに写してください。").ToString(), nameof(stream));
        }

        if (EncodingDetection.Detect(stream, report) is { } encoding)
        {
            using var text = new StrictDecodingReader(stream, encoding, leaveOpen: true);
            InspectRecords(text, encoding, new(text, LongestCell), new(schema, report, LongestCell), report, rows);
        }
    }

    private static void InspectRecords(
        StrictDecodingReader text, CsvEncoding encoding, CsvRecords records, TableCheck table, OpenDataReport report, List<IReadOnlyList<string>>? rows)
    {
        var read = records.Read(out var recordFault);
        if (!read && text.Fault is null)
        {
            report.Add(new(OpenDataRuleTable.HeaderMissing, OpenDataSeverity.Fatal, new(1, 0, null), new("the file is empty.", "ファイルが空です。")));
        }

        for (; read; read = records.Read(out recordFault))
        {
            if (recordFault != CsvFault.None)
            {
                report.Add(CsvFaults.Of(recordFault, new(records.Row, records.Count, null), LongestCell));
                return;
            }

            if (text.Fault is not null && records.IsCut)
            {
                break;
            }

            ReportQuoting(records, report);
            if (records.Row == 1)
            {
                report.Headers = Cells(records);
                table.Headers(report.Headers);
            }
            else
            {
                Check(table, records);
                report.RowCount++;
                rows?.Add(Cells(records));
            }
        }

        table.End();
        report.IsComplete = text.Fault is null;
        if (text.Fault is not null)
        {
            report.Add(CsvFaults.Undecodable(text.Fault, encoding, records, read));
        }
    }

    private static void ReportQuoting(CsvRecords records, OpenDataReport report)
    {
        for (var i = 0; i < records.Count; i++)
        {
            records.Cell(i, out var fault);
            if (fault is CsvFault.Quoting or CsvFault.Unclosed)
            {
                report.Add(CsvFaults.Of(fault, new(records.Row, i + 1, null), LongestCell));
            }
        }
    }

    private static string[] Cells(CsvRecords records)
    {
        var cells = new string[records.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = records.Cell(i, out _).ToString();
        }

        return cells;
    }

    private static void Check(TableCheck table, CsvRecords records)
    {
        table.BeginRow(records.Row);
        for (var i = 0; i < records.Count; i++)
        {
            table.Cell(i, records.Cell(i, out _));
        }

        table.EndRow(records.IsBlankLine ? 0 : records.Count);
    }
}
