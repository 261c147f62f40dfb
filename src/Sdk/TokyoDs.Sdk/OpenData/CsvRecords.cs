using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace TokyoDs.OpenData;

/// <summary>What is wrong with the quoting of a cell.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quotation mark inside a cell without quotes, or text after the closing quotation mark.</summary>
    Quoting,

    /// <summary>The file ends inside quotation marks.</summary>
    Unclosed,

    /// <summary>The cell is longer than allowed; nothing can be read after it.</summary>
    TooLong,
}

/// <summary>The one place that reads CSV (RFC 4180), record by record; it keeps what is broken apart from what is there.</summary>
/// <remarks>The parser of CsvHelper does the work. It does not tell an unclosed quote at the end of a file from an escaped one; this does.</remarks>
internal sealed class CsvRecords : IDisposable
{
    private readonly EndAwareReader _source;
    private readonly CsvParser _parser;
    private readonly int _longestCell;
    private string? _broken;
    private bool _ended;

    /// <param name="reader">The text; it stays open.</param>
    /// <param name="longestCell">How many characters a cell may have.</param>
    public CsvRecords(TextReader reader, int longestCell = 64 * 1024)
    {
        _longestCell = longestCell;
        _source = new(reader);
        _parser = new(_source, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            IgnoreBlankLines = false,
            
            // Quotation marks are doubled in the file.
            MaxFieldSize = longestCell <= (int.MaxValue - 2) / 2 ? (2 * longestCell) + 2 : int.MaxValue,
            BufferSize = 16 * 1024,
            BadDataFound = arguments => _broken = arguments.Field,
        }, leaveOpen: true);
    }

    /// <summary>The number of the record, from 1; empty lines count, line breaks inside a cell do not.</summary>
    public int Row { get; private set; }

    /// <summary>The line on which the record began, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>How many cells the record has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the record is an empty line.</summary>
    public bool IsBlankLine => Count == 1 && _parser.RawRecord.AsSpan().IndexOfAnyExcept('\r', '\n') < 0;

    /// <summary>Whether the text ended within this record: without a line break after it, or inside quotation marks.</summary>
    public bool IsCut => _source.Ended && Count > 0 && (IsCutByTheEnd || (Cell(Count - 1, out var fault).Length >= 0 && fault == CsvFault.Unclosed));

    private bool IsCutByTheEnd => _source.Ended && _parser.RawRecord is not [.., '\r' or '\n'];

    /// <summary>Reads the next record.</summary>
    /// <param name="fault"><see cref="CsvFault.TooLong"/> when the record has a cell without end; its column is <see cref="Count"/>.</param>
    /// <returns>Whether there was one.</returns>
    public bool Read(out CsvFault fault)
    {
        Begin();
        try
        {
            return Take(!_ended && _parser.Read(), out fault);
        }
        catch (MaxFieldSizeException)
        {
            return Give(out fault);
        }
    }

    /// <summary>Reads the next record that is not an empty line, for files whose maker is known.</summary>
    /// <returns>The cells, or <see langword="null"/> at the end.</returns>
    /// <exception cref="FormatException">The quoting is broken or a cell is too long.</exception>
    public async ValueTask<string[]?> ReadFieldsAsync(CancellationToken cancellationToken)
    {
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            Begin();
            try
            {
                if (!Take(await _parser.ReadAsync().ConfigureAwait(false), out _))
                {
                    return null;
                }
            }
            catch (MaxFieldSizeException)
            {
                throw Broken("a cell that does not end");
            }
        }
        while (IsBlankLine);
        return Fields();
    }

    /// <summary>The same, for a text in memory.</summary>
    public string[]? ReadFields() => ReadFieldsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>One cell of the record.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <param name="fault">What is wrong with its quoting.</param>
    public string Cell(int index, out CsvFault fault)
    {
        _broken = null;
        var cell = _parser[index];
        fault = _broken is not null ? FaultOf(_broken)
            : index == Count - 1 && _source.Ended && EndsInQuotes() ? CsvFault.Unclosed
            : cell.Length > _longestCell ? CsvFault.TooLong
            : CsvFault.None;
        return cell;
    }

    public void Dispose() => _parser.Dispose();

    private static CsvFault FaultOf(string raw) => raw is ['"', ..] && raw.AsSpan().Count('"') % 2 == 1 ? CsvFault.Unclosed : CsvFault.Quoting;

    private void Begin() => Line = _parser.RawRow + 1;

    private bool Take(bool read, out CsvFault fault)
    {
        fault = CsvFault.None;
        Row += read ? 1 : 0;
        Count = read ? _parser.Count : 0;
        _ended = !read;
        return read;
    }

    private bool Give(out CsvFault fault)
    {
        Row++;
        Count = _parser.Count + 1;
        _ended = true;
        fault = CsvFault.TooLong;
        return true;
    }

    private string[] Fields()
    {
        var fields = new string[Count];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Cell(i, out var fault);
            if (fault != CsvFault.None)
            {
                throw Broken(fault == CsvFault.Unclosed ? "the end of the file inside quotation marks" : "a quotation mark out of place");
            }
        }

        return fields;
    }

    // "a"" ends with a quotation mark and is open all the same.
    private bool EndsInQuotes() => IsCutByTheEnd && _parser.RawRecord.AsSpan().Count('"') % 2 == 1;

    private FormatException Broken(string what) => new($"The CSV has {what} in the record that begins on line {Line}.");

    /// <summary>Remembers that the text came to its end.</summary>
    private sealed class EndAwareReader(TextReader reader) : TextReader
    {
        public bool Ended { get; private set; }

        public override int Peek() => reader.Peek();

        public override int Read() => Noting(reader.Read());

        public override int Read(char[] buffer, int index, int count) => Noting(reader.Read(buffer, index, count), 0);

        public override int Read(Span<char> buffer) => Noting(reader.Read(buffer), 0);

        public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            Noting(await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), 0);

        public override async Task<int> ReadAsync(char[] buffer, int index, int count) =>
            Noting(await reader.ReadAsync(buffer.AsMemory(index, count)).ConfigureAwait(false), 0);

        private int Noting(int result, int end = -1)
        {
            Ended |= result == end;
            return result;
        }
    }
}
