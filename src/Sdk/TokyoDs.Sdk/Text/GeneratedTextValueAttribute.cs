namespace TokyoDs.Text;

/// <summary>Asks the generator for the framework's parsing, formatting and comparison surface of a partial struct.</summary>
/// <remarks>
/// The struct implements <see cref="ITextCore{TSelf}"/> and keeps its value in a field <c>_value</c>. Comparison is added when it implements
/// <see cref="IComparable{T}"/>, the list of its codes when it implements <c>ICodeCore</c>.
/// </remarks>
/// <param name="noun">What one value is called in the documentation, with its article, such as <c>a corporate number</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class GeneratedTextValueAttribute(string noun) : Attribute
{
    public string Noun { get; } = noun;

    /// <summary>Whether all formats print a mask.</summary>
    public bool IsSecret { get; init; }
}
