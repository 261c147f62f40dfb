namespace TokyoDs.Registries.Lookup;

/// <summary>The names of the municipality and town to which a block, a residence or a parcel belongs.</summary>
public sealed record TownNames
{
    /// <summary>The municipality (市区町村名).</summary>
    public string City { get; init; } = "";

    /// <summary>The ward of a designated city (政令市区名).</summary>
    public string Ward { get; init; } = "";

    /// <summary>The town (大字・町名).</summary>
    public string Town { get; init; } = "";

    /// <summary>The numbered part (丁目名), in words.</summary>
    public string Chome { get; init; } = "";

    /// <summary>The small section (小字名).</summary>
    public string SmallSection { get; init; } = "";

    /// <summary>What tells it from a town of the same name in the municipality (同一町字識別情報).</summary>
    public string Distinction { get; init; } = "";

    /// <summary>Municipality and town as one text.</summary>
    /// <returns>Such as 千代田区霞が関二丁目.</returns>
    public override string ToString() => City + Ward + Town + Chome + SmallSection;
}
