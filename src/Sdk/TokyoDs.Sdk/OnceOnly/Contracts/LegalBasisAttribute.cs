namespace TokyoDs.OnceOnly;

/// <summary>Names the law, ordinance or consent that an exchange of data rests on (法的根拠).</summary>
/// <param name="law">The law or ordinance by name, such as 東京デジタルファースト条例, or 本人の同意.</param>
/// <param name="provision">The provision, such as 第8条; <see langword="null"/> for the whole.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false, AllowMultiple = true)]
public sealed class LegalBasisAttribute(string law, string? provision = null) : Attribute
{
    /// <summary>The law or ordinance by name, or 本人の同意.</summary>
    public string Law { get; } = law;

    /// <summary>The provision; <see langword="null"/> for the whole.</summary>
    public string? Provision { get; } = provision;
}
