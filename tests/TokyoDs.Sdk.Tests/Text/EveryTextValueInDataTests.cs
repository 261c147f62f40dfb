using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>JSON by the serializer's source generator and the schema of contracts, for every text value of the library.</summary>
public sealed class EveryTextValueInDataTests
{
    private static readonly JsonTypeInfo<EveryValue> Generated = EveryValueContext.Default.EveryValue;

    public static TheoryData<Type> Types => EveryTextValueTests.Types;

    [Fact]
    public void The_model_of_the_tests_has_every_type() => Assert.Equal(
        EveryTextValueTests.TextValues.Select(type => type.Name).Order(StringComparer.Ordinal),
        typeof(EveryValue).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void Source_generated_json_reads_and_writes_it(Type type)
    {
        var json = $$"""{"{{type.Name}}":"{{EveryTextValueTests.Sample(type)}}"}""";
        var read = JsonSerializer.Deserialize(json, Generated)!;
        Assert.NotNull(typeof(EveryValue).GetProperty(type.Name)!.GetValue(read));
        if (EveryTextValueTests.ShapeOf(type).ReadOnlyFromData)
        {
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(read, Generated));
        }
        else
        {
            Assert.Equal(json, JsonSerializer.Serialize(read, Generated));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_wrong_text_in_json_is_refused_with_its_path(Type type)
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"{{type.Name}}":"#"}""", Generated));
        Assert.Equal("$." + type.Name, refusal.Path);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_generated_metadata_know_its_shape(Type type)
    {
        var property = Generated.Properties.Single(property => property.Name == type.Name);
        Assert.Same(EveryTextValueTests.ShapeOf(type), TextShape.Of(Generated.Options.GetTypeInfo(property.PropertyType)));
        Assert.Null(TextShape.Of(Generated));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Contracts_describe_it_by_pattern_format_and_example(Type type)
    {
        var shape = EveryTextValueTests.ShapeOf(type);
        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        var schema = JsonNode.Parse(ContractSchema.Write<EveryContract>())!["properties"]!["value"]!["properties"]![name]!;
        Assert.Equal("""["string","null"]""", schema["type"]!.ToJsonString());
        Assert.Equal(shape.Pattern, (string?)schema["pattern"]);
        Assert.Equal(shape.Format, (string?)schema["format"]);
        Assert.Equal(shape.Example, (string?)schema["examples"]?[0]);
        Assert.Equal(shape.ReadOnlyFromData, (bool?)schema["writeOnly"] ?? false);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Contracts_describe_it_as_a_key(Type type) =>
        typeof(EveryTextValueInDataTests).GetMethod(nameof(DescribesKeys), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static void DescribesKeys<T>()
        where T : struct, ITextValue<T>
    {
        var schema = JsonNode.Parse(ContractSchema.Write<KeyContract<T>>())!["properties"]!["counts"]!;
        Assert.Equal(T.Shape.Pattern, (string?)schema["propertyNames"]!["pattern"]);
        Assert.Equal("integer", (string?)schema["additionalProperties"]!["type"]);
    }

    [OnceOnlyContract("jp.lg.metro.tokyo.keys", 1, 0)]
    private sealed record KeyContract<T>(Dictionary<T, int> Counts)
        where T : struct;

    [OnceOnlyContract("jp.lg.metro.tokyo.every", 1, 0)]
    private sealed record EveryContract(EveryValue Value);
}
