namespace TokyoDs.OnceOnly;

/// <summary>Why evidence could not be handed over. The eight meanings of the EU Once-Only Technical System (EDM:ERR:0001 to 0008).</summary>
public enum EvidenceErrorCode
{
    /// <summary>The requester could not be authenticated.</summary>
    NotAuthenticated = 1,

    /// <summary>The requester may not have this evidence, or the subject has to agree first.</summary>
    NotAuthorized,

    /// <summary>The request breaks its form, or its identifier was used before.</summary>
    InvalidRequest,

    /// <summary>The provider knows no such subject or evidence.</summary>
    NotFound,

    /// <summary>No answer came in time; whether the request was carried out is not known.</summary>
    Timeout,

    /// <summary>The answer refers to something that could not be found.</summary>
    UnresolvedReference,

    /// <summary>The provider does not offer this contract or this version of it.</summary>
    UnsupportedCapability,

    /// <summary>The provider failed while it looked for the evidence.</summary>
    QueryFailed,
}
