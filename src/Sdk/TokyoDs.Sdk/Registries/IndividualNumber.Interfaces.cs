using System.Diagnostics.CodeAnalysis;
using TokyoDs.Text;

namespace TokyoDs.Registries;

// The framework's parsing, formatting and comparison surface; what the type means is in the other part.
public readonly partial struct IndividualNumber
{
    /// <summary>Reads an individual number in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The individual number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static IndividualNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TextCore.Parse<IndividualNumber>(s.AsSpan());
    }

    /// <summary>Reads an individual number in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The individual number.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static IndividualNumber Parse(ReadOnlySpan<char> s) => TextCore.Parse<IndividualNumber>(s);

    /// <summary>Reads an individual number in its strict form from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The individual number.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static IndividualNumber Parse(ReadOnlySpan<byte> utf8Text) => TextCore.Parse<IndividualNumber>(utf8Text);

    /// <summary>Reads an individual number in its strict form, without an exception.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The individual number, or <c>default</c>.</param>
    /// <returns>Whether the text is in the strict form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out IndividualNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out IndividualNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out IndividualNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndividualNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndividualNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out IndividualNumber result) => TextCore.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static bool TryParseLenient(ReadOnlySpan<char> text, out IndividualNumber result, out LenientChange changes) =>
        DigitText.TryReadLenient(text, out result, out changes);

    /// <summary>Writes the mask; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => TextCore.ToString(this, []);

    /// <summary>Writes the mask; empty for <c>default</c>.</summary>
    /// <param name="format">Any; all give the mask.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format) => TextCore.ToString(this, format);

    /// <summary>Writes the mask into characters; nothing for <c>default</c>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they do not fit.</param>
    /// <param name="format">Any; all give the mask.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        TextCore.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes the mask as UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when they do not fit.</param>
    /// <param name="format">Any; all give the mask.</param>
    /// <returns>Whether the text fits.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        TextCore.TryFormat(this, utf8Destination, out bytesWritten, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    static IndividualNumber IParsable<IndividualNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static IndividualNumber ISpanParsable<IndividualNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static IndividualNumber IUtf8SpanParsable<IndividualNumber>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    public bool Equals(IndividualNumber other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IndividualNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value);

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator ==(IndividualNumber left, IndividualNumber right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator !=(IndividualNumber left, IndividualNumber right) => !left.Equals(right);
}
