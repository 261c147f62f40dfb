namespace TokyoDs.OnceOnly;

/// <summary>Whom evidence is about: a key and the registry it belongs to (対象者).</summary>
/// <remarks><see cref="ToString"/> names the registry and never the key, which may be personal.</remarks>
/// <param name="Scheme">The registry of the key, such as <c>corporate-number</c>.</param>
/// <param name="Key">The key in its canonical form, such as <c>8000012010038</c>; never My Number, which may not serve as a key between systems.</param>
public sealed record SubjectReference(string Scheme, string Key)
{
    /// <summary>Names the registry, never the key.</summary>
    /// <returns>A text such as <c>corporate-number:…</c>.</returns>
    public override string ToString() => $"{Scheme}:…";
}
