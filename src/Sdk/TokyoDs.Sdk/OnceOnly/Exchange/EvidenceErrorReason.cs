namespace TokyoDs.OnceOnly;

/// <summary>What exactly went wrong, in one word per mend; every reason belongs to one <see cref="EvidenceErrorCode"/>.</summary>
public enum EvidenceErrorReason
{
    /// <summary>Only the code is known.</summary>
    Unspecified,

    /// <summary>The request breaks its form.</summary>
    MalformedRequest,

    /// <summary>The request was made too long ago or in the future: a clock is wrong.</summary>
    ClockSkew,

    /// <summary>The identifier was used before, for another request or too long ago.</summary>
    ReusedIdentifier,

    /// <summary>The contract has no such item.</summary>
    FieldNotOffered,

    /// <summary>Requester and provider share no version of the contract.</summary>
    NoCommonVersion,

    /// <summary>Nobody takes such requests at the address.</summary>
    WrongAddress,

    /// <summary>The credential of the requester was refused.</summary>
    CredentialRefused,

    /// <summary>The request names another requester than its credential.</summary>
    ForeignRequester,

    /// <summary>The requester has no right to this evidence.</summary>
    AccessRefused,

    /// <summary>The subject has not agreed, or no longer does.</summary>
    ConsentMissing,

    /// <summary>The register has no such subject.</summary>
    SubjectUnknown,

    /// <summary>The answer would refer to something that cannot be found.</summary>
    ReferenceMissing,

    /// <summary>The provider said that it needed too long.</summary>
    ProviderTimedOut,

    /// <summary>The provider did not answer in time; presumed by the requester.</summary>
    NoAnswer,

    /// <summary>No connection could be made; presumed by the requester.</summary>
    Unreachable,

    /// <summary>The provider failed.</summary>
    ProviderFailed,

    /// <summary>The provider is asked too often.</summary>
    TooManyRequests,

    /// <summary>The access could not be recorded, so nothing was handed over.</summary>
    LedgerFailed,

    /// <summary>The answer broke off.</summary>
    BrokenAnswer,

    /// <summary>The answer is larger than the requester takes.</summary>
    AnswerTooLarge,

    /// <summary>The answer is not written as its contract says.</summary>
    UnreadableAnswer,

    /// <summary>The answer belongs to another request.</summary>
    ForeignAnswer,

    /// <summary>The answer is in a version that was not asked for.</summary>
    UnaskedVersion,

    /// <summary>The provider failed often and is left alone for a while.</summary>
    CircuitOpen,
}
