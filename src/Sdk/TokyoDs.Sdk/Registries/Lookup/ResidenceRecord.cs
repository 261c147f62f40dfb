using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>A residence (住居) of a block in the address base registry.</summary>
/// <remarks>Columns that a file leaves out or empty are empty or <see langword="null"/>.</remarks>
public sealed record ResidenceRecord : IAddressBaseRecord
{
    /// <summary>Municipality, town, block and residence id, which are unique only together.</summary>
    public required ResidenceKey Key { get; init; }

    /// <summary>The names of municipality and town.</summary>
    public TownNames Names { get; init; } = new();

    /// <summary>The number of the block as it is shown (街区符号).</summary>
    public string BlockNumber { get; init; } = "";

    /// <summary>The number as it is shown (住居番号).</summary>
    public string Number { get; init; } = "";

    /// <summary>The number behind it, as of a flat (住居番号2).</summary>
    public string SecondNumber { get; init; } = "";

    /// <summary>Whether the number is a residence number (住居番号) and not only a basic number (基礎番号).</summary>
    public bool? IsResidenceNumber { get; init; }

    /// <summary>Whether addresses are by block and residence (住居表示フラグ).</summary>
    public bool? UsesResidenceIndication { get; init; }

    /// <summary>The method (住居表示方式コード): 1 by block, 2 by road, 0 none.</summary>
    public string ResidenceIndicationMethodCode { get; init; } = "";

    /// <summary>The state (状態フラグ): 0 the municipality has not confirmed it, 1 a town in law, 2 not one, 3 unknown.</summary>
    public string StatusCode { get; init; } = "";

    /// <summary>The source (原典資料コード): 1 the municipality, 0 another or unknown.</summary>
    public string SourceCode { get; init; } = "";

    /// <summary>From when it is in force (効力発生日).</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When it was abolished (廃止日).</summary>
    public DateOnly? AbolishedOn { get; init; }

    /// <summary>Remarks (備考).</summary>
    public string Remarks { get; init; } = "";
}

/// <summary>The key of a residence in the address base registry.</summary>
/// <param name="Municipality">The local government code.</param>
/// <param name="Town">The town block id.</param>
/// <param name="Block">The block id.</param>
/// <param name="Residence">The residence id.</param>
/// <param name="SecondResidence">The second residence id (住居2ID), 0 to 99999, written with five digits; <see langword="null"/> when there is none.</param>
public readonly record struct ResidenceKey(
    LocalGovernmentCode Municipality, TownBlockId Town, BlockId Block, ResidenceId Residence, int? SecondResidence = null);
