using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Reads the evidence of a contract in the newest major version and, when told how, in older ones (N and N-1).</summary>
/// <remarks>
/// Within one major version any minor one is read: newer items are skipped, older evidence lacks items, which are then
/// <see cref="AttestationState.Unavailable"/>, as are items that were not asked for.
/// </remarks>
/// <typeparam name="T">The contract in its newest version.</typeparam>
public sealed class ContractReader<T>
    where T : class
{
    private readonly List<Version> _versions;

    internal ContractReader(ContractReference reference, JsonTypeInfo<T> metadata) =>
        _versions = [new(reference, (evidence, fields, written) => Deserialize(evidence, metadata, fields, reference, written))];

    private ContractReader(IEnumerable<Version> versions) => _versions = [.. versions.OrderByDescending(version => version.Reference.Major)];

    /// <summary>The versions that are read, highest first.</summary>
    public IReadOnlyList<ContractReference> Versions => [.. _versions.Select(version => version.Reference)];

    /// <summary>Also reads an older major version.</summary>
    /// <typeparam name="TOlder">The contract in the older version.</typeparam>
    /// <param name="metadata">The metadata of the older version.</param>
    /// <param name="convert">Makes the newest version of the older one.</param>
    /// <returns>A reader for both.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another contract, or its major version is read already.</exception>
    public ContractReader<T> OrOlder<TOlder>(JsonTypeInfo<TOlder> metadata, Func<TOlder, T> convert)
        where TOlder : class
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(convert);
        var reference = ContractReference.Of<TOlder>();
        ContractVersions.ThrowIfNotAnotherMajor(reference, Versions);
        return new(_versions.Append(new(
            reference, (evidence, fields, written) => Deserialize(evidence, metadata, fields, reference, written) is { } older ? convert(older) : null)));
    }

    internal EvidenceResult<T> Read(ContractReference written, JsonObject evidence, IReadOnlyList<string> fields) =>
        _versions.Find(version => version.Reference.CanRead(written)) is not { } version ? EvidenceResult.Failed<T>(EvidenceErrorReason.UnaskedVersion)
        : version.Read(evidence, fields, written) is { } read ? EvidenceResult.Found(read)
        : EvidenceResult.Failed<T>(EvidenceErrorReason.UnreadableAnswer);

    private static TVersion? Deserialize<TVersion>(
        JsonObject evidence, JsonTypeInfo<TVersion> metadata, IReadOnlyList<string> fields, ContractReference reference, ContractReference written)
        where TVersion : class
    {
        var complete = (JsonObject)evidence.DeepClone();
        foreach (var member in ContractMember.Of(metadata).Where(member => member.IsAttested))
        {
            var isAsked = fields.Contains(member.Name, StringComparer.Ordinal);
            if (!isAsked || (!complete.ContainsKey(member.Name) && written.Minor < reference.Minor))
            {
                complete[member.Name] = ContractMember.Unknown();
            }
        }

        try
        {
            return complete.Deserialize(metadata);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null; // the words of the exception may quote what was sent
        }
    }

    private sealed record Version(ContractReference Reference, Func<JsonObject, IReadOnlyList<string>, ContractReference, T?> Read);
}

/// <summary>Makes readers of contracts.</summary>
public static class ContractReader
{
    /// <summary>A reader of one version.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="metadata">The metadata, from a source-generated context.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metadata"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no contract.</exception>
    public static ContractReader<T> Of<T>(JsonTypeInfo<T> metadata)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return new(ContractReference.Of<T>(), metadata);
    }

    /// <summary>A reader of one version, by reflection.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <returns>The reader.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no contract.</exception>
    [RequiresUnreferencedCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Reads the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static ContractReader<T> Of<T>()
        where T : class => Of((JsonTypeInfo<T>)ContractSchema.CreateOptions().GetTypeInfo(typeof(T)));
}
