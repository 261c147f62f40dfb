using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>Collects what an attested item says about its value.</summary>
internal struct AttestedReading
{
    private static readonly string[] Items = ["state", "value", "source", "provider", "observedAt", "validUntil", "classification"];

    private AttestationState? _state;
    private AttestationSource? _source;
    private string? _provider;
    private DateTimeOffset? _observedAt;
    private DateTimeOffset? _validUntil;
    private DataClassification? _classification;

    public bool HasValue { get; private set; }

    /// <summary>Reads the item whose name the reader is at; <see langword="true"/> leaves the reader at the value for the caller to read.</summary>
    public bool IsAtValue(ref Utf8JsonReader reader)
    {
        var item = ItemAt(ref reader);
        reader.Read();
        switch (item)
        {
            case "state":
                _state = Once(_state, item) ?? (AttestedName<AttestationState>.TryRead(ref reader, out var state) ? state : throw AttestedFault.State);
                break;
            case "value":
                HasValue = !HasValue ? true : throw AttestedFault.Twice(item);
                return reader.TokenType != JsonTokenType.Null ? true : throw AttestedFault.ValueMissing;
            case "source":
                _source = Once(_source, item) ?? (AttestedName<AttestationSource>.TryRead(ref reader, out var source) ? source : throw AttestedFault.Source);
                break;
            case "provider":
                _provider = _provider is null ? ProviderAt(ref reader) : throw AttestedFault.Twice(item);
                break;
            case "observedAt":
                _observedAt = Once(_observedAt, item) ?? TimeAt(ref reader, item);
                break;
            case "validUntil":
                _validUntil = Once(_validUntil, item) ?? TimeAt(ref reader, item);
                break;
            case "classification":
                _classification = Once(_classification, item)
                    ?? (AttestedName<DataClassification>.TryRead(ref reader, out var classification) ? classification : throw AttestedFault.Classification);
                break;
            default:
                reader.Skip();
                break;
        }

        return false;
    }

    /// <summary>The state and provenance, once all items are read.</summary>
    public readonly (AttestationState State, Provenance? Provenance) Complete()
    {
        var state = _state ?? throw AttestedFault.State;
        var hasProvenance = _source is not null || _provider is not null || _observedAt is not null || _validUntil is not null || _classification is not null;
        if (HasValue != (state == AttestationState.Available))
        {
            throw HasValue ? AttestedFault.ValueTooMuch : AttestedFault.ValueMissing;
        }

        if (!hasProvenance && state != AttestationState.Available)
        {
            return (state, null);
        }

        return _source is { } source && _provider is not null && _observedAt is { } observedAt
            ? (state, new(source, _provider, observedAt, _validUntil, _classification ?? DataClassification.Personal))
            : throw AttestedFault.Provenance;
    }

    private static string? ItemAt(ref Utf8JsonReader reader)
    {
        foreach (var item in Items)
        {
            if (reader.ValueTextEquals(item))
            {
                return item;
            }
        }

        return null;
    }

    private static TItem? Once<TItem>(TItem? read, string item)
        where TItem : struct => read is null ? null : throw AttestedFault.Twice(item);

    private static string ProviderAt(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } provider ? provider : throw AttestedFault.Provider;

    private static DateTimeOffset TimeAt(ref Utf8JsonReader reader, string item) =>
        reader.TokenType == JsonTokenType.String && Rfc3339.IsDateTime(reader.GetString()) && reader.TryGetDateTimeOffset(out var time)
            ? time
            : throw AttestedFault.Time(item);
}
