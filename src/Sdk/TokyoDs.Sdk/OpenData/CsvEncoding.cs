using System.Text;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>The character encoding of a CSV file, stated and never guessed.</summary>
/// <remarks>
/// Every encoding is strict: characters that it does not have and bytes that it does not know are refused with their place,
/// never replaced by <c>?</c>, U+FFFD or something similar.
/// </remarks>
public sealed class CsvEncoding
{
    private const int ShiftJisOfWindows = 932;

    private CsvEncoding(string name, Encoding encoding, bool hasByteOrderMark = false)
    {
        Name = name;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>UTF-8 without byte order mark.</summary>
    public static CsvEncoding Utf8 { get; } = new("UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    /// <summary>UTF-8 with byte order mark, which spreadsheet programs need to know it for UTF-8.</summary>
    public static CsvEncoding Utf8WithBom { get; } = new("UTF-8 (BOM)", Utf8.Encoding, hasByteOrderMark: true);

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>Whether the file begins with a byte order mark (EF BB BF).</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Which partner demands the encoding; <see langword="null"/> for UTF-8.</summary>
    public string? LegacyPartner { get; private init; }

    internal Encoding Encoding { get; }

    internal bool IsLegacy => LegacyPartner is not null;

    /// <summary>CP932 (Shift_JIS of Windows) for a partner system that demands it; never for publishing.</summary>
    /// <param name="partner">Which system demands it, and until when.</param>
    /// <returns>The strict encoding.</returns>
    /// <remarks>
    /// 〜 U+301C, − U+2212, — U+2014, ¥ U+00A5, 𠮷 and many more are not in CP932 and are refused; what .NET reads of 0x8160 and 0x817C is
    /// ～ U+FF5E and － U+FF0D. The bytes 80, A0 and FD to FF are refused, although Windows lets them pass. User-defined characters (外字) keep
    /// their private code points; nobody else knows what they look like.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="partner"/> is empty.</exception>
    public static CsvEncoding Cp932For(string partner)
    {
        if (string.IsNullOrWhiteSpace(partner))
        {
            throw new ArgumentException(
                new LocalText("Name the system that demands CP932; otherwise write UTF-8.", "CP932 を要求する連携先を書いてください。なければ UTF-8 を使ってください。").ToString(),
                nameof(partner));
        }

        return new("CP932", Cp932(), hasByteOrderMark: false) { LegacyPartner = partner };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>CP932 to look at a file that was meant to be UTF-8.</summary>
    internal static CsvEncoding Cp932ForInspection() => new("CP932", Cp932()) { LegacyPartner = "" };

    private static Encoding Cp932() => CodePagesEncodingProvider.Instance
        .GetEncoding(ShiftJisOfWindows, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
