using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Reads and writes an attested item as an object with its state, its value and where the value comes from.</summary>
/// <remarks>
/// <para>
/// <c>{"state":"available","value":"4000012090001","source":"registry","provider":"国税庁","observedAt":"2026-04-01T09:00:00+09:00","classification":"public"}</c>;
/// the other states have no value, and the provenance only when somebody answered. Items it does not know are skipped.
/// </para>
/// <para>
/// <see cref="Attested{T}"/> names <see cref="AttestedJsonConverterFactory"/> by attribute, so nothing need be registered. A source-generated
/// context must know the value type too (<c>[JsonSerializable(typeof(CorporateNumber))]</c>); for native compilation name this converter in
/// <c>[JsonSourceGenerationOptions(Converters = […])]</c>, once for each value type of your own.
/// </para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class AttestedJsonConverter<T> : JsonConverter<Attested<T>>, IAttestedConverter
{
    Type IAttestedConverter.ValueType => typeof(T);

    /// <summary>Reads an object.</summary>
    /// <param name="reader">The reader, at the item.</param>
    /// <param name="typeToConvert">The type of the item.</param>
    /// <param name="options">The serializer's options.</param>
    /// <returns>The item.</returns>
    /// <exception cref="JsonException">The object contradicts itself, lacks what its state needs, or its value is not of type <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException">The serializer's context does not know <typeparamref name="T"/>.</exception>
    public override Attested<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw AttestedFault.NotAnObject;
        }

        var reading = new AttestedReading();
        T? value = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reading.IsAtValue(ref reader))
            {
                value = JsonSerializer.Deserialize(ref reader, ValueMetadata(options));
            }
        }

        var (state, provenance) = reading.Complete();
        return new(state, value, provenance);
    }

    /// <summary>Writes an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The item.</param>
    /// <param name="options">The serializer's options.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The serializer's context does not know <typeparamref name="T"/>, or the value never leaves the process.</exception>
    public override void Write(Utf8JsonWriter writer, Attested<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("state"u8, AttestedName<AttestationState>.Of(value.State));
        if (value.TryGetValue(out var available))
        {
            writer.WritePropertyName("value"u8);
            JsonSerializer.Serialize(writer, available, ValueMetadata(options));
        }

        if (value.Provenance is { } provenance)
        {
            Write(writer, provenance);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteString("source"u8, AttestedName<AttestationSource>.Of(provenance.Source));
        writer.WriteString("provider"u8, provenance.Provider);
        writer.WriteString("observedAt"u8, provenance.ObservedAt);
        if (provenance.ValidUntil is { } until)
        {
            writer.WriteString("validUntil"u8, until);
        }

        writer.WriteString("classification"u8, AttestedName<DataClassification>.Of(provenance.Classification));
    }

    private static JsonTypeInfo<T> ValueMetadata(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.TryGetTypeInfo(typeof(T), out var metadata) ? (JsonTypeInfo<T>)metadata : throw AttestedFault.NoMetadata(typeof(T));
    }
}

/// <summary>Lets the schema writer ask a converter what an attested item holds.</summary>
internal interface IAttestedConverter
{
    Type ValueType { get; }
}
