using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A postal code (郵便番号): seven digits, without hyphen in data.</summary>
/// <remarks>
/// <para>Range: 0000000 to 9999999; there is no check digit, and no code proves that it is in use: ask the list of Japan Post.</para>
/// <para><c>default</c> is no code and prints as an empty text.</para>
/// <para>Formats: none or <c>G</c>, seven digits for data; <c>D</c>, display with hyphen (163-8001); <c>M</c>, with mark and hyphen (〒163-8001).</para>
/// <para>Standard: 政府相互運用性フレームワーク (GIF) DS-443, seven digits without hyphen.</para>
/// </remarks>
[GeneratedTextValue("a postal code")]
[JsonConverter(typeof(TextValueJsonConverter<PostalCode>))]
[TypeConverter(typeof(TextValueTypeConverter<PostalCode>))]
[DebuggerDisplay("{ToString(\"D\"),nq}")]
public readonly partial struct PostalCode : IDigits<PostalCode>, ITextValue<PostalCode>, IComparable<PostalCode>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{7}$";

    private static readonly DigitRule Rule = new(7, new("postal code", "郵便番号"))
    {
        HasPostalMark = true,
        OneDigitShort = DigitRule.LeadingZeroLost,
    };

    // One more than the digits, so that 0000000 is a value and 0 is default.
    private readonly uint _value;

    private PostalCode(uint value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "postal-code", "postal code (郵便番号)")
    {
        MaxLength = 7,
        FormEnglish = "seven digits, such as 163-8001",
        FormJapanese = "163-8001 のように7桁の数字",
        Example = "1638001",
    };

    static DigitRule IDigits<PostalCode>.GetRule() => Rule;

    static int IDigits<PostalCode>.GetDigitCount() => 7;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    static DigitFault IDigits<PostalCode>.Check(ulong number) => DigitFault.None;

    static PostalCode IDigits<PostalCode>.FromNumber(ulong number) => new((uint)number + 1);

    int ITextCore<PostalCode>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "D" or "M"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        var number = _value - 1;
        if (format is "" or "G")
        {
            DigitText.WriteNumber(number, buffer[..7]);
            return 7;
        }

        var length = 0;
        if (format is "M")
        {
            buffer[length++] = '〒';
        }

        DigitText.WriteNumber(number / 10_000, buffer.Slice(length, 3));
        buffer[length + 3] = '-';
        DigitText.WriteNumber(number % 10_000, buffer.Slice(length + 4, 4));
        return length + 8;
    }
}
