using System.Buffers;

namespace TokyoDs.OpenData;

/// <summary>Finds the cells of one record (RFC 4180) in text that its caller brings piece by piece, so that reading can wait for a file or not.</summary>
/// <remarks>
/// A record is looked at once: where the text at hand ends, the place in the record is kept. Cells stay in the buffer until the next record begins;
/// one whose quoting is broken keeps its quotation marks, and the record goes on behind the next comma or line break.
/// </remarks>
/// <param name="longestWritten">How many characters a cell may take in the file; one that takes more ends the reading.</param>
internal sealed class CsvScanner(int longestWritten)
{
    private const int FirstLength = 16 * 1024;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",\r\n\"");

    private char[] _buffer = new char[FirstLength];
    private (int Start, int Length, CsvFault Fault)[] _cells = new (int, int, CsvFault)[16];
    private int _recordStart;
    private int _position;
    private int _length;

    // From here on positions are those within the record, which moves when the buffer is filled again.
    private int _cellStart;
    private Within _within;
    private CsvFault _fault;
    private bool _hasDoubledMarks;
    private char _lastInQuotes;
    private bool _followsCarriageReturn;
    private bool _hasEnded;

    private enum Within
    {
        Start,
        Bare,
        Quotes,

        /// <summary>Behind a quotation mark that closes the cell or is the first of two.</summary>
        Mark,
    }

    /// <summary>How many cells the record has; 0 when there was none left.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the text ended within the record: without a line break after it, or inside quotation marks.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the last cell takes too many characters; nothing is read after it.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the record is an empty line.</summary>
    public bool IsBlankLine => Count == 1 && _cells[0] is { Start: 0, Length: 0, Fault: CsvFault.None };

    /// <summary>The line on which the record began, from 1.</summary>
    public int Line { get; private set; }

    private int NextLine { get; set; } = 1;

    /// <summary>Leaves the record behind; what <see cref="Cell"/> gave is no longer valid.</summary>
    public void Begin()
    {
        _recordStart = _position;
        (Count, IsCut, Line) = (0, false, NextLine);
        BeginCell();
    }

    /// <summary>Room for more text, which <see cref="Filled"/> then announces.</summary>
    public Memory<char> Room()
    {
        if (_recordStart > 0)
        {
            _buffer.AsSpan(_recordStart, _length - _recordStart).CopyTo(_buffer);
            _position -= _recordStart;
            _length -= _recordStart;
            _recordStart = 0;
        }

        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return _buffer.AsMemory(_length);
    }

    /// <param name="count">How many characters were put into <see cref="Room"/>; 0 at the end of the text.</param>
    public void Filled(int count)
    {
        _length += count;
        _hasEnded = count == 0;
    }

    /// <summary>Goes on with the record.</summary>
    /// <returns>Whether it is complete; otherwise more text is needed.</returns>
    public bool Scan()
    {
        if (IsTooLong)
        {
            return true;
        }

        SkipLineFeed();
        while (_position < _length)
        {
            if (_within switch { Within.Quotes => ScanQuotes(), Within.Mark => ScanBehindMark(), _ => ScanBare() })
            {
                return true;
            }
        }

        if (_hasEnded)
        {
            EndText();
            return true;
        }

        IsTooLong = _position - _recordStart - _cellStart > longestWritten || _length - _recordStart > Array.MaxLength / 2;
        if (IsTooLong)
        {
            AddCell(0, 0);
        }

        return IsTooLong;
    }

    /// <summary>A cell as the file means it; with its quotation marks when its quoting is broken.</summary>
    /// <param name="index">The column, from 0.</param>
    /// <param name="fault">What is wrong with its quoting.</param>
    public ReadOnlySpan<char> Cell(int index, out CsvFault fault)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        (var start, var length, fault) = _cells[index];
        return _buffer.AsSpan(_recordStart + start, length);
    }

    // The second half of a line break that ended the record before; it may come with the next piece of text.
    private void SkipLineFeed()
    {
        if (_followsCarriageReturn && _position < _length)
        {
            _followsCarriageReturn = false;
            if (_buffer[_position] == '\n')
            {
                _position++;
                _recordStart++;
            }
        }
    }

    private bool ScanBare()
    {
        var rest = _buffer.AsSpan(_position, _length - _position);
        if (_within == Within.Start && rest[0] == '"')
        {
            (_within, _lastInQuotes) = (Within.Quotes, '\0');
            _position++;
            return false;
        }

        _within = Within.Bare;
        var length = rest.IndexOfAny(Marks);
        if (length < 0)
        {
            _position = _length;
            return false;
        }

        _position += length;
        if (rest[length] == '"')
        {
            _fault = CsvFault.Quoting;
            _position++;
            return false;
        }

        return EndCell(_cellStart, _position - _recordStart) || IsEndOfRecord();
    }

    private bool ScanQuotes()
    {
        var rest = _buffer.AsSpan(_position, _length - _position);
        var length = rest.IndexOf('"');
        CountLines(length < 0 ? rest : rest[..length]);
        _position = length < 0 ? _length : _position + length + 1;
        _within = length < 0 ? Within.Quotes : Within.Mark;
        return false;
    }

    private bool ScanBehindMark()
    {
        switch (_buffer[_position])
        {
            case '"':
                (_within, _hasDoubledMarks, _lastInQuotes) = (Within.Quotes, true, '"');
                _position++;
                return false;
            case ',' or '\r' or '\n':
                return EndQuotedCell(_position - _recordStart - 1) || IsEndOfRecord();
            default:
                (_within, _fault) = (Within.Bare, CsvFault.Quoting);
                return false;
        }
    }

    /// <summary>Takes the comma or line break behind a cell.</summary>
    private bool IsEndOfRecord()
    {
        var mark = _buffer[_position++];
        _followsCarriageReturn = mark == '\r';
        NextLine += mark == ',' ? 0 : 1;
        return mark != ',';
    }

    private void EndText()
    {
        if (Count == 0 && _within == Within.Start && _position == _recordStart)
        {
            return;
        }

        IsCut = true;
        switch (_within)
        {
            case Within.Quotes:
                _fault = CsvFault.Unclosed;
                EndQuotedCell(_position - _recordStart);
                break;
            case Within.Mark:
                EndQuotedCell(_position - _recordStart - 1);
                break;
            default:
                EndCell(_cellStart, _position - _recordStart);
                break;
        }
    }

    private bool EndQuotedCell(int end)
    {
        var start = _cellStart + 1;
        return EndCell(start, _hasDoubledMarks ? start + Undouble(_buffer.AsSpan(_recordStart + start, end - start)) : end);
    }

    /// <returns>Whether reading ends here.</returns>
    private bool EndCell(int start, int end)
    {
        AddCell(start, end - start);
        IsTooLong = _position - _recordStart - _cellStart > longestWritten;
        _cellStart = _position - _recordStart + 1;
        BeginText();
        return IsTooLong;
    }

    private void AddCell(int start, int length)
    {
        if (Count == _cells.Length)
        {
            Array.Resize(ref _cells, Count * 2);
        }

        _cells[Count++] = (start, length, _fault);
    }

    private void BeginCell()
    {
        _cellStart = 0;
        BeginText();
    }

    private void BeginText() => (_within, _fault, _hasDoubledMarks) = (Within.Start, CsvFault.None, false);

    /// <summary>Takes one of every two quotation marks out, in place.</summary>
    private static int Undouble(Span<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            text[length++] = text[i];
            i += text[i] == '"' ? 1 : 0;
        }

        return length;
    }

    private void CountLines(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\r', '\n') < 0)
        {
            _lastInQuotes = text.IsEmpty ? _lastInQuotes : text[^1];
            return;
        }

        foreach (var character in text)
        {
            NextLine += character == '\n' ? (_lastInQuotes == '\r' ? 0 : 1) : character == '\r' ? 1 : 0;
            _lastInQuotes = character;
        }
    }
}
