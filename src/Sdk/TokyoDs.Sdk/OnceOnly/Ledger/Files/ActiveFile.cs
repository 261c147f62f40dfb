using Microsoft.Win32.SafeHandles;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>The file that gets the next entries. What a failed write leaves behind its last entry is cut off before the next one.</summary>
internal sealed class ActiveFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private bool _hasRest;

    private ActiveFile(string path, long first, DateOnly day, long length, SafeFileHandle handle) =>
        (Path, First, Day, Length, _handle) = (path, first, day, length, handle);

    public string Path { get; }

    /// <summary>The number of its first entry.</summary>
    public long First { get; }

    /// <summary>The day in Japan on which it was begun.</summary>
    public DateOnly Day { get; }

    /// <summary>The length of what is stored.</summary>
    public long Length { get; private set; }

    public static ActiveFile Create(string path, long first, DateOnly day)
    {
        var options = ChainFolder.ForWriting(FileMode.Create);
        using (new FileStream(path, options))
        {
            // Made with the rights of its owner alone.
        }

        DiskFlush.Folder(System.IO.Path.GetDirectoryName(path)!);
        return Open(path, first, day, length: 0);
    }

    public static ActiveFile Open(string path, long first, DateOnly day, long length)
    {
        var file = new ActiveFile(path, first, day, length, File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete));

        // What a killed process wrote may still be on its way to the disk, and is answered for from now on.
        RandomAccess.FlushToDisk(file._handle);
        return file;
    }

    /// <summary>Writes entries; nothing is stored yet.</summary>
    public void Write(ReadOnlySpan<byte> entries)
    {
        CutRest();
        _hasRest = true;
        try
        {
            RandomAccess.Write(_handle, entries, Length);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What .NET makes of a limit of the file size (EFBIG).
            TryCutRest();
            throw new IOException(exception.Message, StorageFaults.FileTooLarge);
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            TryCutRest();
            throw;
        }
    }

    /// <summary>Makes what was written durable; after that it is stored.</summary>
    public void Flush(int length)
    {
        RandomAccess.FlushToDisk(_handle);
        Length += length;
        _hasRest = false;
    }

    public void Dispose() => _handle.Dispose();

    private void CutRest()
    {
        if (_hasRest)
        {
            RandomAccess.SetLength(_handle, Length);
            _hasRest = false;
        }
    }

    private void TryCutRest()
    {
        try
        {
            CutRest();
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            // The next write tries again; until then the rest is behind what counts.
        }
    }
}
