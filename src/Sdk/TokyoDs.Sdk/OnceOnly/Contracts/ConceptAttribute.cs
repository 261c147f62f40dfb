namespace TokyoDs.OnceOnly;

/// <summary>Names the concept of the shared vocabulary that an item holds, so that the same question in two forms can be found.</summary>
/// <param name="concept">The concept, such as <c>法人.商号</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ConceptAttribute(string concept) : Attribute
{
    /// <summary>The concept, such as <c>法人.商号</c>.</summary>
    public string Concept { get; } = concept;
}
