using System.Buffers;
using System.Globalization;

namespace TokyoDs.OpenData;

/// <summary>Writes a CSV file (RFC 4180) with one header row, cell by cell, and refuses what would make a bad file.</summary>
/// <remarks>
/// Each cell is checked before it is written. A cell or row that is refused leaves nothing behind: the row begins anew. Numbers, days and our
/// value types are written independently of culture, days as 2026-04-01. Needs memory for some rows only. Not thread-safe.
/// </remarks>
public sealed class OpenDataCsvWriter : IDisposable, IAsyncDisposable
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.E+-");

    private readonly CsvOutput _output;
    private readonly TableCheck _table;
    private int _column;
    private bool _inRow;

    /// <summary>Begins a file and writes its header.</summary>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="options">Encoding, guards and schema.</param>
    /// <param name="leaveOpen">Whether the stream stays open; <see langword="false"/> by default.</param>
    /// <exception cref="OpenDataCsvException">A header is empty, repeated or refused.</exception>
    public OpenDataCsvWriter(Stream stream, IEnumerable<string> headers, OpenDataCsvOptions options, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(options);
        string[] names = [.. headers];
        Report = new(kept: 1_000, options.RefuseFrom, isWriting: true) { Headers = names };
        _table = new(options.Schema, Report, options.LongestCell)
        {
            AllowsLineBreaks = options.AllowLineBreaks,
            ReportsBlankRowsAtOnce = true,
            PrefixesFormulas = options.FormulaGuard == FormulaGuard.QuotePrefix,
        };
        if (names.Length == 0 || names[0] is ['\uFEFF', ..])
        {
            throw new OpenDataCsvException(new(OpenDataRuleTable.HeaderMissing, OpenDataSeverity.Fatal, new(1, 1, null), new(
                "the first header is missing or begins with a byte order mark; name the columns.", "先頭の見出しがないか、BOM で始まっています。列の名前を指定してください。")));
        }

        _table.Headers(names);
        _output = new(stream, options.Encoding, leaveOpen);
        for (var i = 0; i < names.Length; i++)
        {
            _output.Append(names[i], CellCharacter.In(names[i]), i, new(1, i + 1, _table.ColumnAt(i)?.Name));
        }

        _output.EndRow(isBlankLine: false);
    }

    /// <summary>What was found and not refused.</summary>
    public OpenDataReport Report { get; }

    /// <summary>The number of the row that is being written, from 2 on.</summary>
    public int Row => Report.RowCount + 2;

    /// <summary>Writes a cell of text.</summary>
    /// <param name="text">The text; <see langword="null"/> and empty are an empty cell.</param>
    /// <exception cref="OpenDataCsvException">The cell is refused; the row begins anew.</exception>
    public void Write(string? text) => Write(text.AsSpan());

    /// <inheritdoc cref="Write(string?)"/>
    public void Write(ReadOnlySpan<char> text) => Write(text, isTyped: false);

    /// <summary>Writes a number, a day, a time or a value of this library.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="OpenDataCsvException">The cell is refused; the row begins anew.</exception>
    public void Write<T>(T value)
        where T : struct, ISpanFormattable
    {
        Span<char> buffer = stackalloc char[64];
        var format = FormatOf(value);
        if (value.TryFormat(buffer, out var length, format, CultureInfo.InvariantCulture))
        {
            Write(buffer[..length], isTyped: IsNegativeNumber(buffer[..length]));
        }
        else
        {
            Write(value.ToString(format, CultureInfo.InvariantCulture).AsSpan(), isTyped: false);
        }
    }

    /// <summary>Writes a value, or an empty cell for <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="OpenDataCsvException">The cell is refused; the row begins anew.</exception>
    public void Write<T>(T? value)
        where T : struct, ISpanFormattable
    {
        if (value is { } known)
        {
            Write(known);
        }
        else
        {
            Write(default(ReadOnlySpan<char>), isTyped: true);
        }
    }

    /// <summary>Ends the row; what has gathered may go to the stream.</summary>
    /// <exception cref="OpenDataCsvException">The row has another length than the header, or is refused; it begins anew.</exception>
    public void EndRow()
    {
        Complete();
        if (_output.IsFull)
        {
            _output.Flush();
        }
    }

    /// <summary>Ends the row; what has gathered may go to the stream.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>When the row was taken.</returns>
    /// <exception cref="OpenDataCsvException">The row has another length than the header, or is refused; it begins anew.</exception>
    public ValueTask EndRowAsync(CancellationToken cancellationToken = default)
    {
        Complete();
        return _output.IsFull ? _output.FlushAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>Writes what has gathered and closes the stream; a row that was not ended is left out.</summary>
    public void Dispose() => _output.Dispose();

    /// <summary>Writes what has gathered and closes the stream; a row that was not ended is left out.</summary>
    /// <returns>When it is done.</returns>
    public ValueTask DisposeAsync() => _output.DisposeAsync();

    private static string? FormatOf<T>(T value)
        where T : struct =>
        typeof(T) == typeof(DateOnly) ? "yyyy-MM-dd"
        : typeof(T) == typeof(TimeOnly) ? ((TimeOnly)(object)value).Second == 0 ? "HH:mm" : "HH:mm:ss"
        : typeof(T) == typeof(DateTime) ? "yyyy-MM-ddTHH:mm:ss"
        : typeof(T) == typeof(DateTimeOffset) ? "yyyy-MM-ddTHH:mm:sszzz"
        : typeof(T) == typeof(Time.Wareki) ? "O"
        : null;

    private static bool IsNegativeNumber(ReadOnlySpan<char> text) =>
        text is ['-', >= '0' and <= '9', ..] && text[1..].IndexOfAnyExcept(NumberCharacters) < 0;

    private void Write(ReadOnlySpan<char> text, bool isTyped)
    {
        try
        {
            Begin();
            var place = new CsvPlace(Row, _column + 1, _table.ColumnAt(_column)?.Name);
            if (_column == _table.ColumnCount)
            {
                throw new OpenDataCsvException(new(OpenDataRuleTable.RowLength, OpenDataSeverity.Fatal, new(Row, _column + 1, null), new(
                    $"the row has more cells than the header, which has {_table.ColumnCount}; end the row first.", $"見出しの {_table.ColumnCount} 列より多いセルです。先に行を終えてください。")));
            }

            var characters = _table.Cell(_column, text, isTyped, out var isFormula);
            if (isFormula)
            {
                _output.AppendPrefixed(text, characters, _column, place);
            }
            else
            {
                _output.Append(text, characters, _column, place);
            }

            _column++;
        }
        catch (OpenDataCsvException)
        {
            Discard();
            throw;
        }
    }

    private void Begin()
    {
        if (!_inRow)
        {
            _table.BeginRow(Row);
            _inRow = true;
        }
    }

    private void Complete()
    {
        try
        {
            Begin();
            if (_column != _table.ColumnCount)
            {
                throw new OpenDataCsvException(new(OpenDataRuleTable.RowLength, OpenDataSeverity.Fatal, new(Row, 0, null), new(
                    $"the row has {_column} cells, the header {_table.ColumnCount}; write empty cells too.", $"セルが {_column} 個で、見出しは {_table.ColumnCount} 個です。空のセルも書いてください。")));
            }

            _table.EndRow(_column);
        }
        catch (OpenDataCsvException)
        {
            Discard();
            throw;
        }

        _output.EndRow(isBlankLine: _column == 1);
        Report.RowCount++;
        (_column, _inRow) = (0, false);
    }

    private void Discard()
    {
        _output.DiscardRow();
        (_column, _inRow) = (0, false);
    }
}
