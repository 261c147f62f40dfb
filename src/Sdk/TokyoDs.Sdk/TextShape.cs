namespace TokyoDs;

/// <summary>How a text value looks in JSON, CSV and other data.</summary>
/// <param name="Pattern">A regular expression (ECMA-262, as JSON Schema uses it) that every data form matches. It does not know check digits.</param>
/// <param name="Format">The name for the JSON Schema keyword <c>format</c>.</param>
/// <param name="Description">The English name of the value with its Japanese name in parentheses.</param>
public sealed record TextShape(string Pattern, string Format, string Description)
{
    /// <summary>A published sample, or <see langword="null"/> (the default) when no sample may be shown.</summary>
    public string? Example { get; init; }

    /// <summary>The format string that gives the data form, or <see langword="null"/> (the default) for the general format.</summary>
    public string? DataFormat { get; init; }

    /// <summary>Whether the value is read from data but never written to it; <see langword="false"/> by default.</summary>
    public bool ReadOnlyFromData { get; init; }
}
