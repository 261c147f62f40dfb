using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>One item of evidence with what is known about it: whether there is a value, and where it comes from.</summary>
/// <remarks>
/// <para>
/// An item is in exactly one of the five states of <see cref="AttestationState"/>. Only <see cref="AttestationState.Available"/> carries a value;
/// the others say why there is none, so that a form can tell a closed registry from a person who has no such item. Every state but
/// <see cref="AttestationState.Available"/> leaves the citizen a way to enter the item.
/// </para>
/// <para><see cref="ToString"/> names the state and never the value, which may be personal.</para>
/// </remarks>
/// <typeparam name="T">The type of the value, such as <see cref="Registries.CorporateNumber"/>.</typeparam>
[JsonConverter(typeof(AttestedJsonConverterFactory))]
public sealed record Attested<T>
{
    private readonly T? value;

    internal Attested(AttestationState state, T? value, Provenance? provenance)
    {
        State = state;
        this.value = value;
        Provenance = provenance;
    }

    /// <summary>Which of the five states the item is in.</summary>
    public AttestationState State { get; }

    /// <summary>Where the item comes from; never <see langword="null"/> when <see cref="State"/> is <see cref="AttestationState.Available"/>.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException"><see cref="State"/> is not <see cref="AttestationState.Available"/>.</exception>
    public T Value => State == AttestationState.Available ? value! : throw new InvalidOperationException(new Text.LocalText(
        $"The item has no value, its state is {State}; ask TryGetValue or handle every state with Match.",
        $"この項目に値はありません（状態: {State}）。TryGetValue で確かめるか、Match ですべての状態を扱ってください。").ToString());

    /// <summary>Gets the value when there is one.</summary>
    /// <param name="available">The value, or the default of its type.</param>
    /// <returns>Whether <see cref="State"/> is <see cref="AttestationState.Available"/>.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T available)
    {
        available = value;
        return State == AttestationState.Available;
    }

    /// <summary>Chooses by state; a state that is added later makes every use fail to compile.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="available">When there is a value.</param>
    /// <param name="notHeld">When the provider holds none.</param>
    /// <param name="notApplicable">When the item does not apply to the subject.</param>
    /// <param name="unavailable">When the provider could not answer now.</param>
    /// <param name="withheld">When the provider may not or the subject does not want to hand it over.</param>
    /// <returns>What the chosen function returns.</returns>
    public TResult Match<TResult>(
        Func<T, Provenance, TResult> available, Func<TResult> notHeld, Func<TResult> notApplicable, Func<TResult> unavailable, Func<TResult> withheld) =>
        State switch
        {
            AttestationState.Available => available(value!, Provenance!),
            AttestationState.NotHeld => notHeld(),
            AttestationState.NotApplicable => notApplicable(),
            AttestationState.Withheld => withheld(),
            _ => unavailable(),
        };

    /// <summary>Whether the value may still be relied on.</summary>
    /// <param name="now">The time to judge by.</param>
    /// <param name="maxAge">How old an observation may be; <see langword="null"/> for no limit beside <see cref="OnceOnly.Provenance.ValidUntil"/>.</param>
    /// <returns>Whether there is a value that is still valid and not older than <paramref name="maxAge"/>.</returns>
    public bool IsFresh(DateTimeOffset now, TimeSpan? maxAge = null) =>
        State == AttestationState.Available
        && (Provenance!.ValidUntil is not { } until || now <= until)
        && (maxAge is not { } limit || now - Provenance.ObservedAt <= limit);

    /// <summary>Names the state and the provider, never the value.</summary>
    /// <returns>A text such as <c>Available (国税庁法人番号公表サイト)</c>.</returns>
    public override string ToString() => Provenance is null ? State.ToString() : $"{State} ({Provenance.Provider})";
}
