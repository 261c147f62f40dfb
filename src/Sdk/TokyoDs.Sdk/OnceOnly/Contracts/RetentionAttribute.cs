namespace TokyoDs.OnceOnly;

/// <summary>Declares how long data is kept before it is disposed of.</summary>
/// <param name="months">The number of months, from 1, counted from the day the record was last needed.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class RetentionAttribute(int months) : Attribute
{
    /// <summary>The number of months.</summary>
    public int Months { get; } = months;
}
