using System.IO.Compression;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>The text of a file of the address base registry, be it a CSV or a zip with one.</summary>
internal sealed class AddressBaseText : IAsyncDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IAsyncDisposable? _copy;
    private readonly ZipArchive? _archive;

    private AddressBaseText(IAsyncDisposable? copy, ZipArchive? archive, TextReader reader) => (_copy, _archive, Reader) = (copy, archive, reader);

    public TextReader Reader { get; }

    /// <param name="stream">The file; it stays open.</param>
    /// <param name="cancellationToken">Ends the copying of a stream that cannot seek.</param>
    /// <exception cref="FormatException">The zip is broken or does not hold exactly one CSV.</exception>
    public static async Task<AddressBaseText> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var copy = stream.CanSeek ? null : await TemporaryCopy.OfAsync(stream, long.MaxValue, cancellationToken).ConfigureAwait(false);
        try
        {
            var file = copy ?? stream;
            file.Position = 0;
            var head = new byte[4];
            var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            file.Position = 0;
            if (!IsZip(head.AsSpan(0, length)))
            {
                return new(copy, null, ReaderOf(file));
            }

            var archive = ArchiveOf(file);
            return new(copy, archive, ReaderOf(Unpacking(archive)));
        }
        catch
        {
            if (copy is not null)
            {
                await copy.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        _archive?.Dispose();
        if (_copy is not null)
        {
            await _copy.DisposeAsync().ConfigureAwait(false);
        }
    }

    // The signature of a first entry, or of the end of a zip without any.
    private static bool IsZip(ReadOnlySpan<byte> head) => head.SequenceEqual("PK\u0003\u0004"u8) || head.SequenceEqual("PK\u0005\u0006"u8);

    private static StreamReader ReaderOf(Stream stream) => new(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, bufferSize: 32 * 1024, leaveOpen: true);

    private static ZipArchive ArchiveOf(Stream file)
    {
        try
        {
            return new(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException exception)
        {
            throw UnpackingStream.Broken(exception);
        }
    }

    private static UnpackingStream Unpacking(ZipArchive archive)
    {
        try
        {
            var files = archive.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).ToList();
            if (files is not [var file])
            {
                throw new FormatException(new LocalText(
                    $"The zip holds {files.Count} CSV files and not one; choose a file of the address base registry as it is published.",
                    $"zip の中の CSV が 1 個ではなく {files.Count} 個です。アドレス・ベース・レジストリの公開ファイルをそのまま指定してください。").ToString());
            }

            return file.IsEncrypted
                ? throw new FormatException(new LocalText(
                    "The zip is encrypted; files of the address base registry are not.", "zip が暗号化されています。アドレス・ベース・レジストリの公開ファイルは暗号化されていません。").ToString())
                : new(file.Open(), file.CompressedLength, file.Length);
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            archive.Dispose();
            throw exception as FormatException ?? UnpackingStream.Broken(exception);
        }
    }
}
