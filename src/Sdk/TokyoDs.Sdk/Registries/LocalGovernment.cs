using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace TokyoDs.Registries;

/// <summary>A prefecture of Japan or a municipality of Tokyo, with its names.</summary>
/// <remarks>The list is the state of the package's release. Standard: 総務省「全国地方公共団体コード」.</remarks>
/// <param name="Code">The local government code.</param>
/// <param name="Name">The name, such as 千代田区.</param>
/// <param name="NameKana">The name in full-width katakana.</param>
/// <param name="NameEnglish">The name in Latin letters, such as Chiyoda-ku.</param>
/// <param name="Kind">What it is.</param>
/// <param name="District">The county (郡) or branch office (支庁) it belongs to, or <see langword="null"/>.</param>
public sealed record LocalGovernment(
    LocalGovernmentCode Code, string Name, string NameKana, string NameEnglish, LocalGovernmentKind Kind, string? District)
{
    /// <summary>The forty-seven prefectures, in the order of their codes.</summary>
    public static IReadOnlyList<LocalGovernment> Prefectures { get; } = Array.AsReadOnly(PrefectureTable.Rows);

    /// <summary>The sixty-two special wards, cities, towns and villages of Tokyo, in the order of their codes.</summary>
    public static IReadOnlyList<LocalGovernment> TokyoMunicipalities { get; } = Array.AsReadOnly(TokyoMunicipalityTable.Rows);

    internal static FrozenDictionary<LocalGovernmentCode, LocalGovernment> ByCode { get; } =
        Prefectures.Concat(TokyoMunicipalities).ToFrozenDictionary(government => government.Code);

    /// <summary>Finds a municipality of Tokyo by its exact Japanese name, without the prefecture.</summary>
    /// <param name="name">The name, such as 八王子市.</param>
    /// <param name="localGovernment">The municipality, or <see langword="null"/>.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryFindInTokyo(ReadOnlySpan<char> name, [NotNullWhen(true)] out LocalGovernment? localGovernment)
    {
        foreach (var municipality in TokyoMunicipalityTable.Rows)
        {
            if (name.SequenceEqual(municipality.Name))
            {
                localGovernment = municipality;
                return true;
            }
        }

        localGovernment = null;
        return false;
    }
}

/// <summary>What kind of local government it is.</summary>
public enum LocalGovernmentKind
{
    /// <summary>A prefecture (都道府県).</summary>
    Prefecture,

    /// <summary>A special ward of Tokyo (特別区).</summary>
    SpecialWard,

    /// <summary>A city (市).</summary>
    City,

    /// <summary>A town (町).</summary>
    Town,

    /// <summary>A village (村).</summary>
    Village,
}
