using System.Text.Json;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Attested items in JSON, for these tests alone: the library's own converter is tested with the contracts.</summary>
internal sealed class AttestedJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Attested<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed record Form<T>(
        string State, T? Value = default, string? Source = null, string? Provider = null, DateTimeOffset? ObservedAt = null, DateTimeOffset? ValidUntil = null);

    private sealed class Converter<T> : JsonConverter<Attested<T>>
    {
        public override Attested<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var form = JsonSerializer.Deserialize<Form<T>>(ref reader, options)!;
            var state = Enum.Parse<AttestationState>(form.State, ignoreCase: true);
            return state == AttestationState.Available
                ? Attestation.Available(form.Value!, new(Enum.Parse<AttestationSource>(form.Source!, true), form.Provider!, form.ObservedAt!.Value, form.ValidUntil))
                : Attestation.Missing<T>(state);
        }

        public override void Write(Utf8JsonWriter writer, Attested<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(
            writer,
            value.Provenance is { } provenance && value.TryGetValue(out var available)
                ? new Form<T>("available", available, JsonNamingPolicy.CamelCase.ConvertName(provenance.Source.ToString()), provenance.Provider, provenance.ObservedAt, provenance.ValidUntil)
                : new Form<T>(JsonNamingPolicy.CamelCase.ConvertName(value.State.ToString())),
            options);
    }
}
