namespace TokyoDs;

/// <summary>A small value with one text form, such as a corporate number or a postal code.</summary>
/// <remarks>
/// Parsing is strict and independent of culture; format providers are accepted and not consulted.
/// <c>default</c> is not a value: it prints as an empty text and <see cref="IsDefault"/> tells it apart.
/// Parsing and formatting into a span do not allocate.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ITextValue<TSelf> :
    ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>What the text looks like in data: pattern, format name, example.</summary>
    static abstract TextShape Shape { get; }

    /// <summary>Whether this is <c>default</c>, which stands for "nothing was set" and is not a value.</summary>
    bool IsDefault { get; }

    /// <summary>Reads a text as people write it and reports what had to be changed.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="result">The value, or <c>default</c> when the text cannot be read.</param>
    /// <param name="changes">What differed from the strict form; <see cref="LenientChange.None"/> when nothing did or reading failed.</param>
    /// <returns>Whether the text could be read.</returns>
    static abstract bool TryParseLenient(ReadOnlySpan<char> text, out TSelf result, out LenientChange changes);
}
