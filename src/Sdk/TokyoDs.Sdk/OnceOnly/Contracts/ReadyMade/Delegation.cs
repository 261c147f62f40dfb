using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>Who has somebody else apply for them, in what role and for what (委任).</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-1 申請, items 委任者, 委任者の役割 and 委任内容. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.delegation", 1, 0)]
[Display(Name = "委任"), EnglishText("Delegation")]
public record Delegation
{
    /// <summary>Delegator (委任者).</summary>
    [Concept("申請.委任者"), Display(Name = "委任者"), EnglishText("Delegator")]
    public required Party Delegator { get; init; }

    /// <summary>Role of the delegator (委任者の役割).</summary>
    [Concept("申請.委任者の役割"), Display(Name = "委任者の役割"), EnglishText("Role of the delegator")]
    public string? RoleOfDelegator { get; init; }

    /// <summary>What is delegated (委任内容).</summary>
    [Concept("申請.委任内容"), Display(Name = "委任内容"), EnglishText("What is delegated")]
    public string? ContentOfDelegation { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
