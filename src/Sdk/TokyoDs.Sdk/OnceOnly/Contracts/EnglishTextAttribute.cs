namespace TokyoDs.OnceOnly;

/// <summary>The English counterpart of the Japanese texts of a contract or one of its items.</summary>
/// <remarks>
/// The Japanese texts stand in <c>[Display(Name = …)]</c> (title) and <c>[Description]</c>; the schema shows them as <c>title</c> and
/// <c>description</c>, and these as <c>x-title-en</c> and <c>x-description-en</c>.
/// </remarks>
/// <param name="title">The name of the contract or item, such as <c>Corporate name</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class EnglishTextAttribute(string title) : Attribute
{
    /// <summary>The name of the contract or item.</summary>
    public string Title { get; } = title;

    /// <summary>What it holds; <see langword="null"/> by default.</summary>
    public string? Description { get; set; }
}
