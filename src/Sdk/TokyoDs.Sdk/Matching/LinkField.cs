namespace TokyoDs.Matching;

/// <summary>One thing by which records of two sources are compared, such as name, address or date of birth.</summary>
/// <typeparam name="TIndexed">The records of the smaller source.</typeparam>
/// <typeparam name="TStreamed">The records of the larger source.</typeparam>
/// <param name="Name">What it is called in reports.</param>
/// <param name="OfIndexed">Gives the key of a record of the smaller source, as <see cref="MatchKey"/> makes it; nothing or empty when it has none.</param>
/// <param name="OfStreamed">Gives the key of a record of the larger source.</param>
/// <param name="Weight">How much it counts in the score, above 0.</param>
public sealed record LinkField<TIndexed, TStreamed>(string Name, Func<TIndexed, string?> OfIndexed, Func<TStreamed, string?> OfStreamed, double Weight = 1)
{
    /// <summary>Whether equal keys make a record a candidate; <see langword="true"/> by default. Leave sex or year of birth to the score.</summary>
    public bool FindsCandidates { get; init; } = true;
}
