using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TokyoDs.Registries;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>Who represents a corporation (代表者), each item with where it comes from.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-434, core model 法人, items 代表者 and 代表者役職名; the names of the items are GIF's.</para>
/// </remarks>
[OnceOnlyContract("tokyods.representative", 1, 0)]
[Display(Name = "代表者"), EnglishText("Representative")]
public record Representative
{
    /// <summary>Corporate number (法人番号).</summary>
    [SubjectKey, Concept("法人.法人番号"), Display(Name = "法人番号"), EnglishText("Corporate number"), Classification(DataClassification.Public)]
    public required CorporateNumber LegalEntityNumber { get; init; }

    /// <summary>Representative (代表者).</summary>
    [JsonPropertyName("representative")]
    [Concept("法人.代表者"), Display(Name = "代表者"), EnglishText("Representative")]
    public required Attested<Person> RepresentativePerson { get; init; }

    /// <summary>Position of the representative (代表者役職名).</summary>
    [Concept("法人.代表者役職名"), Display(Name = "代表者役職名"), EnglishText("Position of the representative"), Example("代表取締役")]
    public Attested<string>? PositionOfRepresentative { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
