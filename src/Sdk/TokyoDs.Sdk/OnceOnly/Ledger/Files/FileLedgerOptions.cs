using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>When a ledger in files begins a new file.</summary>
public sealed record FileLedgerOptions
{
    private const long Smallest = 128 * 1024;

    private readonly long _largestFile = 64 * 1024 * 1024;

    /// <summary>From how many bytes on a new file is begun; 64 MiB by default, 128 KiB at least.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 128 KiB.</exception>
    public long LargestFile
    {
        get => _largestFile;
        init => _largestFile = value >= Smallest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), new LocalText("A file takes at least 131,072 bytes.", "ファイルの大きさは 131,072 バイト以上にしてください。").ToString());
    }

    /// <summary>Whether each day in Japan begins a new file; <see langword="true"/> by default.</summary>
    public bool NewFileEachDay { get; init; } = true;
}
