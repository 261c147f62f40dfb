using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>An application of a person (申請・個人).</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-1 申請(個人), blocks 基本情報 and 申請内容. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.application-person", 1, 0)]
[Display(Name = "申請（個人）"), EnglishText("Application (person)")]
public record PersonApplication
{
    /// <summary>Addressee (宛先).</summary>
    [Concept("申請.宛先"), Display(Name = "宛先"), EnglishText("Addressee"), Classification(DataClassification.Public)]
    public required Corporation Addressee { get; init; }

    /// <summary>Date of application (申請日).</summary>
    [Concept("申請.申請日"), Display(Name = "申請日"), EnglishText("Date of application")]
    public required DateOnly DateOfApplication { get; init; }

    /// <summary>Contact point (連絡先).</summary>
    [Concept("申請.連絡先"), Display(Name = "連絡先"), EnglishText("Contact point")]
    public required ContactPoint ContactPointInformation { get; init; }

    /// <summary>Applicant (申請者).</summary>
    [Concept("申請.申請者"), Display(Name = "申請者"), EnglishText("Applicant")]
    public required Person Applicant { get; init; }

    /// <summary>Who has the applicant apply for them (委任者, 委任者の役割, 委任内容).</summary>
    [Concept("申請.委任"), Display(Name = "委任"), EnglishText("Delegation")]
    public Delegation? Delegation { get; init; }

    /// <summary>Name of the application (名称).</summary>
    [Concept("申請.名称"), Display(Name = "名称"), EnglishText("Name of the application")]
    public required string Name { get; init; }

    /// <summary>What is applied for (内容).</summary>
    [Concept("申請.内容"), Display(Name = "内容"), EnglishText("What is applied for")]
    public required string Content { get; init; }

    /// <summary>Date of the last change (更新年月日).</summary>
    [Concept("申請.更新年月日"), Display(Name = "更新年月日"), EnglishText("Date of the last change")]
    public DateOnly? DateOfUpdate { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
