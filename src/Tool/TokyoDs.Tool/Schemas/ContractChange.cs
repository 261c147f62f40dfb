using TokyoDs.OnceOnly;

namespace TokyoDs.Tool.Schemas;

/// <summary>What became of one major version of a contract.</summary>
/// <param name="Old">The schema before; none when the contract is new.</param>
/// <param name="Current">The schema now; none when it is gone.</param>
/// <param name="HasSuccessor">Whether a newer major version of the contract is there now.</param>
internal sealed record ContractChange(SchemaFile? Old, SchemaFile? Current, bool HasSuccessor = false)
{
    /// <summary>Where both differ; nothing when one is missing.</summary>
    public IReadOnlyList<SchemaDifference> Differences { get; } =
        Old is not null && Current is not null ? SchemaComparison.Compare(Old.Schema, Current.Schema) : [];

    public ContractReference Contract => (Current ?? Old)!.Contract;

    public ChangeKind Kind => Old is null ? ChangeKind.Added
        : Current is null ? ChangeKind.Removed
        : Differences.Count > 0 ? ChangeKind.Changed
        : ChangeKind.Same;

    /// <summary>The part of the version that the change asks to raise.</summary>
    public VersionPart Raise => Differences.Any(difference => difference.Compatibility == SchemaCompatibility.Breaking) || Kind == ChangeKind.Removed ? VersionPart.Major
        : Differences.Any(difference => difference.AddsItem) ? VersionPart.Minor
        : VersionPart.None;

    /// <summary>Whether the version was raised as it must be; a removed contract needs a newer major version beside it.</summary>
    public bool IsRaised => (Raise, Old?.Contract, Current?.Contract) switch
    {
        (VersionPart.None, _, _) => true,
        (_, { } old, { } current) when current.Major != old.Major => current.Major > old.Major,
        (VersionPart.Minor, { } old, { } current) => current.Minor > old.Minor,
        _ => Kind == ChangeKind.Removed && HasSuccessor,
    };

    /// <summary>Whether systems of the old version may stop, and no new major version told them.</summary>
    public bool BreaksOthers => Raise == VersionPart.Major && !IsRaised;

    /// <summary>Compares the schemas of two folders: those of one contract and major version with each other.</summary>
    public static IReadOnlyList<ContractChange> Between(IReadOnlyList<SchemaFile> old, IReadOnlyList<SchemaFile> current)
    {
        var before = old.ToDictionary(Key);
        var now = current.ToDictionary(Key);
        return [.. before.Keys.Union(now.Keys).OrderBy(key => key.Id, StringComparer.Ordinal).ThenBy(key => key.Major)
            .Select(key => new ContractChange(
                before.GetValueOrDefault(key), now.GetValueOrDefault(key), now.Keys.Any(other => other.Id == key.Id && other.Major > key.Major)))];
    }

    private static (string Id, int Major) Key(SchemaFile file) => (file.Contract.Id, file.Contract.Major);
}

internal enum ChangeKind
{
    Same,
    Added,
    Removed,
    Changed,
}

internal enum VersionPart
{
    None,
    Minor,
    Major,
}
