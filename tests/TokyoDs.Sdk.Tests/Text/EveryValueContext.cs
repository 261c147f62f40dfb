using System.Text.Json.Serialization;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>The serializer's source generator over every text value.</summary>
[JsonSerializable(typeof(EveryValue))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class EveryValueContext : JsonSerializerContext;
