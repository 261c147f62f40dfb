using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Keeps what comes from a stream in a file that is gone when it is closed, so that large files need no memory.</summary>
internal static class TemporaryCopy
{
    /// <param name="source">What to copy; it stays open.</param>
    /// <param name="largest">How many bytes may come.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <exception cref="FormatException">More came.</exception>
    public static async Task<FileStream> OfAsync(Stream source, long largest, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            var buffer = new byte[64 * 1024];
            int count;
            while ((count = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (copy.Length + count > largest)
                {
                    throw new FormatException(new LocalText(
                        $"The file has more than {largest} bytes; allow more if it is right.", $"ファイルが {largest} バイトを超えています。正しいファイルなら上限を上げてください。").ToString());
                }

                await copy.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }

            await copy.FlushAsync(cancellationToken).ConfigureAwait(false);
            return copy;
        }
        catch
        {
            await copy.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
