namespace TokyoDs.OnceOnly;

/// <summary>Remembers identifiers in the memory of one process; for one instance only, because others do not see it.</summary>
/// <param name="options">What it allows; the defaults when <see langword="null"/>.</param>
/// <param name="timeProvider">The clock; the system's by default.</param>
public sealed class MemoryReplayGuard(ReplayGuardOptions? options = null, TimeProvider? timeProvider = null) : IReplayGuard
{
    private readonly ReplayGuardOptions _options = Checked(options);
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Requester, Guid Id), Use> _uses = [];
    private readonly Queue<(DateTimeOffset Since, (string Requester, Guid Id) Key)> _oldestFirst = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public Task<ReplayVerdict> ClaimAsync(ReplayClaim claim, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return Task.FromResult(Claim(claim, _time.GetUtcNow()));
        }
    }

    private ReplayVerdict Claim(ReplayClaim claim, DateTimeOffset now)
    {
        while (_oldestFirst.TryPeek(out var oldest) && now - oldest.Since > _options.RememberFor)
        {
            _uses.Remove(_oldestFirst.Dequeue().Key);
        }

        var key = (claim.Requester, claim.Id);
        if (_uses.TryGetValue(key, out var use))
        {
            var isSame = use.ContentHash == claim.ContentHash;
            use.Attempts += isSame ? 1 : 0;
            return _options.Judge(isSame, now - use.Since, use.Attempts);
        }

        if (_uses.Count >= _options.Capacity)
        {
            return ReplayVerdict.Full;
        }

        _uses.Add(key, new(claim.ContentHash, now));
        _oldestFirst.Enqueue((now, key));
        return ReplayVerdict.First;
    }

    private static ReplayGuardOptions Checked(ReplayGuardOptions? options)
    {
        options ??= new();
        options.ThrowIfWrong();
        return options;
    }

    private sealed class Use(string contentHash, DateTimeOffset since)
    {
        public string ContentHash { get; } = contentHash;
        public DateTimeOffset Since { get; } = since;
        public int Attempts { get; set; } = 1;
    }
}
