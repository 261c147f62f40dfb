namespace TokyoDs;

/// <summary>Declares an interface to a partner system that demands a legacy encoding, so that Shift_JIS output is accepted there.</summary>
/// <param name="reason">Which system demands it and until when.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class LegacyEncodingInterfaceAttribute(string reason) : Attribute
{
    /// <summary>Which system demands it and until when.</summary>
    public string Reason { get; } = reason;
}
