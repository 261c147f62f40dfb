namespace TokyoDs.Registries.Lookup;

/// <summary>The area that a file of the address base registry covers: Japan (which is also <c>default</c>), a prefecture or a municipality.</summary>
public readonly record struct AddressBaseArea
{
    private readonly LocalGovernmentCode _code;

    private AddressBaseArea(LocalGovernmentCode code) => _code = code;

    /// <summary>All of Japan.</summary>
    public static AddressBaseArea Japan => default;

    /// <summary>A prefecture, or the municipality, whose code it is.</summary>
    /// <param name="code">The code of a prefecture, or of a municipality (of a designated city as well as of its wards).</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <c>default</c>.</exception>
    public static AddressBaseArea Of(LocalGovernmentCode code)
    {
        RegistryAddress.ThrowIfDefault(code.IsDefault, nameof(code));
        return new(code);
    }

    /// <summary>The end of a file name.</summary>
    /// <returns><c>all</c>, <c>pref13</c> or <c>city131016</c>.</returns>
    public override string ToString() =>
        _code.IsDefault ? "all" : _code.IsPrefecture ? $"pref{_code.ToString()[..2]}" : $"city{_code}";

    /// <summary>The address of a file below the root of the registry, such as <c>mt_town/pref/mt_town_pref13.csv.zip</c>.</summary>
    internal string PathOf(string table) =>
        $"{table}/{(_code.IsDefault ? "" : _code.IsPrefecture ? "pref/" : "city/")}{table}_{this}.csv.zip";
}
