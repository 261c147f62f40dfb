using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A town block id (町字ID) of the address base registry: seven digits.</summary>
/// <remarks>
/// <para>
/// Range: any seven digits; there is no check digit, and no id proves that the town exists. <c>default</c> is no id and prints as an empty text.
/// </para>
/// <para>
/// Unique only together with the <see cref="TokyoDs.Registries.LocalGovernmentCode"/>. The first four digits stand for 大字・町 and 丁目, the last three for 小字 and the like.
/// </para>
/// <para>Formats: none or <c>G</c>, the seven digits. Ordering is by number.</para>
/// <para>Standard: アドレス・ベース・レジストリ (ABR), column machiaza_id; GIF DS-442.</para>
/// </remarks>
[GeneratedTextValue("a town block id")]
[JsonConverter(typeof(TextValueJsonConverter<TownBlockId>))]
[TypeConverter(typeof(TextValueTypeConverter<TownBlockId>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct TownBlockId : IDigits<TownBlockId>, ITextValue<TownBlockId>, IComparable<TownBlockId>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{7}$";

    private static readonly DigitRule Rule = new(7, new("town block id", "町字ID")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly uint _value;

    private TownBlockId(uint value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "town-block-id", "town block id (町字ID)")
    {
        MaxLength = 7,
        FormEnglish = "seven digits, such as 0056000",
        FormJapanese = "0056000 のように7桁の数字",
        Example = "0056000",
    };

    static DigitRule IDigits<TownBlockId>.GetRule() => Rule;

    static int IDigits<TownBlockId>.GetDigitCount() => 7;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The first four digits, which stand for 大字・町 and 丁目; 0 for <c>default</c>.</summary>
    public int TownPart => IsDefault ? 0 : (int)((_value - 1) / 1_000);

    /// <summary>The last three digits, 000 unless there is a 小字 or the like; 0 for <c>default</c>.</summary>
    public int DetailPart => IsDefault ? 0 : (int)((_value - 1) % 1_000);

    static DigitFault IDigits<TownBlockId>.Check(ulong number) => DigitFault.None;

    static TownBlockId IDigits<TownBlockId>.FromNumber(ulong number) => new((uint)number + 1);

    int ITextCore<TownBlockId>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 7, buffer, format);
}
