namespace TokyoDs.OnceOnly;

/// <summary>Declares a type as a contract: data that one system hands to another so that nobody is asked for it twice.</summary>
/// <remarks>
/// Within one major version a contract may gain optional items and nothing else may change; compile-time rules compare it with the committed
/// schema that <see cref="ContractSchema"/> writes. What the exchange rests on and what it is for stand beside it as
/// <see cref="LegalBasisAttribute"/> and <see cref="PurposeAttribute"/>, each as often as needed.
/// </remarks>
/// <param name="id">A name that never changes, such as <c>jp.tokyo.applicant-corporation</c>.</param>
/// <param name="major">Raised when a reader of the former version would fail; from 1.</param>
/// <param name="minor">Raised when optional items are added; from 0.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OnceOnlyContractAttribute(string id, int major, int minor) : Attribute
{
    /// <summary>A name that never changes, such as <c>jp.tokyo.applicant-corporation</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Raised when a reader of the former version would fail.</summary>
    public int Major { get; } = major;

    /// <summary>Raised when optional items are added.</summary>
    public int Minor { get; } = minor;

    /// <summary>The organisation that answers for the data, such as 主税局; <see langword="null"/> by default.</summary>
    public string? Owner { get; set; }
}
