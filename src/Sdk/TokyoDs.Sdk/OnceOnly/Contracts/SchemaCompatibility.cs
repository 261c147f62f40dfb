namespace TokyoDs.OnceOnly;

/// <summary>Whether a change of a contract stops a system that relies on the committed version (互換性).</summary>
public enum SchemaCompatibility
{
    /// <summary>Nothing stops.</summary>
    Compatible,

    /// <summary>A system of the committed version may stop: raise the major version.</summary>
    Breaking,
}
