using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A corporation (法人), also an administrative body, as a part of applications and notices.</summary>
/// <remarks>
/// <para>Standard: GIF DS-434, core model 法人; the names of the items are GIF's.</para>
/// </remarks>
[Display(Name = "法人"), EnglishText("Corporation")]
public record Corporation
{
    /// <summary>Corporate number (法人番号).</summary>
    [Concept("法人.法人番号"), Display(Name = "法人番号"), EnglishText("Corporate number")]
    public required CorporateNumber LegalEntityNumber { get; init; }

    /// <summary>Corporate name (商号または名称).</summary>
    [Concept("法人.商号または名称"), Display(Name = "商号または名称"), EnglishText("Corporate name"), Example("株式会社ＧＩＦ")]
    public required string TradeName { get; init; }

    /// <summary>Corporate name in kana (商号または名称(カナ)).</summary>
    [Concept("法人.商号または名称(カナ)"), Display(Name = "商号または名称(カナ)"), EnglishText("Corporate name in kana"), Example("カブシキガイシャジーアイエフ")]
    public string? TradeNameKana { get; init; }

    /// <summary>Corporate name in Latin letters (商号または名称(英字)).</summary>
    [Concept("法人.商号または名称(英字)"), Display(Name = "商号または名称(英字)"), EnglishText("Corporate name in Latin letters"), Example("GIF Co., Ltd.")]
    public string? TradeNameEn { get; init; }

    /// <summary>Kind of organisation (組織種別).</summary>
    [Concept("法人.組織種別"), Display(Name = "組織種別"), EnglishText("Kind of organisation")]
    public CorporateKind? CategoryOfOrganization { get; init; }

    /// <summary>Representative (代表者).</summary>
    [Concept("法人.代表者"), Display(Name = "代表者"), EnglishText("Representative"), Classification(DataClassification.Personal)]
    public Person? Representative { get; init; }

    /// <summary>Position of the representative (代表者役職名).</summary>
    [Concept("法人.代表者役職名"), Display(Name = "代表者役職名"), EnglishText("Position of the representative"), Example("代表取締役")]
    public string? PositionOfRepresentative { get; init; }

    /// <summary>Date of establishment (設立年月日).</summary>
    [Concept("法人.設立年月日"), Display(Name = "設立年月日"), EnglishText("Date of establishment")]
    public DateOnly? DateOfEstablishment { get; init; }

    /// <summary>Registered address (登記住所).</summary>
    [Concept("法人.登記住所"), Display(Name = "登記住所"), EnglishText("Registered address")]
    public JapaneseAddress? RegisteredAddress { get; init; }

    /// <summary>Contact point (連絡先情報).</summary>
    [Concept("法人.連絡先情報"), Display(Name = "連絡先情報"), EnglishText("Contact point"), Classification(DataClassification.Personal)]
    public ContactPoint? ContactPointInformation { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
