using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>An application of a corporation (申請・法人).</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-451-1 申請(法人), blocks 基本情報, 申請内容, 財務, 役員, 株主 and 事業所. GIF publishes no English names for these items; those here are ours.</para>
/// </remarks>
[OnceOnlyContract("tokyods.application-corporation", 1, 1)]
[Display(Name = "申請（法人）"), EnglishText("Application (corporation)")]
public record CorporateApplication
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
    [Concept("申請.申請者"), Display(Name = "申請者"), EnglishText("Applicant"), Classification(DataClassification.Public)]
    public required Corporation Applicant { get; init; }

    /// <summary>Who has the applicant apply for them (委任者, 委任者の役割, 委任内容).</summary>
    [Concept("申請.委任"), Display(Name = "委任"), EnglishText("Delegation")]
    public Delegation? Delegation { get; init; }

    /// <summary>Name of the application (名称).</summary>
    [Concept("申請.名称"), Display(Name = "名称"), EnglishText("Name of the application")]
    public required string Name { get; init; }

    /// <summary>Summary (概要).</summary>
    [Concept("申請.概要"), Display(Name = "概要"), EnglishText("Summary")]
    public required string Summary { get; init; }

    /// <summary>What is applied for (内容).</summary>
    [Concept("申請.内容"), Display(Name = "内容"), EnglishText("What is applied for")]
    public string? Content { get; init; }

    /// <summary>Date of the last change (更新年月日).</summary>
    [Concept("申請.更新年月日"), Display(Name = "更新年月日"), EnglishText("Date of the last change")]
    public DateOnly? DateOfUpdate { get; init; }

    /// <summary>Finance (財務), one business period each.</summary>
    [Concept("申請.財務")]
    [Display(Name = "財務", Description = "金額の単位は円。損失は負の数。"), EnglishText("Finance", Description = "Amounts in yen; losses are negative.")]
    public IReadOnlyList<Finance> Finances { get; init; } = [];

    /// <summary>Date of the list of officers (役員表記入日).</summary>
    [Concept("申請.役員表記入日"), Display(Name = "役員表記入日"), EnglishText("Date of the list of officers")]
    public DateOnly? DateOfOfficerList { get; init; }

    /// <summary>Officers (役員).</summary>
    [Concept("申請.役員"), Display(Name = "役員"), EnglishText("Officers")]
    public IReadOnlyList<Person> Officers { get; init; } = [];

    /// <summary>Date of the list of shareholders (株主表記入日).</summary>
    [Concept("申請.株主表記入日"), Display(Name = "株主表記入日"), EnglishText("Date of the list of shareholders")]
    public DateOnly? DateOfShareholderList { get; init; }

    /// <summary>Shareholders (株主).</summary>
    [Concept("申請.株主"), Display(Name = "株主"), EnglishText("Shareholders")]
    public IReadOnlyList<Shareholder> Shareholders { get; init; } = [];

    /// <summary>Date of the list of business places (事業所一覧記入日).</summary>
    [Concept("申請.事業所一覧記入日"), Display(Name = "事業所一覧記入日"), EnglishText("Date of the list of business places")]
    public DateOnly? DateOfBusinessPlaceList { get; init; }

    /// <summary>Business places (事業所).</summary>
    [Concept("申請.事業所"), Display(Name = "事業所"), EnglishText("Business places")]
    public IReadOnlyList<BusinessPlace> BusinessPlaces { get; init; } = [];

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
