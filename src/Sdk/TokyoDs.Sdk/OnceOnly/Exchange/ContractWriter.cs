using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TokyoDs.OnceOnly;

/// <summary>Writes the evidence of a contract in the newest major version and, when told how, in older ones (N and N-1).</summary>
/// <remarks>Only the items asked for are written, and the subject key; what the provider read besides stays with it.</remarks>
/// <typeparam name="T">The contract in its newest version.</typeparam>
public sealed class ContractWriter<T>
    where T : class
{
    private readonly List<Version> _versions;

    internal ContractWriter(ContractReference reference, JsonTypeInfo<T> metadata) =>
        _versions = [new(reference, ContractMember.Of(metadata), evidence => JsonSerializer.SerializeToNode(evidence, metadata)!.AsObject())];

    private ContractWriter(IEnumerable<Version> versions) => _versions = [.. versions.OrderByDescending(version => version.Reference.Major)];

    /// <summary>The versions that are offered, highest first.</summary>
    public IReadOnlyList<ContractReference> Versions => [.. _versions.Select(version => version.Reference)];

    /// <summary>Also writes an older major version.</summary>
    /// <typeparam name="TOlder">The contract in the older version.</typeparam>
    /// <param name="metadata">The metadata of the older version.</param>
    /// <param name="convert">Makes the older version of the newest one.</param>
    /// <returns>A writer for both.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is another contract, or its major version is written already.</exception>
    public ContractWriter<T> OrOlder<TOlder>(JsonTypeInfo<TOlder> metadata, Func<T, TOlder> convert)
        where TOlder : class
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(convert);
        var reference = ContractReference.Of<TOlder>();
        ContractVersions.ThrowIfNotAnotherMajor(reference, Versions);
        return new(_versions.Append(new(
            reference, ContractMember.Of(metadata), evidence => JsonSerializer.SerializeToNode(convert(evidence), metadata)!.AsObject())));
    }

    /// <summary>Chooses the version to answer a request in.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The highest version in common, or why there is none: no common version, or an item that the contract does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <remarks>An item that only a newer minor version of the requester has is no error: it is left out of the answer.</remarks>
    public EvidenceResult<ContractReference> Negotiate(EvidenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ContractVersions.Negotiate(request.Accepts, Versions) is not { } version)
        {
            return EvidenceResult.Failed<ContractReference>(EvidenceError.Of(EvidenceErrorReason.NoCommonVersion) with { Offered = Versions });
        }

        var members = VersionOf(version).Members;
        var isNewerThere = request.Accepts.Any(accepted => accepted.Major == version.Major && accepted.Minor > version.Minor);
        return isNewerThere || request.Fields.All(field => members.Any(member => member.Name == field))
            ? EvidenceResult.Found(version)
            : EvidenceResult.Failed<ContractReference>(EvidenceError.Of(EvidenceErrorReason.FieldNotOffered) with { Offered = Versions });
    }

    /// <summary>Writes the answer to a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="version">What <see cref="Negotiate"/> chose.</param>
    /// <param name="evidence">The evidence, which may hold more than was asked for.</param>
    /// <param name="issuedAt">The time of the answer.</param>
    /// <returns>The answer, to be recorded and then sent.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> is not written here.</exception>
    public WrittenEvidence<T> Answer(EvidenceRequest request, ContractReference version, T evidence, DateTimeOffset issuedAt)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(evidence);
        var (_, members, write) = VersionOf(version);
        var written = write(evidence);
        foreach (var member in members.Where(member => !member.IsSubjectKey && !request.Fields.Contains(member.Name, StringComparer.Ordinal)))
        {
            written.Remove(member.Name);
        }

        var outcomes = request.Fields.ToDictionary(
            field => field,
            field => members.FirstOrDefault(member => member.Name == field)?.StateIn(written) ?? AttestationState.Unavailable,
            StringComparer.Ordinal);
        return new(request.Id, version, issuedAt, written, outcomes);
    }

    internal IEnumerable<string> Items => _versions.SelectMany(version => version.Members).Select(member => member.Name);

    private Version VersionOf(ContractReference reference) => _versions.Find(version => version.Reference == reference)
        ?? throw new ArgumentException($"{reference} is not written here; choose one of {string.Join(", ", Versions)}.", nameof(reference));

    private sealed record Version(ContractReference Reference, IReadOnlyList<ContractMember> Members, Func<T, JsonObject> Write);
}

/// <summary>Makes writers of contracts.</summary>
public static class ContractWriter
{
    /// <summary>A writer of one version.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <param name="metadata">The metadata, from a source-generated context.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metadata"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no contract.</exception>
    public static ContractWriter<T> Of<T>(JsonTypeInfo<T> metadata)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return new(ContractReference.Of<T>(), metadata);
    }

    /// <summary>A writer of one version, by reflection.</summary>
    /// <typeparam name="T">The contract, a type with <see cref="OnceOnlyContractAttribute"/>.</typeparam>
    /// <returns>The writer.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is no contract.</exception>
    [RequiresUnreferencedCode("Writes the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    [RequiresDynamicCode("Writes the contract by reflection; pass the JsonTypeInfo of a source-generated context instead.")]
    public static ContractWriter<T> Of<T>()
        where T : class => Of((JsonTypeInfo<T>)ContractSchema.CreateOptions().GetTypeInfo(typeof(T)));
}
