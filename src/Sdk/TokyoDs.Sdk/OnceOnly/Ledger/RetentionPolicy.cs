using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>How long entries must be kept and when they must be gone (保存義務と廃棄義務). Both count from the moment of recording.</summary>
public sealed record RetentionPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="keepFor">How long entries must be kept; zero or more.</param>
    /// <param name="deleteAfter">When entries must be deleted; <paramref name="keepFor"/> or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative, or the duty to delete begins before the duty to keep ends.</exception>
    public RetentionPolicy(TimeSpan keepFor, TimeSpan deleteAfter)
    {
        if (keepFor < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(keepFor), new LocalText("The time to keep is negative.", "保存期間が負です。").ToString());
        }

        if (deleteAfter < keepFor)
        {
            throw new ArgumentOutOfRangeException(nameof(deleteAfter), new LocalText(
                "Entries would have to be deleted while they must still be kept; make deleteAfter at least as long as keepFor.",
                "保存しなければならない間に廃棄することになります。deleteAfter を keepFor 以上にしてください。").ToString());
        }

        (KeepFor, DeleteAfter) = (keepFor, deleteAfter);
    }

    /// <summary>How long entries must be kept.</summary>
    public TimeSpan KeepFor { get; }

    /// <summary>When entries must be deleted.</summary>
    public TimeSpan DeleteAfter { get; }

    /// <summary>Entries recorded before this moment may be deleted.</summary>
    internal DateTimeOffset MayDeleteBefore(DateTimeOffset now) => Before(now, KeepFor);

    /// <summary>Entries recorded before this moment must be deleted.</summary>
    internal DateTimeOffset MustDeleteBefore(DateTimeOffset now) => Before(now, DeleteAfter);

    private static DateTimeOffset Before(DateTimeOffset now, TimeSpan time) =>
        now - DateTimeOffset.MinValue <= time ? DateTimeOffset.MinValue : now - time;
}

/// <summary>What a deletion did.</summary>
/// <param name="Removed">How many entries were removed; 0 when none was due, and then nothing was recorded.</param>
/// <param name="Through">The number of the last removed entry; 0 when none was due.</param>
public sealed record RetentionResult(long Removed, long Through);
