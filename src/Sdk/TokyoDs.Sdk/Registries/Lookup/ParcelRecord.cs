using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>A parcel of land (地番) in the address base registry.</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record ParcelRecord : IAddressBaseRecord
{
    /// <summary>Municipality, town and parcel id, which are unique only together.</summary>
    public required ParcelKey Key { get; init; }

    /// <summary>The names of municipality and town.</summary>
    public TownNames Names { get; init; } = new();

    /// <summary>The number as it is shown (地番1, 本番); it may hold other characters than digits.</summary>
    public string Number1 { get; init; } = "";

    /// <summary>The branch number as it is shown (地番2, 支号).</summary>
    public string Number2 { get; init; } = "";

    /// <summary>The branch of the branch as it is shown (地番3, 支号の支号).</summary>
    public string Number3 { get; init; } = "";

    /// <summary>Whether addresses are by block and residence (住居表示フラグ).</summary>
    public bool? UsesResidenceIndication { get; init; }

    /// <summary>Whether it is one parcel and not the level above several (地番レコード区分フラグ).</summary>
    public bool? IsSmallestUnit { get; init; }

    /// <summary>Within what the number is unique (地番区域コード): 1 town, 2 small section, 3 municipality.</summary>
    public string AreaCode { get; init; } = "";

    /// <summary>The number in the land register (不動産番号); the registry does not fill it yet.</summary>
    public RealPropertyNumber? RealPropertyNumber { get; init; }

    /// <summary>The source (原典資料コード): 1 the registry office, 2 the municipality, 0 another or unknown.</summary>
    public string SourceCode { get; init; } = "";

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日).</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>Remarks (備考).</summary>
    public string Remarks { get; init; } = "";
}

/// <summary>The key of a parcel in the address base registry.</summary>
/// <param name="Municipality">The local government code.</param>
/// <param name="Town">The town block id.</param>
/// <param name="Parcel">The parcel id.</param>
public readonly record struct ParcelKey(LocalGovernmentCode Municipality, TownBlockId Town, ParcelId Parcel);
