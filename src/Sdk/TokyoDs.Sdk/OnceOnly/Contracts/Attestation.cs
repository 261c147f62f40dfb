namespace TokyoDs.OnceOnly;

/// <summary>Makes <see cref="Attested{T}"/> items.</summary>
public static class Attestation
{
    /// <summary>An item with its value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <returns>The item, <see cref="AttestationState.Available"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Attested<T> Available<T>(T value, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(provenance);
        return new(AttestationState.Available, value, provenance);
    }

    /// <summary>An item without a value.</summary>
    /// <typeparam name="T">The type the value would have.</typeparam>
    /// <param name="state">Why there is none.</param>
    /// <param name="provenance">Who said so; <see langword="null"/> when nobody answered.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is <see cref="AttestationState.Available"/> or no state.</exception>
    public static Attested<T> Missing<T>(AttestationState state, Provenance? provenance = null) =>
        state is AttestationState.Available || !Enum.IsDefined(state)
            ? throw new ArgumentOutOfRangeException(nameof(state), state, "A missing item is NotHeld, NotApplicable, Unavailable or Withheld.")
            : new(state, default, provenance);
}
