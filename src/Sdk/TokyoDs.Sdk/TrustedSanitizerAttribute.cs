namespace TokyoDs;

/// <summary>Declares that what this method or type gives back is safe, so that the data-flow rules stop there.</summary>
/// <remarks>Put it on code that encodes, validates against an allow-list or otherwise cleans its input, and test that code.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class TrustedSanitizerAttribute : Attribute;
