namespace TokyoDs.OnceOnly;

/// <summary>One access to somebody's data: who, for which procedure, which items, with what outcome; never a value.</summary>
/// <param name="Id">The event; the same identifier is recorded once, so that appending may be repeated.</param>
/// <param name="RequestId">The request that the event belongs to.</param>
/// <param name="Kind">What happened.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Subject">Whose data it was.</param>
/// <param name="Receiver">The organisation and system that received the data, as shown to the citizen, such as 産業労働局 補助金申請システム.</param>
/// <param name="Provider">The organisation and system that holds the data, as shown to the citizen.</param>
/// <param name="Procedure">The identifier of the procedure it was for.</param>
/// <param name="Purpose">The purpose as shown to the citizen.</param>
/// <param name="Contract">The contract the data was exchanged under.</param>
/// <param name="Outcomes">The items by name, and what became of each; never values.</param>
/// <param name="TraceId">The W3C trace the event belongs to; <see langword="null"/> for none.</param>
public sealed record AccessEvent(
    Guid Id,
    Guid RequestId,
    AccessEventKind Kind,
    DateTimeOffset OccurredAt,
    SubjectReference Subject,
    string Receiver,
    string Provider,
    string Procedure,
    string Purpose,
    ContractReference Contract,
    IReadOnlyDictionary<string, AttestationState> Outcomes,
    string? TraceId = null);
