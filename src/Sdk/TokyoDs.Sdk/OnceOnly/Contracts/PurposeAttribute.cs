namespace TokyoDs.OnceOnly;

/// <summary>Names what data is used for (利用目的).</summary>
/// <remarks>
/// On a contract: what it may be used for. On a consumer: what it uses the contracts for, and with <see cref="Fields"/> which items it needs for that.
/// </remarks>
/// <param name="purpose">The purpose as shown to the citizen, such as 営業許可の審査.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
public sealed class PurposeAttribute(string purpose) : Attribute
{
    /// <summary>The purpose as shown to the citizen.</summary>
    public string Purpose { get; } = purpose;

    /// <summary>The items needed for the purpose, by the names of their properties; empty for all of them.</summary>
    public string[] Fields { get; set; } = [];
}
