using System.Diagnostics;
using System.Text.Json.Serialization;

namespace TokyoDs.People;

/// <summary>The name of a person (氏名) with the items of GIF's core model 個人, none of them required by itself.</summary>
/// <remarks>
/// <para>
/// People have one name, two or more: do not put <c>[Required]</c> on family and given name both. <see cref="Validate"/> asks for one of them,
/// and for more only when a pattern (1 to 3) of GIF is named. Small and large kana are different names and are never folded.
/// </para>
/// <para>
/// <see cref="ToString"/> shows nothing of the name, so that it does not reach a log by accident; write <see cref="FullName"/> where the name
/// is meant to be shown.
/// </para>
/// <para>Standard: GIF DS-431 (items, separator U+0020, full-width kana, half-width Latin letters); GIF 461 for the character set.</para>
/// </remarks>
[DebuggerDisplay("PersonName")]
public sealed record PersonName
{
    /// <summary>The family name (氏).</summary>
    [JsonPropertyName("familyName")]
    public string? FamilyName { get; init; }

    /// <summary>The given name (名).</summary>
    [JsonPropertyName("givenName")]
    public string? GivenName { get; init; }

    /// <summary>A middle name (ミドルネーム), mostly of foreigners.</summary>
    [JsonPropertyName("middleName")]
    public string? MiddleName { get; init; }

    /// <summary>The family name in full-width katakana (氏(カナ)).</summary>
    [JsonPropertyName("familyNameKana")]
    public string? FamilyNameKana { get; init; }

    /// <summary>The given name in full-width katakana (名(カナ)).</summary>
    [JsonPropertyName("givenNameKana")]
    public string? GivenNameKana { get; init; }

    /// <summary>A middle name in full-width katakana (ミドルネーム(カナ)).</summary>
    [JsonPropertyName("middleNameKana")]
    public string? MiddleNameKana { get; init; }

    /// <summary>The family name in Latin letters (氏(英字)).</summary>
    [JsonPropertyName("familyNameEn")]
    public string? FamilyNameEn { get; init; }

    /// <summary>The given name in Latin letters (名(英字)).</summary>
    [JsonPropertyName("givenNameEn")]
    public string? GivenNameEn { get; init; }

    /// <summary>A middle name in Latin letters (ミドルネーム(英字)).</summary>
    [JsonPropertyName("middleNameEn")]
    public string? MiddleNameEn { get; init; }

    /// <summary>A former family name that is registered beside the present one (旧氏).</summary>
    [JsonPropertyName("formerFamilyName")]
    public string? FormerFamilyName { get; init; }

    /// <summary>The former family name in full-width katakana (旧氏(カナ)).</summary>
    [JsonPropertyName("formerFamilyNameKana")]
    public string? FormerFamilyNameKana { get; init; }

    /// <summary>The former family name in Latin letters (旧氏(英字)).</summary>
    [JsonPropertyName("formerFamilyNameEn")]
    public string? FormerFamilyNameEn { get; init; }

    /// <summary>A registered name by which a foreigner goes (通称名).</summary>
    [JsonPropertyName("alternativeName")]
    public string? AlternativeName { get; init; }

    /// <summary>The registered alias in full-width katakana (通称名(カナ)).</summary>
    [JsonPropertyName("alternativeNameKana")]
    public string? AlternativeNameKana { get; init; }

    /// <summary>The registered alias in Latin letters (通称名(英字)).</summary>
    [JsonPropertyName("alternativeNameEn")]
    public string? AlternativeNameEn { get; init; }

    /// <summary>The whole name (氏名), family name first, joined by a half-width space; empty when there is none.</summary>
    [JsonIgnore]
    public string FullName => PersonNameText.Join(FamilyName, MiddleName, GivenName);

    /// <summary>The whole name in katakana (氏名(カナ)), joined by a half-width space; empty when there is none.</summary>
    [JsonIgnore]
    public string FullNameKana => PersonNameText.Join(FamilyNameKana, MiddleNameKana, GivenNameKana);

    /// <summary>The whole name in Latin letters (氏名(英字)), family name first, joined by a space; empty when there is none.</summary>
    [JsonIgnore]
    public string FullNameEn => PersonNameText.Join(FamilyNameEn, MiddleNameEn, GivenNameEn);

    /// <summary>The whole name with the former family name in brackets, as certificates show both: 山田［佐藤］ 花子.</summary>
    [JsonIgnore]
    public string FullNameWithFormer => string.IsNullOrEmpty(FormerFamilyName)
        ? FullName
        : PersonNameText.Join($"{FamilyName}［{FormerFamilyName}］", MiddleName, GivenName);

    /// <summary>Finds everything that is wrong with the name.</summary>
    /// <param name="pattern">The pattern of GIF whose required items are to be there; by default only some name must be.</param>
    /// <returns>The faults in the order of the items; none when the name is in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pattern"/> is unknown.</exception>
    public IReadOnlyList<PersonNameFault> Validate(PersonNamePattern pattern = PersonNamePattern.AnyName) => PersonNameRules.Check(this, pattern);

    /// <summary>Says that this is a name, and nothing of it.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => nameof(PersonName);
}

/// <summary>Which items of a name have to be there.</summary>
public enum PersonNamePattern
{
    /// <summary>A family name, a given name or an alias: people with one name are people.</summary>
    AnyName,

    /// <summary>GIF's pattern 1: family and given name in characters, kana and Latin letters.</summary>
    Gif1,

    /// <summary>GIF's patterns 2 and 3: family and given name in characters and kana.</summary>
    Gif2And3,
}
