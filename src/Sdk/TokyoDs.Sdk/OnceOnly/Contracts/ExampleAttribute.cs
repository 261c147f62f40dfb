namespace TokyoDs.OnceOnly;

/// <summary>A sample of an item for the keyword <c>examples</c> of the schema (例); published or made up, never taken from a person.</summary>
/// <remarks>The value types of this library bring their own samples.</remarks>
/// <param name="value">A text, whole number, fraction or truth value, as the item holds it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ExampleAttribute(object value) : Attribute
{
    /// <summary>The sample.</summary>
    public object Value { get; } = value;
}
