namespace TokyoDs.Registries.Lookup;

/// <summary>A municipality, or a ward of a designated city, in the address base registry.</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record MunicipalityRecord : IAddressBaseRecord
{
    /// <summary>The local government code (全国地方公共団体コード).</summary>
    public required LocalGovernmentCode Code { get; init; }

    /// <summary>The prefecture (都道府県名).</summary>
    public string Prefecture { get; init; } = "";

    /// <summary>The prefecture in katakana.</summary>
    public string PrefectureKana { get; init; } = "";

    /// <summary>The prefecture in Latin letters.</summary>
    public string PrefectureRomaji { get; init; } = "";

    /// <summary>The county (郡名).</summary>
    public string County { get; init; } = "";

    /// <summary>The county in katakana.</summary>
    public string CountyKana { get; init; } = "";

    /// <summary>The county in Latin letters.</summary>
    public string CountyRomaji { get; init; } = "";

    /// <summary>The municipality (市区町村名).</summary>
    public string City { get; init; } = "";

    /// <summary>The municipality in katakana.</summary>
    public string CityKana { get; init; } = "";

    /// <summary>The municipality in Latin letters.</summary>
    public string CityRomaji { get; init; } = "";

    /// <summary>The ward of a designated city (政令市区名).</summary>
    public string Ward { get; init; } = "";

    /// <summary>The ward in katakana.</summary>
    public string WardKana { get; init; } = "";

    /// <summary>The ward in Latin letters.</summary>
    public string WardRomaji { get; init; } = "";

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日).</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>Remarks (備考).</summary>
    public string Remarks { get; init; } = "";
}
