namespace TokyoDs;

/// <summary>Declares that a value is not personal data although its name suggests it, so that the personal-data rules leave it alone.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class NotPersonalAttribute : Attribute;
