using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>The one place that reads CSV (RFC 4180), record by record; it keeps what is broken apart from what is there.</summary>
/// <param name="reader">The text; it stays open.</param>
/// <param name="longestCell">How many characters a cell may have.</param>
internal sealed class CsvRecords(TextReader reader, int longestCell = 64 * 1024)
{
    // Quotation marks are doubled in the file, and two more stand around the cell.
    private readonly CsvScanner _scanner = new(longestCell <= (int.MaxValue - 2) / 2 ? (2 * longestCell) + 2 : int.MaxValue);

    /// <summary>The number of the record, from 1; empty lines count, line breaks inside a cell do not.</summary>
    public int Row { get; private set; }

    /// <summary>The line on which the record began, from 1.</summary>
    public int Line => _scanner.Line;

    /// <summary>How many cells the record has.</summary>
    public int Count => _scanner.Count;

    /// <summary>Whether the record is an empty line.</summary>
    public bool IsBlankLine => _scanner.IsBlankLine;

    /// <summary>Whether the text ended within this record: without a line break after it, or inside quotation marks.</summary>
    public bool IsCut => _scanner.IsCut;

    /// <summary>Reads the next record.</summary>
    /// <param name="fault"><see cref="CsvFault.TooLong"/> when the record has a cell without end; its column is <see cref="Count"/>.</param>
    /// <returns>Whether there was one.</returns>
    public bool Read(out CsvFault fault)
    {
        fault = CsvFault.None;
        if (_scanner.IsTooLong)
        {
            return false;
        }

        _scanner.Begin();
        while (!_scanner.Scan())
        {
            _scanner.Filled(reader.Read(_scanner.Room().Span));
        }

        Row += Count > 0 ? 1 : 0;
        fault = _scanner.IsTooLong ? CsvFault.TooLong : CsvFault.None;
        return Count > 0;
    }

    /// <summary>Reads the next record that is not an empty line, for files whose maker is known.</summary>
    /// <returns>The cells, or <see langword="null"/> at the end.</returns>
    /// <exception cref="FormatException">The quoting is broken or a cell is too long.</exception>
    public async ValueTask<string[]?> ReadFieldsAsync(CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            _scanner.Begin();
            while (!_scanner.Scan())
            {
                _scanner.Filled(await reader.ReadAsync(_scanner.Room(), cancellationToken).ConfigureAwait(false));
            }
        }
        while (IsBlankLine);
        return Count > 0 ? Fields() : null;
    }

    /// <summary>The same, for a text in memory.</summary>
    public string[]? ReadFields() => ReadFieldsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>One cell of the record, until the next one is read.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <param name="fault">What is wrong with it.</param>
    public ReadOnlySpan<char> Cell(int index, out CsvFault fault)
    {
        var cell = _scanner.Cell(index, out fault);
        fault = fault == CsvFault.None && cell.Length > longestCell ? CsvFault.TooLong : fault;
        return cell;
    }

    private string[] Fields()
    {
        if (_scanner.IsTooLong)
        {
            throw Broken(CsvFault.TooLong);
        }

        var fields = new string[Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Cell(i, out var fault).ToString();
            if (fault != CsvFault.None)
            {
                throw Broken(fault);
            }
        }

        return fields;
    }

    private FormatException Broken(CsvFault fault)
    {
        LocalText what = fault switch
        {
            CsvFault.Unclosed => new("the end of the file inside quotation marks", "引用符が閉じないままファイルが終わっています"),
            CsvFault.Quoting => new("a quotation mark out of place", "引用符の位置が正しくありません"),
            _ => new("a cell that does not end", "終わりのない項目があります"),
        };
        return new(new LocalText(
            $"The CSV has {what.English} in the record that begins on line {Line}.", $"CSV の {Line} 行目から始まるレコードは、{what.Japanese}。").ToString());
    }
}
