using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A residence id (住居ID) of the address base registry: three digits.</summary>
/// <remarks>
/// <para>Range: any three digits; there is no check digit. <c>default</c> is no id and prints as an empty text.</para>
/// <para>
/// Unique only together with the local government code, the <see cref="TownBlockId"/> and the <see cref="BlockId"/>. The second residence id (住居2ID) is another value.
/// </para>
/// <para>Formats: none or <c>G</c>, the three digits. Ordering is by number.</para>
/// <para>Standard: アドレス・ベース・レジストリ (ABR), column rsdt_id.</para>
/// </remarks>
[GeneratedTextValue("a residence id")]
[JsonConverter(typeof(TextValueJsonConverter<ResidenceId>))]
[TypeConverter(typeof(TextValueTypeConverter<ResidenceId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct ResidenceId : IDigits<ResidenceId>, ITextValue<ResidenceId>, IComparable<ResidenceId>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{3}$";

    private static readonly DigitRule Rule = new(3, new("residence id", "住居ID")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly uint _value;

    private ResidenceId(uint value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "residence-id", "residence id (住居ID)")
    {
        MaxLength = 3,
        FormEnglish = "three digits, such as 003",
        FormJapanese = "003 のように3桁の数字",
        Example = "003",
    };

    static DigitRule IDigits<ResidenceId>.GetRule() => Rule;

    static int IDigits<ResidenceId>.GetDigitCount() => 3;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    static DigitFault IDigits<ResidenceId>.Check(ulong number) => DigitFault.None;

    static ResidenceId IDigits<ResidenceId>.FromNumber(ulong number) => new((uint)number + 1);

    int ITextCore<ResidenceId>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 3, buffer, format);
}
