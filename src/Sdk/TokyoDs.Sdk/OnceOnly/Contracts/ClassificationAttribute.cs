namespace TokyoDs.OnceOnly;

/// <summary>Declares how the values of an item, or of all items of a contract, must be treated (情報の区分).</summary>
/// <remarks>What nobody classified is <see cref="DataClassification.Personal"/>. The declaration of an item comes before that of its contract.</remarks>
/// <param name="classification">How the values must be treated.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ClassificationAttribute(DataClassification classification) : Attribute
{
    /// <summary>How the values must be treated.</summary>
    public DataClassification Classification { get; } = classification;
}
