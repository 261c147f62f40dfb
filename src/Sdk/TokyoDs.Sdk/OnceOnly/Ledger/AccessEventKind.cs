namespace TokyoDs.OnceOnly;

/// <summary>What happened to somebody's data.</summary>
public enum AccessEventKind
{
    /// <summary>Evidence was asked for.</summary>
    Requested,

    /// <summary>A request was refused before it was sent or answered.</summary>
    Refused,

    /// <summary>The provider answered; the outcome of each item is recorded.</summary>
    Provided,

    /// <summary>Evidence was shown to the citizen for review.</summary>
    Previewed,

    /// <summary>The citizen accepted prefilled items.</summary>
    Accepted,

    /// <summary>The citizen corrected a prefilled item.</summary>
    Corrected,

    /// <summary>The citizen declined prefilled items.</summary>
    Declined,

    /// <summary>Evidence was handed on to a procedure.</summary>
    Submitted,

    /// <summary>Evidence was deleted.</summary>
    Deleted,
}
