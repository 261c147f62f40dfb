namespace TokyoDs.OnceOnly;

/// <summary>A contract in the list of what a system produces (生成データの一覧), which the compiler writes as <c>ContractCatalog</c>.</summary>
/// <param name="Reference">Identifier and version.</param>
/// <param name="TypeName">The name of the type that declares it.</param>
public sealed record CatalogContract(ContractReference Reference, string TypeName)
{
    /// <summary>The organisation that answers for the data; <see langword="null"/> when none is declared.</summary>
    public string? Owner { get; init; }

    /// <summary>What the exchange rests on, such as 食品衛生法 第55条; empty when nothing is declared.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>What the data may be used for; empty when nothing is declared.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>For how many months the data is kept; <see langword="null"/> when none is declared.</summary>
    public int? RetentionMonths { get; init; }

    /// <summary>The items.</summary>
    public IReadOnlyList<CatalogItem> Items { get; init; } = [];
}
