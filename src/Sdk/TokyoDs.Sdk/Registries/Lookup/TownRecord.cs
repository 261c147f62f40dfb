using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>A town or part of one (町字) in the address base registry (アドレス・ベース・レジストリ).</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record TownRecord : IAddressBaseRecord
{
    /// <summary>Municipality and town id, which are unique only together.</summary>
    public required TownKey Key { get; init; }

    /// <summary>The prefecture (都道府県名).</summary>
    public string Prefecture { get; init; } = "";

    /// <summary>The county (郡名).</summary>
    public string County { get; init; } = "";

    /// <summary>The municipality (市区町村名).</summary>
    public string City { get; init; } = "";

    /// <summary>The ward of a designated city (政令市区名).</summary>
    public string Ward { get; init; } = "";

    /// <summary>The town (大字・町名).</summary>
    public string Town { get; init; } = "";

    /// <summary>The town in katakana.</summary>
    public string TownKana { get; init; } = "";

    /// <summary>The town in Latin letters.</summary>
    public string TownRomaji { get; init; } = "";

    /// <summary>The numbered part (丁目名), in words.</summary>
    public string Chome { get; init; } = "";

    /// <summary>The numbered part in katakana.</summary>
    public string ChomeKana { get; init; } = "";

    /// <summary>The number of the part (丁目名_数字).</summary>
    public int? ChomeNumber { get; init; }

    /// <summary>The small section (小字名).</summary>
    public string SmallSection { get; init; } = "";

    /// <summary>The small section in katakana.</summary>
    public string SmallSectionKana { get; init; } = "";

    /// <summary>The small section in Latin letters.</summary>
    public string SmallSectionRomaji { get; init; } = "";

    /// <summary>What tells it from a town of the same name in the municipality (同一町字識別情報).</summary>
    public string Distinction { get; init; } = "";

    /// <summary>The kind (町字区分コード): 1 town, 2 numbered part, 3 small section, 4 none of them, 5 road of the indication by road.</summary>
    public string TypeCode { get; init; } = "";

    /// <summary>Whether addresses are by block and residence in all or a part of the town (住居表示フラグ).</summary>
    public bool? UsesResidenceIndication { get; init; }

    /// <summary>Whether the file has the town twice, with and without residence indication, because only a part of it uses blocks.</summary>
    /// <remarks>Only <see cref="AddressBaseTable{TKey, TRecord}.LoadAsync(TextReader, CancellationToken)"/> sees both lines and sets it.</remarks>
    public bool HasBothKindsOfAddress { get; init; }

    /// <summary>The method (住居表示方式コード): 1 by block, 2 by road, 0 none.</summary>
    public string ResidenceIndicationMethodCode { get; init; } = "";

    /// <summary>Whether <see cref="Town"/> is a popular name (大字・町名_通称フラグ) and not the official one.</summary>
    public bool? IsPopularName { get; init; }

    /// <summary>
    /// What <see cref="SmallSection"/> is (小字名_通称コード): 0 official, 1 a popular name, 2 a street of Kyoto (通り名), 3 a popular name of the national map.
    /// </summary>
    public string SmallSectionPopularNameCode { get; init; } = "";

    /// <summary>Where <see cref="Town"/> has characters outside the common sets (大字・町名_電子国土基本図外字); empty when it has none.</summary>
    /// <remarks>An asterisk for each common character and the code of each other one, with underscores between them.</remarks>
    public string TownUncommonCharacters { get; init; } = "";

    /// <summary>The same for <see cref="SmallSection"/> (小字名_電子国土基本図外字).</summary>
    public string SmallSectionUncommonCharacters { get; init; } = "";

    /// <summary>The state (状態フラグ): 0 the municipality has not confirmed it, 1 a town in law, 2 not one, 3 unknown.</summary>
    public string StatusCode { get; init; } = "";

    /// <summary>Whether parcel numbers begin anew here (起番フラグ): 1 yes, 2 no, 0 not in the land register.</summary>
    public string NumberingCode { get; init; } = "";

    /// <summary>The source (原典資料コード), such as 1 for the municipality.</summary>
    public string SourceCode { get; init; } = "";

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日). The registry keeps no complete history.</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>The postal code (郵便番号), the first when there are several.</summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>The postal codes behind the first one.</summary>
    /// <remarks>Records compare them as lists of their own: two equal ones are only equal when there are none.</remarks>
    public IReadOnlyList<PostalCode> FurtherPostalCodes { get; init; } = [];

    /// <summary>Remarks (備考).</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Town, numbered part and small section as one text.</summary>
    public string Name => Town + Chome + SmallSection;
}

/// <summary>The key of a town in the address base registry.</summary>
/// <param name="Municipality">The local government code.</param>
/// <param name="Town">The town block id.</param>
public readonly record struct TownKey(LocalGovernmentCode Municipality, TownBlockId Town);
