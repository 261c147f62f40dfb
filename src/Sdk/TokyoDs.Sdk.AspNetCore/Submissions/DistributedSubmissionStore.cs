using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace TokyoDs.Submissions;

/// <summary>Keeps submissions in the distributed cache: a claim is written, rests, and is read back; the one that stands has won.</summary>
internal sealed class DistributedSubmissionStore(IDistributedCache cache, IOptions<SubmitOnceOptions> options) : ISubmissionStore
{
    private const string Prefix = "tokyods-submission:";
    private const string Received = "received:";

    /// <summary>The claims of this process, which decides exactly among its own requests.</summary>
    private readonly ConcurrentDictionary<string, byte> _claimed = new(StringComparer.Ordinal);

    public async Task<Submission?> TryClaimAsync(string key, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        if (!_claimed.TryAdd(key, 0))
        {
            return await FindAsync(key, cancellationToken) ?? new(IsReceived: false);
        }

        var isWon = false;
        try
        {
            if (await FindAsync(key, cancellationToken) is { } known)
            {
                return known;
            }

            // From here on nobody may give up: a browser drops the first post when it sends the second, and a claim left behind would hold that up.
            var mine = Guid.NewGuid().ToString("N");
            await cache.SetStringAsync(Prefix + key, mine, For(lifetime), CancellationToken.None);
            if (cache is not MemoryDistributedCache)
            {
                await Task.Delay(options.Value.Settling, CancellationToken.None);
            }

            var standing = await cache.GetStringAsync(Prefix + key, CancellationToken.None);
            isWon = standing == mine;
            return isWon ? null : Read(standing) ?? new(IsReceived: false);
        }
        finally
        {
            if (!isWon)
            {
                _claimed.TryRemove(key, out _);
            }
        }
    }

    public async Task<Submission?> FindAsync(string key, CancellationToken cancellationToken) => Read(await cache.GetStringAsync(Prefix + key, cancellationToken));

    public async Task CompleteAsync(string key, Submission submission, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        try
        {
            await cache.SetStringAsync(Prefix + key, Received + submission.Outcome, For(lifetime), cancellationToken);
        }
        finally
        {
            _claimed.TryRemove(key, out _);
        }
    }

    public async Task ReleaseAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await cache.RemoveAsync(Prefix + key, cancellationToken);
        }
        finally
        {
            _claimed.TryRemove(key, out _);
        }
    }

    private static Submission? Read(string? text) =>
        text is null ? null
        : !text.StartsWith(Received, StringComparison.Ordinal) ? new(IsReceived: false)
        : new(IsReceived: true, text.Length > Received.Length ? text[Received.Length..] : null);

    private static DistributedCacheEntryOptions For(TimeSpan lifetime) => new() { AbsoluteExpirationRelativeToNow = lifetime };
}
