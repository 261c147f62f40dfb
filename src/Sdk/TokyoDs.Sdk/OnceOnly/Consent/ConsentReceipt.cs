namespace TokyoDs.OnceOnly;

/// <summary>What somebody agreed to, and what was shown when they did (同意の記録).</summary>
/// <param name="Id">The receipt.</param>
/// <param name="Subject">Who agreed.</param>
/// <param name="Purpose">The purpose that was agreed to.</param>
/// <param name="Contracts">The contracts whose data may be fetched; a newer minor version is covered, a new major version is not.</param>
/// <param name="ShownTextHash">SHA-256 of the text that was shown, 64 lower-case hexadecimal digits.</param>
/// <param name="GivenAt">When the consent was given.</param>
/// <param name="ExpiresAt">When it ends by itself; a later consent does not move it.</param>
/// <param name="RevokedAt">When it was revoked; <see langword="null"/> while it was not.</param>
public sealed record ConsentReceipt(
    Guid Id,
    SubjectReference Subject,
    string Purpose,
    IReadOnlyList<ContractReference> Contracts,
    string ShownTextHash,
    DateTimeOffset GivenAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt = null);
