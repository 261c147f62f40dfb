using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>An address (住所) with the keys of the address base registry.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>Standard: GIF DS-433, core model 住所; the names of the items are GIF's. <see cref="Places.JapaneseAddress"/> reads free texts into the same items.</para>
/// </remarks>
[OnceOnlyContract("tokyods.address", 1, 0)]
[Display(Name = "住所"), EnglishText("Address")]
public record Address
{
    /// <summary>Local government code (全国地方公共団体コード).</summary>
    [Concept("住所.全国地方公共団体コード"), Display(Name = "全国地方公共団体コード"), EnglishText("Local government code")]
    public LocalGovernmentCode? LocalGovernmentCode { get; init; }

    /// <summary>Town block id (町字ID).</summary>
    [Concept("住所.町字ID"), Display(Name = "町字ID"), EnglishText("Town block id")]
    public TownBlockId? StreetAddressId { get; init; }

    /// <summary>Prefecture (都道府県).</summary>
    [Concept("住所.都道府県"), Display(Name = "都道府県"), EnglishText("Prefecture"), Example("東京都")]
    public string? Prefecture { get; init; }

    /// <summary>Municipality with its county or ward (市区町村(郡)).</summary>
    [Concept("住所.市区町村(郡)"), Display(Name = "市区町村(郡)"), EnglishText("Municipality with its county or ward"), Example("千代田区")]
    public string? CityAndCounty { get; init; }

    /// <summary>Town (町字).</summary>
    [Concept("住所.町字"), Display(Name = "町字"), EnglishText("Town"), Example("紀尾井町")]
    public string? StreetAddress { get; init; }

    /// <summary>Block and house number (番地以下).</summary>
    [Concept("住所.番地以下"), Display(Name = "番地以下"), EnglishText("Block and house number"), Example("1-3")]
    public string? CityBlock { get; init; }

    /// <summary>Building, floor, room or care-of (建物名等(方書)).</summary>
    [Concept("住所.建物名等(方書)"), Display(Name = "建物名等(方書)"), EnglishText("Building, floor, room or care-of"), Example("東京ガーデンテラス紀尾井町 19階Northフロア")]
    public string? BuildingNameEtc { get; init; }

    /// <summary>Address in one line (連結表記).</summary>
    [Concept("住所.連結表記"), Display(Name = "連結表記"), EnglishText("Address in one line")]
    public string? FullAddress { get; init; }

    /// <summary>Postal code (郵便番号).</summary>
    [Concept("住所.郵便番号"), Display(Name = "郵便番号"), EnglishText("Postal code")]
    public PostalCode? PostalCode { get; init; }

    /// <summary>Country (国).</summary>
    [Concept("住所.国"), Display(Name = "国"), EnglishText("Country")]
    public CountryCode? Country { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
