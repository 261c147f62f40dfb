namespace TokyoDs.OnceOnly;

/// <summary>The last entry of a ledger. Whoever keeps it elsewhere can prove later that nothing before it was changed or removed.</summary>
/// <param name="Sequence">The number of the entry; 0 when there is none.</param>
/// <param name="Hash">Its SHA-256, 64 lower-case hexadecimal digits; zeros when there is none.</param>
public sealed record LedgerHead(long Sequence, string Hash);
