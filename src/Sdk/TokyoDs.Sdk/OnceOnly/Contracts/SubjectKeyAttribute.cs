namespace TokyoDs.OnceOnly;

/// <summary>Marks the item of a contract that says whom the data is about (対象者の識別子), a key of a base registry.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SubjectKeyAttribute : Attribute;
