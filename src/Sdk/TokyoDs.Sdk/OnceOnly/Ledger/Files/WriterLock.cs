using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Keeps a second writer away from a folder. The system gives the lock back when the process dies, however it dies.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _lock;

    private WriterLock(FileStream held) => _lock = held;

    /// <exception cref="IOException">Somebody else writes to the folder; the message names them.</exception>
    public static WriterLock Take(string folder, DateTimeOffset now)
    {
        // The name of the holder stands in a second file: a locked file cannot be read everywhere.
        var holder = Path.Combine(folder, "ledger.holder");
        FileStream held;
        try
        {
            held = new(Path.Combine(folder, "ledger.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            var who = Read(holder);
            throw new IOException(
                new LocalText(
                    $"'{folder}' is in use by {who}. Only one process may write to it: stop that one, or use the PostgreSQL ledger for several.",
                    $"'{folder}' は {who} が使用中です。書き込めるのは 1 プロセスだけです。そのプロセスを止めるか、複数で使う場合は PostgreSQL の台帳にしてください。").ToString(), exception);
        }

        try
        {
            File.WriteAllText(holder, string.Create(
                CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            held.Dispose();
            throw;
        }

        return new(held);
    }

    public void Dispose() => _lock.Dispose();

    // EWOULDBLOCK of Linux and macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static string Read(string holder)
    {
        try
        {
            return File.ReadAllText(holder);
        }
        catch (Exception exception) when (StorageFaults.IsStorage(exception))
        {
            return "another process";
        }
    }
}
