using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TokyoDs.OnceOnly;

/// <summary>The JSON of the messages themselves; the evidence inside is written and read by the metadata of its contract.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = EvidenceJson.MaxDepth,
    Converters = [typeof(ContractReferenceJsonConverter)])]
[JsonSerializable(typeof(EvidenceRequest))]
[JsonSerializable(typeof(EvidenceEnvelope))]
[JsonSerializable(typeof(EvidenceProblemDocument))]
internal sealed partial class ExchangeJsonContext : JsonSerializerContext;

/// <summary>An answer whose evidence is not read yet.</summary>
internal sealed record EvidenceEnvelope(Guid RequestId, ContractReference Contract, DateTimeOffset IssuedAt, JsonObject Evidence);
