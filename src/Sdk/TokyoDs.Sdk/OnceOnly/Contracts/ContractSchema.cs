using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Writes the JSON Schema of a contract and compares it with the committed one.</summary>
/// <remarks>
/// <para>
/// The output is the same for the same contract, byte for byte: two spaces, LF, Japanese as it is, a line end at the end.
/// Items are named in camel case unless <see cref="JsonPropertyNameAttribute"/> says otherwise, enumerations are texts, and constructor
/// parameters without a default value are required. Lengths come from <c>[MaxLength]</c>, <c>[MinLength]</c> and <c>[StringLength]</c>,
/// samples from <see cref="ExampleAttribute"/>, also on parameters of a record's constructor.
/// </para>
/// <para>
/// Texts are in Japanese and English: <c>title</c> from <c>[Display(Name)]</c>, <c>description</c> from <c>[Description]</c>,
/// <c>x-title-en</c> and <c>x-description-en</c> from <see cref="EnglishTextAttribute"/>. What the contract declares about its data stands in
/// <c>x-owner</c>, <c>x-legal-basis</c>, <c>x-purpose</c>, <c>x-retention-months</c>, <c>x-classification</c>, <c>x-subject-key</c>,
/// <c>x-concept</c> and <c>x-ask-always</c>.
/// </para>
/// <para>
/// Readers of a contract must accept items they do not know, so that a minor version can add some: the schema does not close objects.
/// </para>
/// <para>Standard: JSON Schema draft 2020-12.</para>
/// </remarks>
public static class ContractSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly string[] Texts = ["title", "x-title-en", "description", "x-description-en"];

    /// <summary>Writes the schema of a contract as <see cref="CreateOptions"/> serializes it.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    [RequiresUnreferencedCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static string Write<T>() => Write((JsonTypeInfo<T>)CreateOptions().GetTypeInfo(typeof(T)));

    /// <summary>Writes the schema of a contract as <see cref="CreateOptions"/> serializes it.</summary>
    /// <param name="contract">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The type has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    [RequiresUnreferencedCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static string Write(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return SchemaText.Write(Create(CreateOptions().GetTypeInfo(contract)));
    }

    /// <summary>Writes the schema of a contract as the given metadata serialize it.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="contract">The metadata, from a source-generated context or from options.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    public static string Write<T>(JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return SchemaText.Write(Create(contract));
    }

    /// <summary>Compares the committed schema of a contract with what the contract is now.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="committed">The committed schema.</param>
    /// <returns>The differences in the order of the document; none when both say the same. Layout and the order of items do not count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="committed"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="committed"/> is not JSON.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    [RequiresUnreferencedCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static IReadOnlyList<SchemaDifference> Check<T>(string committed) =>
        Check((JsonTypeInfo<T>)CreateOptions().GetTypeInfo(typeof(T)), committed);

    /// <summary>Compares the committed schema of a contract with what the contract is now.</summary>
    /// <param name="contract">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</param>
    /// <param name="committed">The committed schema.</param>
    /// <returns>The differences in the order of the document; none when both say the same. Layout and the order of items do not count.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="committed"/> is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The type has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    [RequiresUnreferencedCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static IReadOnlyList<SchemaDifference> Check(Type contract, string committed)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(committed);
        return SchemaComparison.Compare(SchemaReading.Parse(committed), Create(CreateOptions().GetTypeInfo(contract)));
    }

    /// <summary>Compares the committed schema of a contract with what the contract is now.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="contract">The metadata, from a source-generated context or from options.</param>
    /// <param name="committed">The committed schema.</param>
    /// <returns>The differences in the order of the document; none when both say the same. Layout and the order of items do not count.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="committed"/> is not JSON.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no <see cref="OnceOnlyContractAttribute"/>.</exception>
    /// <exception cref="NotSupportedException">An item has a type without a form in JSON, such as <see cref="Type"/>.</exception>
    public static IReadOnlyList<SchemaDifference> Check<T>(JsonTypeInfo<T> contract, string committed)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(committed);
        return SchemaComparison.Compare(SchemaReading.Parse(committed), Create(contract));
    }

    /// <summary>Makes the serializer options that contracts are exchanged with.</summary>
    /// <returns>New options: camel case, enumerations as texts, nullability and required parameters respected, unknown items skipped.</returns>
    [RequiresUnreferencedCode("Serializes by reflection; use a source-generated context with the same options instead.")]
    [RequiresDynamicCode("Serializes by reflection; use a source-generated context with the same options instead.")]
    public static JsonSerializerOptions CreateOptions() => new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static JsonObject Create(JsonTypeInfo contract)
    {
        var type = contract.Type;
        if (type.GetCustomAttributes(typeof(OnceOnlyContractAttribute), inherit: false) is not [OnceOnlyContractAttribute declared])
        {
            throw new InvalidOperationException(new Text.LocalText(
                $"{type.Name} is not a contract; declare it with [OnceOnlyContract(id, major, minor)].",
                $"{type.Name} は連携契約ではありません。[OnceOnlyContract(id, major, minor)] を付けてください。").ToString());
        }

        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"urn:tokyods:contract:{declared.Id}:{declared.Major}.{declared.Minor}"),
            ["title"] = type.Name,
        };
        var exported = SchemaNode.AsObject(contract.GetJsonSchemaAsNode(SchemaNode.Exporter));
        foreach (var keyword in Texts)
        {
            SchemaAttributes.Add(schema, keyword, (string?)exported[keyword]);
        }

        SchemaAttributes.AddGrounds(schema, declared.Owner, [.. type.GetCustomAttributes(inherit: false).Cast<Attribute>()]);
        foreach (var (keyword, value) in exported)
        {
            // The contract itself is never null; only its items may be.
            schema[keyword] = keyword == "type" ? "object" : value?.DeepClone();
        }

        return schema;
    }
}
