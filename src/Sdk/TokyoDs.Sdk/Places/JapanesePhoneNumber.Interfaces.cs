using System.Diagnostics.CodeAnalysis;
using TokyoDs.Text;

namespace TokyoDs.Places;

// The framework's parsing, formatting and comparison surface; what the type means is in the other part.
public readonly partial struct JapanesePhoneNumber
{
    /// <summary>Reads a telephone number in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The telephone number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static JapanesePhoneNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TextCore.Parse<JapanesePhoneNumber>(s.AsSpan());
    }

    /// <summary>Reads a telephone number in its strict form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The telephone number.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static JapanesePhoneNumber Parse(ReadOnlySpan<char> s) => TextCore.Parse<JapanesePhoneNumber>(s);

    /// <summary>Reads a telephone number in its strict form from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The telephone number.</returns>
    /// <exception cref="FormatException">The text is not in the strict form; the message says where and how to mend it.</exception>
    public static JapanesePhoneNumber Parse(ReadOnlySpan<byte> utf8Text) => TextCore.Parse<JapanesePhoneNumber>(utf8Text);

    /// <summary>Reads a telephone number in its strict form, without an exception.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The telephone number, or <c>default</c>.</param>
    /// <returns>Whether the text is in the strict form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out JapanesePhoneNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out JapanesePhoneNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out JapanesePhoneNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JapanesePhoneNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JapanesePhoneNumber result) => TextCore.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out JapanesePhoneNumber result) => TextCore.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static bool TryParseLenient(ReadOnlySpan<char> text, out JapanesePhoneNumber result, out LenientChange changes) =>
        PhoneNumberText.TryReadLenient(text, out result, out changes);

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

    static JapanesePhoneNumber IParsable<JapanesePhoneNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static JapanesePhoneNumber ISpanParsable<JapanesePhoneNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static JapanesePhoneNumber IUtf8SpanParsable<JapanesePhoneNumber>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    public bool Equals(JapanesePhoneNumber other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is JapanesePhoneNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value);

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator ==(JapanesePhoneNumber left, JapanesePhoneNumber right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator !=(JapanesePhoneNumber left, JapanesePhoneNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public int CompareTo(JapanesePhoneNumber other) => _value.CompareTo(other._value);

    /// <summary>Whether the left one comes first.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(JapanesePhoneNumber left, JapanesePhoneNumber right) => left._value < right._value;

    /// <summary>Whether the left one comes first or both are the same.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(JapanesePhoneNumber left, JapanesePhoneNumber right) => left._value <= right._value;

    /// <summary>Whether the right one comes first.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(JapanesePhoneNumber left, JapanesePhoneNumber right) => left._value > right._value;

    /// <summary>Whether the right one comes first or both are the same.</summary>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(JapanesePhoneNumber left, JapanesePhoneNumber right) => left._value >= right._value;
}
