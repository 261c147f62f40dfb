using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A block id (街区ID) of the address base registry: three digits.</summary>
/// <remarks>
/// <para>Range: any three digits; there is no check digit. <c>default</c> is no id and prints as an empty text.</para>
/// <para>Unique only together with the local government code and the <see cref="TownBlockId"/>. Ordering is by number.</para>
/// <para>Formats: none or <c>G</c>, the three digits.</para>
/// <para>Standard: アドレス・ベース・レジストリ (ABR), column blk_id.</para>
/// </remarks>
[GeneratedTextValue("a block id")]
[JsonConverter(typeof(TextValueJsonConverter<BlockId>))]
[TypeConverter(typeof(TextValueTypeConverter<BlockId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct BlockId : IDigits<BlockId>, ITextValue<BlockId>, IComparable<BlockId>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{3}$";

    private static readonly DigitRule Rule = new(3, new("block id", "街区ID")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly uint _value;

    private BlockId(uint value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "block-id", "block id (街区ID)")
    {
        MaxLength = 3,
        FormEnglish = "three digits, such as 001",
        FormJapanese = "001 のように3桁の数字",
        Example = "001",
    };

    static DigitRule IDigits<BlockId>.GetRule() => Rule;

    static int IDigits<BlockId>.GetDigitCount() => 3;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    static DigitFault IDigits<BlockId>.Check(ulong number) => DigitFault.None;

    static BlockId IDigits<BlockId>.FromNumber(ulong number) => new((uint)number + 1);

    int ITextCore<BlockId>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 3, buffer, format);
}
