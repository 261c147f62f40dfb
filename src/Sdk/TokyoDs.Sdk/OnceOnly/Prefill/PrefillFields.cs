using System.Globalization;

namespace TokyoDs.OnceOnly;

/// <summary>Says which field of a form is filled with which item of a contract.</summary>
/// <typeparam name="T">The contract.</typeparam>
public sealed class PrefillFields<T>
    where T : class
{
    private readonly List<PrefillField<T>> _fields = [];

    internal PrefillFields()
    {
    }

    internal IReadOnlyList<PrefillField<T>> All => _fields;

    /// <summary>Fills a field.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="field">The field of the form.</param>
    /// <param name="item">The item of the contract, by its name in JSON; only such items are asked for.</param>
    /// <param name="read">Takes the item out of the contract.</param>
    /// <param name="maxAge">How old an observation may be; <see langword="null"/> for no limit but the one the provider gave. Older ones are <see cref="PrefillGap.Stale"/>.</param>
    /// <param name="write">Writes the value as the form does; by default the culture-independent form, dates as yyyy-MM-dd.</param>
    /// <returns>The same object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public PrefillFields<T> Fill<TValue>(
        string field, string item, Func<T, Attested<TValue>?> read, TimeSpan? maxAge = null, Func<TValue, string>? write = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        ArgumentException.ThrowIfNullOrWhiteSpace(item);
        ArgumentNullException.ThrowIfNull(read);
        _fields.Add(new(field, item, (contract, empty, now) => Complete(read(contract), empty, now, maxAge, write ?? Write)));
        return this;
    }

    private static PrefillItem Complete<TValue>(Attested<TValue>? attested, PrefillItem empty, DateTimeOffset now, TimeSpan? maxAge, Func<TValue, string> write)
    {
        if (attested is null || !attested.TryGetValue(out var value))
        {
            return empty with { State = attested?.State ?? AttestationState.Unavailable, Provenance = attested?.Provenance };
        }

        return attested.IsFresh(now, maxAge)
            ? empty with { State = AttestationState.Available, Text = write(value), Provenance = attested.Provenance, Attested = attested }
            : empty.Without(AttestationState.Unavailable, PrefillGap.Stale);
    }

    private static string Write<TValue>(TValue value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum choice => choice.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}

/// <summary>A field of a form that an item of a contract fills.</summary>
internal sealed record PrefillField<T>(string Field, string Item, Func<T, PrefillItem, DateTimeOffset, PrefillItem> Complete);
