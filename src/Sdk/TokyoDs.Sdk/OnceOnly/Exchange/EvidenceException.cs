namespace TokyoDs.OnceOnly;

/// <summary>Thrown by <see cref="EvidenceResult{T}.GetOrThrow"/> when there is no evidence. Its message is for developers and holds no value.</summary>
/// <param name="error">Why there is none.</param>
public sealed class EvidenceException(EvidenceError error) : Exception($"{error}: {error?.ForDeveloper()}")
{
    /// <summary>Why there is no evidence.</summary>
    public EvidenceError Error { get; } = error;
}
