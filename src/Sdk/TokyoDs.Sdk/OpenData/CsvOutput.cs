using System.Text;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Puts cells in quotes where they need it, gathers rows, encodes them and hands them to the stream.</summary>
internal sealed class CsvOutput(Stream stream, CsvEncoding encoding, bool leaveOpen)
{
    private const int Enough = 32 * 1024;

    private char[] _chars = new char[Enough + 8 * 1024];
    private byte[] _bytes = new byte[encoding.Encoding.GetMaxByteCount(Enough + 8 * 1024) + 3];
    private int _length;
    private int _rowStart;
    private bool _hasStarted;

    /// <summary>Whether enough has gathered to be written.</summary>
    public bool IsFull => _length >= Enough;

    public void Append(ReadOnlySpan<char> text, CellCharacters characters, int column, CsvPlace place)
    {
        if (encoding.IsLegacy)
        {
            RefuseWhatTheEncodingLacks(text, place);
        }

        Reserve((2 * text.Length) + 3);
        if (column > 0)
        {
            _chars[_length++] = ',';
        }

        if ((characters & CellCharacters.Quoted) == 0)
        {
            text.CopyTo(_chars.AsSpan(_length));
            _length += text.Length;
        }
        else
        {
            AppendQuoted(text);
        }
    }

    /// <summary>The same with an apostrophe before the text.</summary>
    public void AppendPrefixed(ReadOnlySpan<char> text, CellCharacters characters, int column, CsvPlace place) =>
        Append($"'{text}", characters, column, place);

    public void EndRow(bool isBlankLine)
    {
        Reserve(4);

        // One empty cell alone would be an empty line.
        if (isBlankLine && _length == _rowStart)
        {
            AppendQuoted("");
        }

        _chars[_length++] = '\r';
        _chars[_length++] = '\n';
        _rowStart = _length;
    }

    public void DiscardRow() => _length = _rowStart;

    public void Flush()
    {
        var bytes = Encode();
        stream.Write(_bytes, 0, bytes);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        var bytes = Encode();
        await stream.WriteAsync(_bytes.AsMemory(0, bytes), cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        DiscardRow();
        Flush();
        stream.Flush();
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        DiscardRow();
        await FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
        if (!leaveOpen)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void AppendQuoted(ReadOnlySpan<char> text)
    {
        _chars[_length++] = '"';
        foreach (var character in text)
        {
            if (character == '"')
            {
                _chars[_length++] = '"';
            }

            _chars[_length++] = character;
        }

        _chars[_length++] = '"';
    }

    // Only whole rows are encoded: a row that is begun stays.
    private int Encode()
    {
        var needed = encoding.Encoding.GetMaxByteCount(_rowStart) + 3;
        if (_bytes.Length < needed)
        {
            _bytes = new byte[needed];
        }

        var mark = 0;
        if (!_hasStarted && encoding.HasByteOrderMark)
        {
            "\uFEFF"u8.CopyTo(_bytes);
            mark = 3;
        }

        _hasStarted = true;
        var bytes = encoding.Encoding.GetBytes(_chars, 0, _rowStart, _bytes, mark);
        _chars.AsSpan(_rowStart, _length - _rowStart).CopyTo(_chars);
        _length -= _rowStart;
        _rowStart = 0;
        return mark + bytes;
    }

    private void Reserve(int count)
    {
        if (_chars.Length - _length < count)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + count));
        }
    }

    private void RefuseWhatTheEncodingLacks(ReadOnlySpan<char> text, CsvPlace place)
    {
        try
        {
            _ = encoding.Encoding.GetByteCount(text);
            if (text.IndexOfAny(StrictDecodingReader.MeaninglessInCp932) is var index and >= 0)
            {
                throw Lacking(text[index], index, place);
            }
        }
        catch (EncoderFallbackException exception)
        {
            var character = exception.IsUnknownSurrogate() ? char.ConvertToUtf32(exception.CharUnknownHigh, exception.CharUnknownLow) : exception.CharUnknown;
            throw Lacking(character, exception.Index, place);
        }
    }

    private OpenDataCsvException Lacking(int character, int index, CsvPlace place) => new(new(OpenDataRuleTable.Encoding, OpenDataSeverity.Fatal, place, new(
        $"character {index + 1} (U+{character:X4}) is not in {encoding.Name}; agree on another character with the partner, or on UTF-8.",
        $"{index + 1} 文字目（U+{character:X4}）は {encoding.Name} にありません。連携先と代わりの文字を決めるか、UTF-8 にしてください。")));
}
