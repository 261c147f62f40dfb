namespace TokyoDs.OnceOnly;

/// <summary>An item of a contract in the list of what a system produces (生成データの一覧).</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="TypeName">The type as it is declared, such as <c>CorporateNumber?</c>.</param>
/// <param name="Classification">How the values must be treated; personal when nothing is declared.</param>
public sealed record CatalogItem(string Name, string TypeName, DataClassification Classification)
{
    /// <summary>The concept of the shared vocabulary; <see langword="null"/> when none is declared.</summary>
    public string? Concept { get; init; }

    /// <summary>Whether a document without the item is refused; <see langword="false"/> by default.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the item says whom the data is about; <see langword="false"/> by default.</summary>
    public bool IsSubjectKey { get; init; }

    /// <summary>Why the item is asked for although it is held already; <see langword="null"/> when it is not.</summary>
    public string? AskAlways { get; init; }
}
