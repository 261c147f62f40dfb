namespace TokyoDs.OnceOnly;

/// <summary>Who has to mend an error of an exchange.</summary>
public enum FaultSide
{
    /// <summary>The system that asked.</summary>
    Requester,

    /// <summary>The system that was asked.</summary>
    Provider,

    /// <summary>What lies between them.</summary>
    Network,
}
