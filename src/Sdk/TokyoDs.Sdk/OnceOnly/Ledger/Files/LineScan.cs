using Microsoft.Win32.SafeHandles;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Reads the lines of a file up to a length, in little memory.</summary>
internal sealed class LineScan : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly long _end;
    private readonly byte[] _buffer = new byte[4 * (ChainLine.Longest + 1)];
    private long _position;
    private int _start;
    private int _length;

    /// <param name="path">The file.</param>
    /// <param name="length">Where to stop; negative for the end of the file.</param>
    public LineScan(string path, long length = -1)
    {
        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        _end = length < 0 ? RandomAccess.GetLength(_handle) : length;
    }

    /// <summary>Where the line begins that was read last.</summary>
    public long Offset { get; private set; }

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line that was read last ends with a line feed.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Reads a line, without its line feed. What is longer than any entry comes in pieces.</summary>
    public bool TryNext(out ReadOnlyMemory<byte> line)
    {
        var feed = _buffer.AsSpan(_start, _length).IndexOf((byte)'\n');
        while (feed < 0 && Fill() is var before and >= 0)
        {
            feed = _buffer.AsSpan(_start + before, _length - before).IndexOf((byte)'\n') is var found and >= 0 ? before + found : -1;
        }

        IsEnded = feed >= 0;
        var taken = IsEnded ? feed : _length;
        line = _buffer.AsMemory(_start, taken);
        Offset = _position - _length;
        var used = IsEnded ? taken + 1 : taken;
        _start += used;
        _length -= used;
        Number++;
        return used > 0;
    }

    public void Dispose() => _handle.Dispose();

    // Tells how much there was before, or -1 when there is no more room or no more file.
    private int Fill()
    {
        var before = _length;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _length).CopyTo(_buffer);
            _start = 0;
        }

        var wanted = (int)Math.Min(_buffer.Length - _length, _end - _position);
        var read = wanted <= 0 ? 0 : RandomAccess.Read(_handle, _buffer.AsSpan(_length, wanted), _position);
        _position += read;
        _length += read;
        return read == 0 ? -1 : before;
    }
}
