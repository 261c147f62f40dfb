using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>Writes a reference as a text such as <c>jp.lg.metro.tokyo.applicant/1.0</c>.</summary>
internal sealed class ContractReferenceJsonConverter : JsonConverter<ContractReference>
{
    public override ContractReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ContractReference.TryParse(reader.GetString(), null, out var reference)
            ? reference
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ContractReference value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
