namespace TokyoDs.OnceOnly.Chains;

/// <summary>What is to be stored: an identifier that is stored once, a kind, whom it is about (as a keyed hash) and a body in canonical JSON.</summary>
internal sealed record ChainRecord(Guid Id, string Type, string? SubjectKey, ReadOnlyMemory<byte> Body);

/// <summary>What was stored.</summary>
internal sealed record ChainEntry(
    long Sequence, string Previous, string Hash, DateTimeOffset RecordedAt, Guid Id, string Type, string? SubjectKey, string KeyId, ReadOnlyMemory<byte> Body)
{
    /// <summary>The keyed hash of <see cref="Hash"/>.</summary>
    public required string Mac { get; init; }

    /// <summary>Whether somebody with the secret wrote the entry; null when the secret is not among those given.</summary>
    public bool? IsAuthentic(ChainIdentity identity) => identity.Keys.Find(KeyId)?.IsMac(Mac, identity.Ledger, Hash);
}

/// <summary>Which ledger it is, and the secrets of those who write to it.</summary>
internal sealed record ChainIdentity(string Ledger, LedgerKeys Keys);

/// <summary>The kinds of entries.</summary>
internal static class ChainEntryType
{
    public const string Access = "access";
    public const string Consent = "consent";
    public const string Revocation = "revocation";

    /// <summary>Says which entries were removed because their time was over.</summary>
    public const string Checkpoint = "checkpoint";
}
