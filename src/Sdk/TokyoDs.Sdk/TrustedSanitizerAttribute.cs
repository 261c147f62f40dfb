namespace TokyoDs;

/// <summary>Declares that what this method or type gives back is safe, so that the data-flow rules stop there.</summary>
/// <remarks>Put it on code that encodes, validates against an allow-list or otherwise cleans its input, and test that code.</remarks>
/// <param name="dangers">
/// What the method takes from the value, by the names of docs/guides/security.md (<c>"Sql"</c>, <c>"Html"</c>, …); without any, all
/// of them. An unknown name is ignored.
/// </param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class TrustedSanitizerAttribute(params string[] dangers) : Attribute
{
    /// <summary>What the method takes away; empty means everything.</summary>
    public IReadOnlyList<string> Dangers { get; } = dangers;
}
