using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A parcel id (地番ID) of the address base registry: fifteen digits.</summary>
/// <remarks>
/// <para>Range: any fifteen digits; there is no check digit. <c>default</c> is no id and prints as an empty text.</para>
/// <para>
/// The three parts of the parcel number (地番1, 地番2, 地番3), five digits each with leading zeros. Unique only together with the local government
/// code and the <see cref="TownBlockId"/>.
/// </para>
/// <para>Formats: none or <c>G</c>, the fifteen digits. Ordering is by number.</para>
/// <para>Standard: アドレス・ベース・レジストリ (ABR), column prc_id.</para>
/// </remarks>
[GeneratedTextValue("a parcel id")]
[JsonConverter(typeof(TextValueJsonConverter<ParcelId>))]
[TypeConverter(typeof(TextValueTypeConverter<ParcelId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct ParcelId : IDigits<ParcelId>, ITextValue<ParcelId>, IComparable<ParcelId>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{15}$";

    private const ulong PartUnit = 100_000;

    private static readonly DigitRule Rule = new(15, new("parcel id", "地番ID")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly ulong _value;

    private ParcelId(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "parcel-id", "parcel id (地番ID)")
    {
        MaxLength = 15,
        FormEnglish = "15 digits, such as 000010000200003",
        FormJapanese = "000010000200003 のように15桁の数字",
        Example = "000010000200003",
    };

    static DigitRule IDigits<ParcelId>.GetRule() => Rule;

    static int IDigits<ParcelId>.GetDigitCount() => 15;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The first part of the parcel number (地番1); 0 for <c>default</c>.</summary>
    public int Number1 => IsDefault ? 0 : (int)((_value - 1) / (PartUnit * PartUnit));

    /// <summary>The second part (地番2), 0 when there is none.</summary>
    public int Number2 => IsDefault ? 0 : (int)((_value - 1) / PartUnit % PartUnit);

    /// <summary>The third part (地番3), 0 when there is none.</summary>
    public int Number3 => IsDefault ? 0 : (int)((_value - 1) % PartUnit);

    /// <summary>Makes the id of the parts of a parcel number.</summary>
    /// <param name="number1">地番1, 0 to 99999.</param>
    /// <param name="number2">地番2, 0 to 99999; 0 when there is none.</param>
    /// <param name="number3">地番3, 0 to 99999; 0 when there is none.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is below 0 or above 99999.</exception>
    public static ParcelId FromNumbers(int number1, int number2 = 0, int number3 = 0)
    {
        ThrowIfOutOfRange(number1, nameof(number1));
        ThrowIfOutOfRange(number2, nameof(number2));
        ThrowIfOutOfRange(number3, nameof(number3));
        return new((((ulong)number1 * PartUnit) + (ulong)number2) * PartUnit + (ulong)number3 + 1);
    }

    private static void ThrowIfOutOfRange(int part, string name)
    {
        if (part is < 0 or >= (int)PartUnit)
        {
            throw new ArgumentOutOfRangeException(name, new LocalText(
                "A part of a parcel number is 0 to 99999; write suffixes such as イ elsewhere.", "地番の各部は 0 から 99999 です。枝番の文字などは別の項目に書いてください。").ToString());
        }
    }

    static DigitFault IDigits<ParcelId>.Check(ulong number) => DigitFault.None;

    static ParcelId IDigits<ParcelId>.FromNumber(ulong number) => new(number + 1);

    int ITextCore<ParcelId>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 15, buffer, format);
}
