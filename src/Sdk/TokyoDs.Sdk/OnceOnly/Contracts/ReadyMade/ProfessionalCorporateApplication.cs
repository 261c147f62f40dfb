using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>An application of a professional corporation (申請・士業法人), such as one of lawyers or tax accountants.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-1 申請(士業法人), which has its own block 役員 and the block 資格者; that its other blocks are those of 申請(法人) is our reading.
/// Fill <see cref="QualifiedOfficers"/> in place of <see cref="CorporateApplication.Officers"/>. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.application-professional-corporation", 1, 0)]
[Display(Name = "申請（士業法人）"), EnglishText("Application (professional corporation)")]
public record ProfessionalCorporateApplication : CorporateApplication
{
    /// <summary>Officers with their qualifications (役員).</summary>
    [Concept("申請.士業法人の役員"), Display(Name = "役員（資格あり）"), EnglishText("Officers with their qualifications")]
    public IReadOnlyList<QualifiedOfficer> QualifiedOfficers { get; init; } = [];

    /// <summary>People with a qualification (資格者).</summary>
    [Concept("申請.資格者"), Display(Name = "資格者"), EnglishText("People with a qualification")]
    public IReadOnlyList<QualifiedPerson> QualifiedPeople { get; init; } = [];
}
