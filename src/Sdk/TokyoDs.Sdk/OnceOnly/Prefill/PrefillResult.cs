namespace TokyoDs.OnceOnly;

/// <summary>What all providers said, field by field.</summary>
public sealed class PrefillResult
{
    internal PrefillResult(ExchangeContext context, IReadOnlyList<PrefillItem> items, int needed, DateTimeOffset collectedAt) =>
        (Context, Items, CollectedAt, Count) = (
            context, items, collectedAt, new(needed, items.Count(item => item.State == AttestationState.Available)));

    /// <summary>Who asked about whom and for what.</summary>
    public ExchangeContext Context { get; }

    /// <summary>The fields, in the order they were declared.</summary>
    public IReadOnlyList<PrefillItem> Items { get; }

    /// <summary>When the last provider had answered or was given up.</summary>
    public DateTimeOffset CollectedAt { get; }

    /// <summary>Needed, prefilled, asked.</summary>
    public PrefillCount Count { get; }

    /// <summary>One field with its typed value.</summary>
    /// <typeparam name="T">The type of the value in the contract.</typeparam>
    /// <param name="field">The field of the form.</param>
    /// <returns>The item; <see cref="AttestationState.Unavailable"/> when no source fills the field.</returns>
    /// <exception cref="InvalidCastException">The contract has another type there.</exception>
    public Attested<T> Get<T>(string field) => Items.FirstOrDefault(item => item.Field == field) switch
    {
        { State: AttestationState.Available } item => (Attested<T>)item.Attested!,
        { } item => Attestation.Missing<T>(item.State, item.Provenance),
        null => Attestation.Missing<T>(AttestationState.Unavailable),
    };
}
