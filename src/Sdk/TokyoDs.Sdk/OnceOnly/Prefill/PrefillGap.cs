namespace TokyoDs.OnceOnly;

/// <summary>Why an item was not prefilled although the state alone does not say so.</summary>
public enum PrefillGap
{
    /// <summary>No gap, or the provider itself said why: see the state.</summary>
    None,

    /// <summary>The exchange failed; see <see cref="PrefillItem.Error"/>.</summary>
    Failed,

    /// <summary>The provider answered with a value that is too old or no longer valid.</summary>
    Stale,

    /// <summary>There was no consent, so nobody was asked.</summary>
    NoConsent,

    /// <summary>The consent was revoked or expired while the answer was on its way; the answer was thrown away.</summary>
    ConsentEnded,

    /// <summary>It could not be found out whether there is a consent, so nobody was asked or the answer was thrown away.</summary>
    ConsentUnknown,

    /// <summary>The access could not be recorded, so nobody was asked or the answer was thrown away.</summary>
    NotRecorded,
}
