using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Reads a CSV file (RFC 4180) with one header row, strictly and row by row; anything broken is an <see cref="OpenDataCsvException"/> with its place.</summary>
/// <remarks>
/// Refused are: bytes that the stated encoding does not know, a byte order mark that was not stated and a missing one that was, empty and
/// repeated headers, rows of another length, broken quoting, cells that are too long. The content of cells is not judged;
/// <see cref="OpenDataCsv"/> does that.
/// </remarks>
public sealed class OpenDataCsvReader : IDisposable
{
    private readonly StrictDecodingReader _text;
    private readonly CsvRecords _records;
    private readonly CsvEncoding _encoding;
    private readonly int _longestCell;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string[] _cells;
    private bool _hasRow;

    /// <summary>Opens a file and reads its header.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="options">The encoding and the longest cell; the rest is for writing.</param>
    /// <param name="leaveOpen">Whether the stream stays open; <see langword="false"/> by default.</param>
    /// <exception cref="OpenDataCsvException">The file has no header, or the header is broken.</exception>
    public OpenDataCsvReader(Stream stream, OpenDataCsvOptions options, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        (_encoding, _longestCell) = (options.Encoding, options.LongestCell);
        _text = new(stream, _encoding, leaveOpen);
        _records = new(_text, _longestCell);
        try
        {
            RefuseOtherByteOrderMark();
            _cells = [];
            Headers = ReadHeaders();
        }
        catch
        {
            Dispose();
            throw;
        }

        _cells = new string[Headers.Count];
    }

    /// <summary>The headers.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The number of the current row, from 1, which is the header.</summary>
    public int Row => _records.Row;

    /// <summary>A cell of the current row.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The text; empty for an empty cell.</returns>
    /// <exception cref="InvalidOperationException">There is no current row.</exception>
    public string this[int column] => _hasRow
        ? _cells[column]
        : throw new InvalidOperationException(new LocalText("There is no current row; call Read first and look at what it returns.", "現在の行がありません。先に Read を呼び、戻り値を確かめてください。").ToString());

    /// <summary>A cell of the current row.</summary>
    /// <param name="header">The header of the column.</param>
    /// <returns>The text; empty for an empty cell.</returns>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public string this[string header] => this[ColumnOf(header)];

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="OpenDataCsvException">The row is broken.</exception>
    public bool Read()
    {
        _hasRow = false;
        if (!TryReadRecord(_cells.Length))
        {
            return false;
        }

        if (_records.Count != _cells.Length)
        {
            throw Broken(OpenDataRuleTable.RowLength, 0, new(
                $"the row has {_records.Count} cells, the header {_cells.Length}.", $"セルが {_records.Count} 個で、見出しは {_cells.Length} 個です。"));
        }

        _hasRow = true;
        return true;
    }

    /// <summary>A cell of the current row as a value, such as <c>Get&lt;CorporateNumber&gt;("法人番号")</c>.</summary>
    /// <typeparam name="T">The type of the value; it is read independently of culture.</typeparam>
    /// <param name="header">The header of the column.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OpenDataCsvException">The cell is empty or no such value; the message names its place and the expected form, and not its content.</exception>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public T Get<T>(string header)
        where T : ISpanParsable<T> =>
        T.TryParse(this[header].AsSpan(), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OpenDataCsvException(new(
                OpenDataRuleTable.ValueForm, OpenDataRuleTable.ValueForm.Severity, new(Row, ColumnOf(header) + 1, header), CellRefusal.Of<T>(this[header])));

    /// <summary>A cell of the current row as a value; <see langword="null"/> for an empty cell.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="header">The header of the column.</param>
    /// <returns>The value, if any.</returns>
    /// <exception cref="OpenDataCsvException">The cell is not empty and no such value.</exception>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public T? GetOrNull<T>(string header)
        where T : struct, ISpanParsable<T> => this[header].Length == 0 ? null : Get<T>(header);

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private int ColumnOf(string header) => _columns.TryGetValue(header, out var column)
        ? column
        : throw new KeyNotFoundException(new LocalText(
            $"The file has no column '{header}'; Headers lists its columns.", $"列「{header}」がありません。Headers で列を確かめてください。").ToString());

    private string[] ReadHeaders()
    {
        if (!TryReadRecord(int.MaxValue))
        {
            throw new OpenDataCsvException(new(OpenDataRuleTable.HeaderMissing, OpenDataSeverity.Fatal, new(1, 0, null), new(
                "the file is empty; a CSV file begins with its headers.", "ファイルが空です。1 行目に見出しが必要です。")));
        }

        var headers = new string[_records.Count];
        for (var i = 0; i < headers.Length; i++)
        {
            headers[i] = _records.Cell(i, out _).ToString();
            if (string.IsNullOrWhiteSpace(headers[i]))
            {
                throw Broken(OpenDataRuleTable.HeaderMissing, i + 1, new("the column has no header.", "列の見出しがありません。"));
            }

            if (!_columns.TryAdd(headers[i], i))
            {
                throw Broken(OpenDataRuleTable.HeaderRepeated, i + 1, new(
                    $"the header is that of column {_columns[headers[i]] + 1} again.", $"{_columns[headers[i]] + 1} 列目と同じ見出しです。"));
            }
        }

        return headers;
    }

    private bool TryReadRecord(int kept)
    {
        var read = _records.Read(out var recordFault);
        if (_text.Fault is not null && (!read || _records.IsCut))
        {
            throw new OpenDataCsvException(CsvFaults.Undecodable(_text.Fault, _encoding, _records, read));
        }

        if (recordFault != CsvFault.None)
        {
            throw new OpenDataCsvException(CsvFaults.Of(recordFault, new(Row, _records.Count, null), _longestCell));
        }

        for (var i = 0; read && i < _records.Count; i++)
        {
            var cell = _records.Cell(i, out var fault);
            if (fault != CsvFault.None)
            {
                throw new OpenDataCsvException(CsvFaults.Of(fault, new(Row, i + 1, null), _longestCell));
            }

            if (kept != int.MaxValue && i < kept)
            {
                _cells[i] = cell.ToString();
            }
        }

        return read;
    }

    private void RefuseOtherByteOrderMark()
    {
        if (_text.StartsWithByteOrderMark != _encoding.HasByteOrderMark)
        {
            throw new OpenDataCsvException(CsvFaults.ByteOrderMark(_text.StartsWithByteOrderMark, OpenDataSeverity.Fatal));
        }
    }

    private OpenDataCsvException Broken(OpenDataRule rule, int column, LocalText text) => new(new(rule, rule.Severity, new(Row, column, null), text));
}
