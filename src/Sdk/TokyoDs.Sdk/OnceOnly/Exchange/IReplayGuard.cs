namespace TokyoDs.OnceOnly;

/// <summary>Remembers the identifiers of requests, so that none is used twice (再送・再利用の検知).</summary>
/// <remarks>
/// <para>
/// The rule of the EU Once-Only Technical System is that a request which re-uses an identifier must be refused. Here the very same request, by the same
/// requester, counts as one request when it arrives again within <see cref="ReplayGuardOptions.RetryWindow"/> and not more often than
/// <see cref="ReplayGuardOptions.MostAttempts"/>: its answer may have been lost. It is answered anew, so that no evidence rests in the guard and rights
/// and consent are checked again. Everything else with a used identifier is refused.
/// </para>
/// <para>
/// An identifier is remembered for <see cref="ReplayGuardOptions.RememberFor"/>. That is enough, because providers also refuse identifiers whose inner
/// time is older than their clock tolerance.
/// </para>
/// </remarks>
public interface IReplayGuard
{
    /// <summary>Claims an identifier, at once and for all instances that share the guard.</summary>
    /// <param name="claim">The identifier, who uses it, and for which content.</param>
    /// <param name="cancellationToken">Stops waiting; the identifier may be claimed all the same.</param>
    /// <returns>Whether the identifier may be used.</returns>
    Task<ReplayVerdict> ClaimAsync(ReplayClaim claim, CancellationToken cancellationToken = default);
}

/// <summary>The use of an identifier.</summary>
/// <param name="Requester">Who uses it, as authenticated; two requesters do not disturb each other.</param>
/// <param name="Id">The identifier.</param>
/// <param name="ContentHash">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
public sealed record ReplayClaim(string Requester, Guid Id, string ContentHash);

/// <summary>Whether an identifier may be used.</summary>
public enum ReplayVerdict
{
    /// <summary>It was used before, for other content, too long ago or too often. The default, so that nothing passes by accident.</summary>
    Reused,

    /// <summary>It was never used.</summary>
    First,

    /// <summary>The same request arrived again within the time for that.</summary>
    Retry,

    /// <summary>The guard is full; nothing passes until it has forgotten some.</summary>
    Full,
}

/// <summary>What a guard allows and remembers.</summary>
public sealed class ReplayGuardOptions
{
    internal static readonly TimeSpan ShortestMemory = TimeSpan.FromHours(1);

    /// <summary>How long after its first arrival a request may arrive again; two minutes by default.</summary>
    public TimeSpan RetryWindow { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request may arrive, the first time included; 5 by default.</summary>
    public int MostAttempts { get; set; } = 5;

    /// <summary>How long identifiers are remembered; one hour by default and at least, so that requests and tickets are void before they are forgotten.</summary>
    public TimeSpan RememberFor { get; set; } = ShortestMemory;

    /// <summary>The most identifiers that are kept in memory; 100,000 by default. A guard in the database has no such limit.</summary>
    public int Capacity { get; set; } = 100_000;

    internal void ThrowIfWrong()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryWindow, TimeSpan.Zero, nameof(RetryWindow));
        ArgumentOutOfRangeException.ThrowIfLessThan(RememberFor, ShortestMemory, nameof(RememberFor));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(RetryWindow, RememberFor, nameof(RetryWindow));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostAttempts, 1, nameof(MostAttempts));
        ArgumentOutOfRangeException.ThrowIfLessThan(Capacity, 1, nameof(Capacity));
    }

    internal ReplayVerdict Judge(bool isSameContent, TimeSpan age, int attempts) =>
        isSameContent && age <= RetryWindow && attempts <= MostAttempts ? ReplayVerdict.Retry : ReplayVerdict.Reused;
}
