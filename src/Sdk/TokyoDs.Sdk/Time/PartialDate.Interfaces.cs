using System.Diagnostics.CodeAnalysis;
using TokyoDs.Text;

namespace TokyoDs.Time;

// The framework's parsing, formatting and comparison surface; what the type means is in the other part.
public readonly partial struct PartialDate
{
    /// <summary>Reads a date in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TextCore.Parse<PartialDate>(s.AsSpan());
    }

    /// <summary>Reads a date in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s) => TextCore.Parse<PartialDate>(s);

    /// <summary>Reads a date in its strict form from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text) => TextCore.Parse<PartialDate>(utf8Text);

    /// <summary>Reads a date in its strict form, without an exception.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date, or <c>default</c>.</param>
    /// <returns>Whether the text is in the strict form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TextCore.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) => TextCore.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static bool TryParseLenient(ReadOnlySpan<char> text, out PartialDate result, out LenientChange changes) =>
        PartialDateText.TryReadLenient(text, out result, out changes);

    /// <summary>Writes the general format; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => TextCore.ToString(this, []);

    /// <summary>Writes one of the formats of the type; empty for <c>default</c>.</summary>
    /// <param name="format">One of the formats of the type, or nothing for the general one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format of the type.</exception>
    public string ToString(string? format) => TextCore.ToString(this, format);

    /// <summary>Writes one of the formats of the type into characters; nothing for <c>default</c>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 when they do not fit.</param>
    /// <param name="format">One of the formats of the type, or nothing for the general one.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format of the type.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        TextCore.TryFormat(this, destination, out charsWritten, format);

    /// <summary>Writes one of the formats of the type as UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when they do not fit.</param>
    /// <param name="format">One of the formats of the type, or nothing for the general one.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format of the type.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        TextCore.TryFormat(this, utf8Destination, out bytesWritten, format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static PartialDate IUtf8SpanParsable<PartialDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value);

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
