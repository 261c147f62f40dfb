using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A real property number (不動産番号): thirteen digits of the real property register.</summary>
/// <remarks>
/// <para>
/// Range: any thirteen digits; there is no check digit, and no number proves that the property exists. <c>default</c> is no number and prints as an empty text.
/// </para>
/// <para>A corporate number has thirteen digits as well: the digits alone do not tell them apart.</para>
/// <para>Formats: none or <c>G</c>, the thirteen digits. Ordering is by number.</para>
/// <para>Standard: 不動産登記規則第90条.</para>
/// </remarks>
[GeneratedTextValue("a real property number")]
[JsonConverter(typeof(TextValueJsonConverter<RealPropertyNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<RealPropertyNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct RealPropertyNumber : IDigits<RealPropertyNumber>, ITextValue<RealPropertyNumber>, IComparable<RealPropertyNumber>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{13}$";

    private static readonly DigitRule Rule = new(13, new("real property number", "不動産番号")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly ulong _value;

    private RealPropertyNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "real-property-number", "real property number (不動産番号)")
    {
        MaxLength = 13,
        FormEnglish = "13 digits, such as 1234567890123",
        FormJapanese = "1234567890123 のように13桁の数字",
        Example = "1234567890123",
    };

    static DigitRule IDigits<RealPropertyNumber>.GetRule() => Rule;

    static int IDigits<RealPropertyNumber>.GetDigitCount() => 13;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    internal ulong Number => _value - 1;

    internal static RealPropertyNumber OfDigits(ulong number) => new(number + 1);

    static DigitFault IDigits<RealPropertyNumber>.Check(ulong number) => DigitFault.None;

    static RealPropertyNumber IDigits<RealPropertyNumber>.FromNumber(ulong number) => new(number + 1);

    int ITextCore<RealPropertyNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 13, buffer, format);
}
