namespace TokyoDs.OnceOnly;

/// <summary>Who asks about whom, for which procedure and what for: the same for all requests of one form.</summary>
/// <param name="Subject">Whom the evidence is about.</param>
/// <param name="Requester">The organisation and system that asks, as shown to the citizen, such as 産業労働局 補助金申請システム.</param>
/// <param name="Procedure">The identifier of the procedure.</param>
/// <param name="Purpose">What the evidence is used for, as shown to the citizen.</param>
public sealed record ExchangeContext(SubjectReference Subject, string Requester, string Procedure, string Purpose);
