using System.Text;

namespace TokyoDs.Text;

/// <summary>Parsing and formatting as the framework's interfaces want them, once for all text values.</summary>
internal static class TextCore
{
    /// <summary>Longer than any text a value writes.</summary>
    public const int BufferLength = 48;

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextCore<T> =>
        T.TryRead(text, out var value) ? value : throw new FormatException(Refuse<T>(text).ToString());

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, ITextCore<T> =>
        T.TryRead(utf8, out var value) ? value : throw new FormatException(Refuse<T>(Encoding.UTF8.GetString(utf8)).ToString());

    /// <summary>What is wrong with a text that was refused, where, and which form is expected.</summary>
    public static LocalText Refuse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextCore<T> => FormText.Refuse(T.Explain(text), T.GetForm());

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ITextCore<T> => T.TryRead(text, out value);

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, ITextCore<T> => T.TryRead(utf8, out value);

    public static bool TryParseLenient<T>(ReadOnlySpan<char> text, out T value, out LenientChange changes)
        where T : struct, ITextCore<T> => T.TryReadLenient(text, out value, out changes);

    /// <summary>Reads UTF-8 through a small character buffer, for texts that are not only digits.</summary>
    public static bool TryReadAsChars<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, ITextCore<T>
    {
        Span<char> buffer = stackalloc char[BufferLength];
        if (Encoding.UTF8.TryGetChars(utf8, buffer, out var length))
        {
            return T.TryRead(buffer[..length], out value);
        }

        value = default;
        return false;
    }

    public static string ToString<T>(T value, ReadOnlySpan<char> format)
        where T : struct, ITextCore<T>
    {
        Span<char> buffer = stackalloc char[BufferLength];
        return buffer[..Write(value, buffer, format)].ToString();
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format)
        where T : struct, ITextCore<T>
    {
        Span<char> buffer = stackalloc char[BufferLength];
        ReadOnlySpan<char> text = buffer[..Write(value, buffer, format)];
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryFormat<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format)
        where T : struct, ITextCore<T>
    {
        Span<char> buffer = stackalloc char[BufferLength];
        return Encoding.UTF8.TryGetBytes(buffer[..Write(value, buffer, format)], destination, out written);
    }

    private static int Write<T>(T value, Span<char> buffer, ReadOnlySpan<char> format)
        where T : struct, ITextCore<T>
    {
        var written = value.Write(buffer, format);
        return written >= 0 ? written : throw new FormatException(new LocalText(
            $"'{format}' is not a format of a {T.Shape.Description}; leave it out, or use one that its documentation lists.",
            $"'{format}' は{T.Shape.NameJapanese}の書式ではありません。書式を省くか、説明にある書式を指定してください。").ToString());
    }
}
