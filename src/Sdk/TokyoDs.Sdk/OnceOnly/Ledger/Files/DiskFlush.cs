using System.Runtime.InteropServices;
using System.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Makes the entries of a folder durable: a new file survives a power cut only when its folder was flushed too.</summary>
internal static class DiskFlush
{
    private const int ReadOnly = 0;

    /// <summary>Flushes a folder where the system needs that (Unix); NTFS keeps its folders in a journal.</summary>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        if (descriptor < 0)
        {
            throw new IOException($"The folder '{path}' cannot be opened to be flushed (errno {Marshal.GetLastPInvokeError()}).");
        }

        // Some file systems cannot flush folders and say so (EINVAL); they have no more to give.
        _ = Flush(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
