using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TokyoDs.OpenData;

/// <summary>Decodes a stream until the first bytes that the encoding does not know; there the text ends and <see cref="Fault"/> says so.</summary>
/// <remarks>The good text before the fault arrives first, so that whoever reads it can tell at which row and column the fault is.</remarks>
internal sealed class StrictDecodingReader : TextReader
{
    private const int BufferLength = 16 * 1024;

    /// <summary>Characters that Windows maps to single bytes without a meaning in Shift_JIS.</summary>
    public static readonly SearchValues<char> MeaninglessInCp932 = SearchValues.Create("\u0080\uF8F0\uF8F1\uF8F2\uF8F3");

    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly Encoding? _legacy;
    private readonly byte[] _bytes = new byte[BufferLength];
    private readonly char[] _chars = new char[BufferLength + 2];
    private int _byteCount;
    private int _position;
    private int _length;
    private bool _ended;
    private bool _decodedAll;

    public StrictDecodingReader(Stream stream, CsvEncoding encoding, bool leaveOpen)
    {
        (_stream, _leaveOpen) = (stream, leaveOpen);
        _legacy = encoding.IsLegacy ? encoding.Encoding : null;
        Fill(3);
        StartsWithByteOrderMark = _bytes.AsSpan(0, _byteCount).StartsWith("\uFEFF"u8);
        if (StartsWithByteOrderMark && encoding.HasByteOrderMark)
        {
            Consume(3);
        }
    }

    /// <summary>Whether the file begins with EF BB BF.</summary>
    public bool StartsWithByteOrderMark { get; }

    /// <summary>The bytes that could not be decoded, in hexadecimal; <see langword="null"/> as long as there are none.</summary>
    public string? Fault { get; private set; }

    public override int Peek() => Available() ? _chars[_position] : -1;

    public override int Read() => Available() ? _chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (!Available())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _length - _position);
        _chars.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen)
        {
            _stream.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Available()
    {
        while (_position == _length && !_decodedAll && Fault is null)
        {
            _position = _length = 0;
            Fill(BufferLength);
            if (_legacy is null)
            {
                DecodeUtf8();
            }
            else
            {
                DecodeLegacy(_legacy);
            }

            _decodedAll = _ended;
        }

        return _position < _length;
    }

    private void DecodeUtf8()
    {
        var status = Utf8.ToUtf16(_bytes.AsSpan(0, _byteCount), _chars, out var read, out _length, replaceInvalidSequences: false, isFinalBlock: _ended);
        if (status == OperationStatus.InvalidData)
        {
            Fault = Convert.ToHexString(_bytes.AsSpan(read, Math.Min(_byteCount - read, 2)));
        }

        Consume(read);
    }

    private void DecodeLegacy(Encoding encoding)
    {
        var complete = _ended ? _byteCount : CompleteLength(_bytes.AsSpan(0, _byteCount));
        try
        {
            _length = encoding.GetChars(_bytes.AsSpan(0, complete), _chars);
        }
        catch (DecoderFallbackException)
        {
            DecodeByteByByte(encoding.GetDecoder(), complete);
        }

        if (_chars.AsSpan(0, _length).IndexOfAny(MeaninglessInCp932) is var index and >= 0)
        {
            Fault = Convert.ToHexString(encoding.GetBytes(_chars, index, 1));
            _length = index;
        }

        Consume(complete);
    }

    // The exception of a whole block does not say how far the good text goes.
    private void DecodeByteByByte(Decoder decoder, int complete)
    {
        _length = 0;
        for (var i = 0; i < complete; i++)
        {
            try
            {
                _length += decoder.GetChars(_bytes.AsSpan(i, 1), _chars.AsSpan(_length), flush: i == complete - 1);
            }
            catch (DecoderFallbackException exception)
            {
                Fault = Convert.ToHexString(exception.BytesUnknown ?? []);
                return;
            }
        }
    }

    // Without a lead byte whose second byte is still to come.
    private static int CompleteLength(ReadOnlySpan<byte> bytes)
    {
        var i = 0;
        while (i < bytes.Length)
        {
            i += bytes[i] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) ? 2 : 1;
        }

        return i > bytes.Length ? bytes.Length - 1 : bytes.Length;
    }

    private void Fill(int wanted)
    {
        while (_byteCount < wanted && !_ended)
        {
            var read = _stream.Read(_bytes, _byteCount, BufferLength - _byteCount);
            _byteCount += read;
            _ended = read == 0;
        }
    }

    private void Consume(int count)
    {
        _bytes.AsSpan(count, _byteCount - count).CopyTo(_bytes);
        _byteCount -= count;
    }
}
