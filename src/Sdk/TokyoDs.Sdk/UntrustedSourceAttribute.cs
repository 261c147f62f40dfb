namespace TokyoDs;

/// <summary>
/// Marks a method or property whose value comes from outside and has not been checked, so that the security rules (TDS1001 to
/// TDS1018) follow it: a client library, a message queue, a legacy file.
/// </summary>
/// <param name="dangers">
/// What the value can carry, by the names of docs/guides/security.md (<c>"Sql"</c>, <c>"Html"</c>, …); without any, all of them.
/// An unknown name is ignored.
/// </param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UntrustedSourceAttribute(params string[] dangers) : Attribute
{
    /// <summary>What the value can carry; empty means everything.</summary>
    public IReadOnlyList<string> Dangers { get; } = dangers;
}
