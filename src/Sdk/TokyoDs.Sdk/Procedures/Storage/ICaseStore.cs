using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>Keeps one-stop cases, so that people find theirs again and an interrupted forwarding goes on.</summary>
/// <remarks>
/// Nobody overwrites what another request stored meanwhile: a case is saved with the version that it was read with. When a task of saving or deleting ends,
/// the change survives a crash.
/// </remarks>
public interface ICaseStore
{
    /// <summary>Reads a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The case; <see langword="null"/> when there is none. Whether the person at the screen may see it, the caller decides by its subject.</returns>
    Task<StoredCase?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Finds the cases of somebody.</summary>
    /// <param name="subject">Who applies.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Their cases, the one that was saved last first.</returns>
    Task<IReadOnlyList<CaseEntry>> FindAsync(SubjectReference subject, CancellationToken cancellationToken = default);

    /// <summary>Stores a case.</summary>
    /// <param name="state">The case, from <see cref="OneStopCase.Save"/>.</param>
    /// <param name="version">The version that it was read with; 0 for a new case.</param>
    /// <param name="cancellationToken">Stops waiting; whether it is stored is then not known. Saving the same again is safe.</param>
    /// <returns>The version that it has now.</returns>
    /// <exception cref="CaseConflictException">Another request stored or deleted the case meanwhile. Read it again, make the change again, save again.</exception>
    Task<long> SaveAsync(OneStopCaseState state, long version, CancellationToken cancellationToken = default);

    /// <summary>Deletes a case.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Deletes the cases that were last saved before a moment (廃棄).</summary>
    /// <param name="moment">The moment; how long cases are kept, the caller knows.</param>
    /// <param name="cancellationToken">Stops between two cases.</param>
    /// <returns>How many there were.</returns>
    Task<int> DeleteSavedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken = default);
}

/// <summary>A case as it was read. <see cref="ToString"/> names the case only.</summary>
/// <param name="State">The case, for <see cref="OneStopCase.Restore"/>.</param>
/// <param name="Version">Its version, for <see cref="ICaseStore.SaveAsync"/>.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record StoredCase(OneStopCaseState State, long Version, DateTimeOffset SavedAt)
{
    /// <summary>Names the case, never its content.</summary>
    /// <returns>Identifier and version.</returns>
    public override string ToString() => $"{State} v{Version}";
}

/// <summary>One of somebody's cases.</summary>
/// <param name="Id">The case.</param>
/// <param name="SavedAt">When it was last saved.</param>
public sealed record CaseEntry(Guid Id, DateTimeOffset SavedAt);
