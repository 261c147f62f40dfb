using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A corporation that applies (申請者・法人), each item with where it comes from.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-434, core model 法人; the names of the items are GIF's.</para>
/// </remarks>
[OnceOnlyContract("tokyods.applicant-corporation", 1, 0)]
[Display(Name = "申請者（法人）"), EnglishText("Applicant (corporation)")]
[Classification(DataClassification.Public)]
public record ApplicantCorporation
{
    /// <summary>Corporate number (法人番号).</summary>
    [SubjectKey, Concept("法人.法人番号"), Display(Name = "法人番号"), EnglishText("Corporate number")]
    public required CorporateNumber LegalEntityNumber { get; init; }

    /// <summary>Corporate name (商号または名称).</summary>
    [Concept("法人.商号または名称"), Display(Name = "商号または名称"), EnglishText("Corporate name"), Example("株式会社ＧＩＦ")]
    public required Attested<string> TradeName { get; init; }

    /// <summary>Corporate name in kana (商号または名称(カナ)).</summary>
    [Concept("法人.商号または名称(カナ)"), Display(Name = "商号または名称(カナ)"), EnglishText("Corporate name in kana"), Example("カブシキガイシャジーアイエフ")]
    public Attested<string>? TradeNameKana { get; init; }

    /// <summary>Corporate name in Latin letters (商号または名称(英字)).</summary>
    [Concept("法人.商号または名称(英字)"), Display(Name = "商号または名称(英字)"), EnglishText("Corporate name in Latin letters"), Example("GIF Co., Ltd.")]
    public Attested<string>? TradeNameEn { get; init; }

    /// <summary>Kind of organisation (組織種別).</summary>
    [Concept("法人.組織種別"), Display(Name = "組織種別"), EnglishText("Kind of organisation")]
    public Attested<CorporateKind>? CategoryOfOrganization { get; init; }

    /// <summary>Registered address (登記住所).</summary>
    [Concept("法人.登記住所"), Display(Name = "登記住所"), EnglishText("Registered address")]
    public required Attested<JapaneseAddress> RegisteredAddress { get; init; }

    /// <summary>Representative (代表者).</summary>
    [Concept("法人.代表者"), Display(Name = "代表者"), EnglishText("Representative"), Classification(DataClassification.Personal)]
    public Attested<Person>? Representative { get; init; }

    /// <summary>Position of the representative (代表者役職名).</summary>
    [Concept("法人.代表者役職名"), Display(Name = "代表者役職名"), EnglishText("Position of the representative"), Example("代表取締役"), Classification(DataClassification.Personal)]
    public Attested<string>? PositionOfRepresentative { get; init; }

    /// <summary>Date of establishment (設立年月日).</summary>
    [Concept("法人.設立年月日"), Display(Name = "設立年月日"), EnglishText("Date of establishment")]
    public Attested<DateOnly>? DateOfEstablishment { get; init; }

    /// <summary>Capital in yen (資本金(円)).</summary>
    [JsonPropertyName("capital_JPY")]
    [Concept("法人.資本金(円)"), Display(Name = "資本金(円)"), EnglishText("Capital in yen"), Example(10000000), Classification(DataClassification.Internal)]
    public Attested<long>? CapitalInYen { get; init; }

    /// <summary>Number of employees (従業員数).</summary>
    [Concept("法人.従業員数"), Display(Name = "従業員数"), EnglishText("Number of employees"), Example(1500), Classification(DataClassification.Internal)]
    public Attested<int>? NumberOfEmployee { get; init; }

    /// <summary>Kind of business (事業種目).</summary>
    [Concept("法人.事業種目"), Display(Name = "事業種目"), EnglishText("Kind of business"), Example("3921 情報処理サービス業")]
    public Attested<string>? CategoryOfBusiness { get; init; }

    /// <summary>Contact point (連絡先情報).</summary>
    [Concept("法人.連絡先情報"), Display(Name = "連絡先情報"), EnglishText("Contact point"), Classification(DataClassification.Personal)]
    public Attested<ContactPoint>? ContactPointInformation { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
