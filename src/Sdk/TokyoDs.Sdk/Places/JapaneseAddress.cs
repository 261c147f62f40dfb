using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Registries;

namespace TokyoDs.Places;

/// <summary>An address of Japan (住所) with the items of GIF's core model, the building always apart.</summary>
/// <remarks>
/// <para>
/// <see cref="Read"/> divides a free text; what it cannot know it says. No list of towns is consulted, so an address that reads well may
/// not exist: match it with the Address Base Registry (アドレス・ベース・レジストリ) where that matters.
/// </para>
/// <para><see cref="ToString"/> shows nothing of the address, so that it does not reach a log by accident; write <see cref="FullAddress"/>.</para>
/// <para>Standard: GIF DS-433 and DS-442.</para>
/// </remarks>
[DebuggerDisplay("JapaneseAddress")]
public sealed record JapaneseAddress
{
    /// <summary>The postal code (郵便番号).</summary>
    [JsonPropertyName("postalCode")]
    public PostalCode? PostalCode { get; init; }

    /// <summary>The code of the municipality (全国地方公共団体コード).</summary>
    [JsonPropertyName("localGovernmentCode")]
    public LocalGovernmentCode? LocalGovernmentCode { get; init; }

    /// <summary>The prefecture (都道府県), such as 東京都.</summary>
    [JsonPropertyName("prefecture")]
    public string? Prefecture { get; init; }

    /// <summary>The municipality with its county or ward (市区町村(郡)), such as 西多摩郡檜原村 or 横浜市中区.</summary>
    [JsonPropertyName("cityAndCounty")]
    public string? CityAndCounty { get; init; }

    /// <summary>The town (町字) with its 丁目 where the text says so, such as 霞が関二丁目.</summary>
    [JsonPropertyName("streetAddress")]
    public string? StreetAddress { get; init; }

    /// <summary>The block and house number (番地以下): ASCII digits joined by hyphens, such as 1-2.</summary>
    [JsonPropertyName("cityBlock")]
    public string? CityBlock { get; init; }

    /// <summary>The building, floor, room or care-of (建物名等（方書）).</summary>
    [JsonPropertyName("buildingNameEtc")]
    public string? BuildingNameEtc { get; init; }

    /// <summary>All items in one line (連結表記), the building after a half-width space, without the postal code.</summary>
    [JsonIgnore]
    public string FullAddress
    {
        get
        {
            var ground = $"{Prefecture}{CityAndCounty}{StreetAddress}{CityBlock}";
            return string.IsNullOrEmpty(BuildingNameEtc) ? ground : ground.Length == 0 ? BuildingNameEtc : $"{ground} {BuildingNameEtc}";
        }
    }

    /// <summary>Divides an address as people write it into its items.</summary>
    /// <param name="text">The address, with or without postal code.</param>
    /// <returns>The items, how sure the division is, and why it is not surer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static JapaneseAddressReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AddressReader(text).Read();
    }

    /// <summary>Says that this is an address, and nothing of it.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => nameof(JapaneseAddress);
}
