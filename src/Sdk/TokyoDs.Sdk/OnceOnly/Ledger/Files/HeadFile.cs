using Microsoft.Win32.SafeHandles;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>The sealed last entry in a file of its own, in two places that are written in turn, so that a torn write leaves the other one.</summary>
/// <remarks>
/// It is written after an entry is on the disk and is not flushed each time: it may lag behind after a power cut and is never ahead.
/// </remarks>
internal sealed class HeadFile : IDisposable
{
    public const string Name = "ledger.head";

    private const int SlotLength = 256;

    private readonly SafeFileHandle _handle;
    private readonly ChainIdentity _identity;
    private int _slot;

    private HeadFile(SafeFileHandle handle, ChainIdentity identity) => (_handle, _identity) = (handle, identity);

    /// <summary>Opens the file, or makes it with a head that says that there is no entry.</summary>
    public static HeadFile Open(string folder, ChainIdentity identity)
    {
        var path = Path.Combine(folder, Name);
        var isNew = !File.Exists(path);
        var head = new HeadFile(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read), identity);
        if (isNew)
        {
            head.Write(new(0, ChainLine.FirstPrevious));
            head.Write(new(0, ChainLine.FirstPrevious));
            head.Flush();
        }

        return head;
    }

    /// <summary>Reads the head of a folder; <paramref name="fault"/> is what is wrong with it.</summary>
    public static LedgerHead? Read(string folder, ChainIdentity? identity, out LocalText? fault)
    {
        byte[] bytes;
        try
        {
            using var file = new FileStream(Path.Combine(folder, Name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            bytes = new byte[2 * SlotLength];
            file.ReadExactly(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = new("the file with the sealed last entry is missing or cut off.", "最後の記録を封印したファイルがないか、欠けています。");
            return null;
        }

        LedgerHead? newest = null;
        fault = null;
        for (var slot = 0; slot < 2; slot++)
        {
            var read = SealedHead.Read(bytes.AsMemory(slot * SlotLength, SlotLength));
            var found = read is null ? new("the sealed last entry cannot be read.", "最後の記録の封印を読めません。") : identity is null ? null : read.Fault(identity);
            fault ??= found;
            if (found is null && (newest is null || read!.Head.Sequence > newest.Sequence))
            {
                newest = read!.Head;
            }
        }

        return newest;
    }

    public void Write(LedgerHead head)
    {
        Span<byte> slot = stackalloc byte[SlotLength];
        slot.Fill((byte)' ');
        slot[^1] = (byte)'\n';
        SealedHead.Of(head, _identity).Write().CopyTo(slot);
        RandomAccess.Write(_handle, slot, _slot * SlotLength);
        _slot = 1 - _slot;
    }

    public void Flush() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();
}
