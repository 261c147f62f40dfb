namespace TokyoDs.Registries.Lookup;

/// <summary>A prefecture in the address base registry.</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record PrefectureRecord : IAddressBaseRecord
{
    /// <summary>The local government code (全国地方公共団体コード).</summary>
    public required LocalGovernmentCode Code { get; init; }

    /// <summary>The name (都道府県名).</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in katakana.</summary>
    public string NameKana { get; init; } = "";

    /// <summary>The name in Latin letters, without "-to", "-fu" and "-ken".</summary>
    public string NameRomaji { get; init; } = "";

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日).</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>Remarks (備考).</summary>
    public string Remarks { get; init; } = "";
}
