using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A real estate id (不動産ID): a real property number, a hyphen and four digits or capital letters.</summary>
/// <remarks>
/// <para>
/// Range: thirteen ASCII digits, <c>-</c>, four of 0 to 9 and A to Z; there is no check digit, and no id proves that the property exists.
/// <c>default</c> is no id and prints as an empty text.
/// </para>
/// <para>
/// The last four are 0000 for land and detached buildings; G0 or GM and two digits name a floor, B0 or BM and two digits one below ground.
/// Other values are allowed by the guideline and are not interpreted here.
/// </para>
/// <para>Formats: none or <c>G</c>, the id. Strict parsing reads capital letters only. Ordering is that of the text.</para>
/// <para>Standard: 国土交通省「不動産IDルールガイドライン」（2022年3月31日）.</para>
/// </remarks>
[GeneratedTextValue("a real estate id")]
[JsonConverter(typeof(TextValueJsonConverter<RealEstateId>))]
[TypeConverter(typeof(TextValueTypeConverter<RealEstateId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct RealEstateId : ITextCore<RealEstateId>, ITextValue<RealEstateId>, IComparable<RealEstateId>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{13}-[0-9A-Z]{4}$";

    private const int NumberLength = 13;
    private const int SuffixLength = 4;
    private const int TextLength = NumberLength + 1 + SuffixLength;

    // Digits, then letters: the order of ASCII, so that numbers compare as texts do.
    private const string Symbols = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const uint SuffixUnit = 36 * 36 * 36 * 36;

    // One more than number times 36^4 plus suffix, which just fits; 0 is default.
    private readonly ulong _value;

    private RealEstateId(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "real-estate-id", "real estate id (不動産ID)")
    {
        MaxLength = 18,
        FormEnglish = "13 digits, a hyphen and four digits or capital letters, such as 1234567890123-0000",
        FormJapanese = "1234567890123-0000 のように13桁の数字、ハイフン、4文字の英大文字か数字",
        Example = "1234567890123-0000",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The real property number; <c>default</c> for <c>default</c>.</summary>
    public RealPropertyNumber RealPropertyNumber => IsDefault ? default : RealPropertyNumber.OfDigits((_value - 1) / SuffixUnit);

    /// <summary>The last four characters; empty for <c>default</c>.</summary>
    public string Suffix => IsDefault ? "" : ToString()[^SuffixLength..];

    /// <summary>Makes the id of a real property number and the last four characters.</summary>
    /// <param name="number">The real property number.</param>
    /// <param name="suffix">Four ASCII digits or capital letters; 0000 for land and detached buildings.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="number"/> is <c>default</c>.</exception>
    /// <exception cref="FormatException"><paramref name="suffix"/> is not four ASCII digits or capital letters.</exception>
    public static RealEstateId Create(RealPropertyNumber number, ReadOnlySpan<char> suffix)
    {
        if (number.IsDefault)
        {
            throw new ArgumentException(new LocalText(
                "The real property number was never set; parse one first.", "不動産番号が設定されていません。先に読み取ってください。").ToString(), nameof(number));
        }

        return TryReadSuffix(suffix, out var symbols)
            ? new((number.Number * SuffixUnit) + symbols + 1)
            : throw new FormatException(FormText.Refuse(
                FormText.Explain(new("last part of the real estate id", "不動産IDの末尾"), suffix, FittingLength(suffix, NumberLength + 1)),
                FormText.Of(new("4 ASCII digits or capital letters", "半角数字か英大文字 4 文字"), "0000")).ToString());
    }

    static bool ITextCore<RealEstateId>.TryRead(ReadOnlySpan<char> text, out RealEstateId value)
    {
        if (text.Length == TextLength && text[NumberLength] == '-'
            && DigitText.TryReadNumber(text[..NumberLength], NumberLength, out var number)
            && TryReadSuffix(text[(NumberLength + 1)..], out var suffix))
        {
            value = new((number * SuffixUnit) + suffix + 1);
            return true;
        }

        value = default;
        return false;
    }

    static bool ITextCore<RealEstateId>.TryRead(ReadOnlySpan<byte> utf8, out RealEstateId value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<RealEstateId>.TryReadLenient(ReadOnlySpan<char> text, out RealEstateId value, out LenientChange changes) =>
        LooseText.TryRead(text, dropHyphens: false, out value, out changes);

    static LocalText ITextCore<RealEstateId>.Explain(ReadOnlySpan<char> text) =>
        FormText.Explain(new("real estate id", "不動産ID"), text, FittingLength(text, 0));

    static LocalText ITextCore<RealEstateId>.GetForm() => FormText.Of(
        new("13 ASCII digits, a hyphen and 4 digits or capital letters", "半角数字 13 桁・ハイフン・半角英数大文字 4 文字"), Shape.Example);

    int ITextCore<RealEstateId>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        var (number, suffix) = Math.DivRem(_value - 1, SuffixUnit);
        if (DigitText.Write(IsDefault, number, NumberLength, buffer, format) is var written and <= 0)
        {
            return written;
        }

        buffer[NumberLength] = '-';
        for (var i = TextLength - 1; i > NumberLength; i--)
        {
            (suffix, var symbol) = Math.DivRem(suffix, 36);
            buffer[i] = Symbols[(int)symbol];
        }

        return TextLength;
    }

    /// <summary>How much of a text fits where it stands in an id, from its start on.</summary>
    private static int FittingLength(ReadOnlySpan<char> text, int start)
    {
        var length = 0;
        while (length < text.Length && start + length < TextLength && Fits(text[length], start + length))
        {
            length++;
        }

        return length;
    }

    private static bool Fits(char character, int position) => position switch
    {
        < NumberLength => char.IsAsciiDigit(character),
        NumberLength => character == '-',
        _ => Symbols.Contains(character),
    };

    private static bool TryReadSuffix(ReadOnlySpan<char> text, out uint suffix)
    {
        suffix = 0;
        foreach (var character in text)
        {
            var symbol = Symbols.IndexOf(character);
            if (symbol < 0)
            {
                return false;
            }

            suffix = (suffix * 36) + (uint)symbol;
        }

        return text.Length == SuffixLength;
    }
}
