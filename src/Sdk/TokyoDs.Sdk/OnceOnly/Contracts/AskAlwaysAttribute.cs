namespace TokyoDs.OnceOnly;

/// <summary>Declares that an item is asked for although the administration holds it already.</summary>
/// <param name="reason">Why asking again is needed, such as 本人の意思をそのつど確認するため.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AskAlwaysAttribute(string reason) : Attribute
{
    /// <summary>Why asking again is needed.</summary>
    public string Reason { get; } = reason;
}
