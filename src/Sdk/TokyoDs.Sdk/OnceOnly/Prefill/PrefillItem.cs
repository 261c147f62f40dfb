namespace TokyoDs.OnceOnly;

/// <summary>One field of a form and what a provider said about it.</summary>
/// <remarks>Every state but <see cref="AttestationState.Available"/> leaves the person a way to enter the field. <see cref="ToString"/> never names the value.</remarks>
public sealed record PrefillItem
{
    /// <summary>The field of the form.</summary>
    public required string Field { get; init; }

    /// <summary>The item of the contract, by its name in JSON.</summary>
    public required string Item { get; init; }

    /// <summary>The contract.</summary>
    public required ContractReference Contract { get; init; }

    /// <summary>Who was asked, as shown to the citizen.</summary>
    public required string Provider { get; init; }

    /// <summary>The request; empty when nobody was asked.</summary>
    public Guid RequestId { get; init; }

    /// <summary>Whether the use of the value rests on a consent.</summary>
    public bool RequiresConsent { get; init; }

    /// <summary>What is known about the item.</summary>
    public AttestationState State { get; init; }

    /// <summary>The value as a form writes it; <see langword="null"/> unless <see cref="State"/> is <see cref="AttestationState.Available"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Where the value comes from.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Why the item is missing, beyond its state.</summary>
    public PrefillGap Gap { get; init; }

    /// <summary>The error, when the exchange failed.</summary>
    public EvidenceError? Error { get; init; }

    internal object? Attested { get; init; }

    /// <summary>The same field without the value.</summary>
    internal PrefillItem Without(AttestationState state, PrefillGap gap) => this with { State = state, Gap = gap, Text = null, Provenance = null, Attested = null };

    /// <summary>Names field and state, never the value.</summary>
    /// <returns>A text such as <c>name: Unavailable (Failed)</c>.</returns>
    public override string ToString() => Gap == PrefillGap.None ? $"{Field}: {State}" : $"{Field}: {State} ({Gap})";
}
