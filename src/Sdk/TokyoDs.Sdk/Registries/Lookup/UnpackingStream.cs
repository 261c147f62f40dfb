using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Unpacks one file of a zip and ends with an error when more or less comes out than its length, or far more than such a file packs.</summary>
/// <param name="unpacked">What comes out; it is closed with this.</param>
/// <param name="packedLength">How many bytes the file takes in the zip.</param>
/// <param name="length">How many bytes the zip says will come out.</param>
internal sealed class UnpackingStream(Stream unpacked, long packedLength, long length) : Stream
{
    /// <summary>Names and numbers pack to about a tenth; a bomb packs to a thousandth.</summary>
    private const int LargestRatio = 200;

    private const int AlwaysAllowed = 1024 * 1024;

    private long _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static FormatException Broken(Exception? inner = null) => new(
        new LocalText("The zip is broken or cut short; download it again.", "zip が壊れているか途切れています。もう一度取得してください。").ToString(), inner);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
        }
        catch (InvalidDataException exception)
        {
            throw Broken(exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read, int wanted)
    {
        _count += read;
        if (_count > AlwaysAllowed && _count / LargestRatio > packedLength)
        {
            throw new FormatException(new LocalText(
                "The zip unpacks to more than any file of the address base registry; do not trust it.",
                "zip を展開した大きさが、アドレス・ベース・レジストリのファイルとしてあり得ません。信頼できないファイルです。").ToString());
        }

        return _count > length || (read == 0 && wanted > 0 && _count < length) ? throw Broken() : read;
    }
}
