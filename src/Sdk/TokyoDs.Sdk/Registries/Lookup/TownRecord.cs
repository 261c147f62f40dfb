using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>A town or part of one (町字) in the address base registry (アドレス・ベース・レジストリ).</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record TownRecord
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

    /// <summary>The number of the part (丁目名_数字).</summary>
    public int? ChomeNumber { get; init; }

    /// <summary>The small section (小字名).</summary>
    public string SmallSection { get; init; } = "";

    /// <summary>The small section in katakana.</summary>
    public string SmallSectionKana { get; init; } = "";

    /// <summary>The kind of town (町字区分コード), as written.</summary>
    public string TypeCode { get; init; } = "";

    /// <summary>Whether addresses are by block and residence (住居表示フラグ); that 1 means yes and 0 no is general knowledge.</summary>
    public bool? UsesResidenceIndication { get; init; }

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日). The registry keeps no complete history.</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>The postal code.</summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>Town, numbered part and small section as one text.</summary>
    public string Name => Town + Chome + SmallSection;
}

/// <summary>The key of a town in the address base registry.</summary>
/// <param name="Municipality">The local government code.</param>
/// <param name="Town">The town block id.</param>
public readonly record struct TownKey(LocalGovernmentCode Municipality, TownBlockId Town);
