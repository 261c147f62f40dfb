using System.Collections.Frozen;
using static TokyoDs.OnceOnly.EvidenceErrorCode;
using static TokyoDs.OnceOnly.EvidenceErrorReason;
using static TokyoDs.OnceOnly.FaultSide;

namespace TokyoDs.OnceOnly;

/// <summary>What is always true of a reason: its code, who has to mend it, whether the same request may be sent again, and its HTTP status.</summary>
internal sealed record EvidenceErrorKind(EvidenceErrorReason Reason, string Name, EvidenceErrorCode Code, FaultSide Side, bool MayRetry, int Status)
{
    private static readonly EvidenceErrorKind[] All =
    [
        new(MalformedRequest, "malformed-request", InvalidRequest, Requester, false, 400),
        new(ClockSkew, "clock-skew", InvalidRequest, Requester, false, 400),
        new(ReusedIdentifier, "reused-identifier", InvalidRequest, Requester, false, 409),
        new(FieldNotOffered, "field-not-offered", UnsupportedCapability, Requester, false, 406),
        new(NoCommonVersion, "no-common-version", UnsupportedCapability, Requester, false, 406),
        new(WrongAddress, "wrong-address", UnsupportedCapability, Requester, false, 404),
        new(CredentialRefused, "credential-refused", NotAuthenticated, Requester, false, 401),
        new(ForeignRequester, "foreign-requester", NotAuthorized, Requester, false, 403),
        new(AccessRefused, "access-refused", NotAuthorized, Requester, false, 403),
        new(ConsentMissing, "consent-missing", NotAuthorized, Requester, false, 403),
        new(SubjectUnknown, "subject-unknown", NotFound, Requester, false, 404),
        new(ReferenceMissing, "reference-missing", UnresolvedReference, Provider, false, 502),
        new(ProviderTimedOut, "provider-timed-out", EvidenceErrorCode.Timeout, Provider, true, 504),
        new(NoAnswer, "no-answer", EvidenceErrorCode.Timeout, Network, true, 504),
        new(Unreachable, "unreachable", EvidenceErrorCode.Timeout, Network, true, 504),
        new(ProviderFailed, "provider-failed", QueryFailed, Provider, true, 500),
        new(TooManyRequests, "too-many-requests", QueryFailed, Requester, true, 429),
        new(LedgerFailed, "ledger-failed", QueryFailed, Provider, true, 503),
        new(BrokenAnswer, "broken-answer", QueryFailed, Network, true, 502),
        new(AnswerTooLarge, "answer-too-large", QueryFailed, Provider, false, 502),
        new(UnreadableAnswer, "unreadable-answer", QueryFailed, Provider, false, 502),
        new(ForeignAnswer, "foreign-answer", QueryFailed, Provider, false, 502),
        new(UnaskedVersion, "unasked-version", UnsupportedCapability, Provider, false, 502),
        new(CircuitOpen, "circuit-open", QueryFailed, Provider, true, 503),
    ];

    /// <summary>For answers that name a code and no reason we know.</summary>
    private static readonly EvidenceErrorKind[] Unknown =
    [
        new(Unspecified, "not-authenticated", NotAuthenticated, Requester, false, 401),
        new(Unspecified, "not-authorized", NotAuthorized, Requester, false, 403),
        new(Unspecified, "invalid-request", InvalidRequest, Requester, false, 400),
        new(Unspecified, "not-found", NotFound, Requester, false, 404),
        new(Unspecified, "timeout", EvidenceErrorCode.Timeout, Provider, true, 504),
        new(Unspecified, "unresolved-reference", UnresolvedReference, Provider, false, 502),
        new(Unspecified, "unsupported-capability", UnsupportedCapability, Requester, false, 406),
        new(Unspecified, "query-failed", QueryFailed, Provider, true, 500),
    ];

    private static readonly FrozenDictionary<EvidenceErrorReason, EvidenceErrorKind> ByReason = All.ToFrozenDictionary(kind => kind.Reason);
    private static readonly FrozenDictionary<string, EvidenceErrorKind> ByReasonName = All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<EvidenceErrorCode, EvidenceErrorKind> ByCode = Unknown.ToFrozenDictionary(kind => kind.Code);
    private static readonly FrozenDictionary<string, EvidenceErrorKind> ByCodeName = Unknown.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Whether only the side that asked can know it; such a reason from the other side counts as its code alone.</summary>
    public bool IsConcluded => Reason is NoAnswer or Unreachable or BrokenAnswer or AnswerTooLarge or UnreadableAnswer or ForeignAnswer or UnaskedVersion or CircuitOpen;

    public static EvidenceErrorKind Of(EvidenceErrorReason reason) => ByReason.TryGetValue(reason, out var kind)
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Name a reason; for a bare code use EvidenceError.Of(EvidenceErrorCode).");

    public static EvidenceErrorKind Of(EvidenceErrorCode code) => ByCode.TryGetValue(code, out var kind)
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(code), code, "There are eight codes, from NotAuthenticated to QueryFailed.");

    public static EvidenceErrorKind? OfReasonName(string? name) => name is not null && ByReasonName.TryGetValue(name, out var kind) ? kind : null;

    public static EvidenceErrorKind? OfCodeName(string? name) => name is not null && ByCodeName.TryGetValue(name, out var kind) ? kind : null;
}
