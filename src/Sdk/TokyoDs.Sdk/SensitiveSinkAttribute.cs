namespace TokyoDs;

/// <summary>Marks a parameter, method, constructor or property that must not receive unchecked input.</summary>
/// <param name="dangers">
/// What must not arrive, by the names of docs/guides/security.md (<c>"Sql"</c>, <c>"Html"</c>, …); without any, nothing that a
/// request can carry. An unknown name is ignored.
/// </param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property)]
public sealed class SensitiveSinkAttribute(params string[] dangers) : Attribute
{
    /// <summary>What must not arrive; empty means everything.</summary>
    public IReadOnlyList<string> Dangers { get; } = dangers;
}
