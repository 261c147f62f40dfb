using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A business place (事業所).</summary>
/// <remarks>
/// <para>Standard: GIF core model 事業所, whose names the items have; business place number and industry code are of DS-451-1 申請(法人) and their English names ours.</para>
/// </remarks>
[Display(Name = "事業所"), EnglishText("Business place")]
public record BusinessPlace
{
    /// <summary>Id (ID).</summary>
    [Concept("事業所.ID"), Display(Name = "ID"), EnglishText("Id")]
    public string? Id { get; init; }

    /// <summary>Name (名称).</summary>
    [Concept("事業所.名称"), Display(Name = "名称"), EnglishText("Name"), Example("きおい営業所")]
    public required string Name { get; init; }

    /// <summary>Address (事業所住所).</summary>
    [Concept("事業所.事業所住所"), Display(Name = "事業所住所"), EnglishText("Address")]
    public JapaneseAddress? BusinessPlaceAddress { get; init; }

    /// <summary>Description (説明).</summary>
    [Concept("事業所.説明"), Display(Name = "説明"), EnglishText("Description")]
    public string? Description { get; init; }

    /// <summary>Corporate number of the corporation (関連法人番号).</summary>
    [Concept("事業所.関連法人番号"), Display(Name = "関連法人番号"), EnglishText("Corporate number of the corporation")]
    public CorporateNumber? RelatedLegalEntityNumber { get; init; }

    /// <summary>Business place number (事業所番号).</summary>
    [Concept("申請.事業所番号"), Display(Name = "事業所番号"), EnglishText("Business place number")]
    public string? BusinessPlaceNumber { get; init; }

    /// <summary>Industry code (業種コード).</summary>
    [Concept("申請.業種コード"), Display(Name = "業種コード"), EnglishText("Industry code")]
    public string? IndustryCode { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
