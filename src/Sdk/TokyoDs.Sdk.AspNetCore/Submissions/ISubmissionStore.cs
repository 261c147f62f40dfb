namespace TokyoDs.Submissions;

/// <summary>Remembers which forms are being received or have been; shared by all instances of a service.</summary>
/// <remarks>
/// The default keeps this in <c>IDistributedCache</c>. For one process it is exact. Among several processes a form could run twice only when two of them
/// claim it within <see cref="SubmitOnceOptions.Settling"/> and the cache takes longer than that to take a value. Where not even that may happen, implement
/// this interface with a unique key of the database in which the handler writes.
/// </remarks>
public interface ISubmissionStore
{
    /// <summary>Claims a form for the caller, who then runs the handler.</summary>
    /// <param name="key">A hash of the token.</param>
    /// <param name="lifetime">How long the claim holds when it is neither completed nor released.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns><see langword="null"/> when the claim is the caller's; otherwise what is known about the form.</returns>
    Task<Submission?> TryClaimAsync(string key, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Looks a form up.</summary>
    /// <param name="key">A hash of the token.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>What is known, or <see langword="null"/> when nobody has claimed it or the claim was released.</returns>
    Task<Submission?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps the outcome of a form that was received.</summary>
    /// <param name="key">A hash of the token.</param>
    /// <param name="submission">The outcome.</param>
    /// <param name="lifetime">How long it is kept.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    Task CompleteAsync(string key, Submission submission, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Gives a claim back, so that the form can be sent again.</summary>
    /// <param name="key">A hash of the token.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    Task ReleaseAsync(string key, CancellationToken cancellationToken);
}

/// <summary>What is known about a form that was sent.</summary>
/// <param name="IsReceived">Whether its handler has ended; otherwise it is running.</param>
/// <param name="Outcome">Where the handler sent the reader, as the middleware protected it; <see langword="null"/> when it ended in no redirect.</param>
public sealed record Submission(bool IsReceived, string? Outcome = null);
