using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>How both sides find the version to talk in.</summary>
internal static class ContractVersions
{
    /// <summary>The highest version that the provider offers and the requester reads; <see langword="null"/> when there is none.</summary>
    public static ContractReference? Negotiate(IReadOnlyList<ContractReference> accepted, IEnumerable<ContractReference> offered) =>
        offered.Where(version => accepted.Any(reader => reader.CanRead(version)))
            .OrderByDescending(version => version.Major).ThenByDescending(version => version.Minor)
            .FirstOrDefault();

    public static void ThrowIfNotAnotherMajor(ContractReference version, IReadOnlyList<ContractReference> known)
    {
        if (version.Id != known[0].Id || known.Any(other => other.Major == version.Major))
        {
            throw new ArgumentException(new LocalText(
                $"{version} is no other major version of {known[0]}; give an older version of the same contract.",
                $"{version} は {known[0]} の別のメジャー版ではありません。同じ連携契約の古い版を指定してください。").ToString());
        }
    }
}
