namespace TokyoDs.OnceOnly;

/// <summary>Where an item of evidence comes from.</summary>
/// <param name="Source">The kind of source.</param>
/// <param name="Provider">Who provided it, as shown to the citizen, such as 主税局 法人二税台帳.</param>
/// <param name="ObservedAt">When the provider last knew the item to be true.</param>
/// <param name="ValidUntil">The moment from which the item must not be used any more; <see langword="null"/> for no such moment.</param>
/// <param name="Classification">How the item must be treated.</param>
public sealed record Provenance(
    AttestationSource Source,
    string Provider,
    DateTimeOffset ObservedAt,
    DateTimeOffset? ValidUntil = null,
    DataClassification Classification = DataClassification.Personal);
