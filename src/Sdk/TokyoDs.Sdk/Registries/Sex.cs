using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A sex (性別) as ISO/IEC 5218 writes it: 0, 1, 2 or 9.</summary>
/// <remarks>
/// <para>Ask for it only where a law or the service needs it. <c>default</c> is no code and prints as an empty text; it is not the code 0.</para>
/// <para>The Japanese names are those of GIF 438-1; GIF 431 calls 9 その他. The English names are those commonly given for ISO/IEC 5218.</para>
/// <para>Formats: none or <c>G</c>, the code.</para>
/// <para>Standard: ISO/IEC 5218; GIF 438-1 (SexCodeList).</para>
/// </remarks>
[GeneratedTextValue("a sex code")]
[JsonConverter(typeof(TextValueJsonConverter<Sex>))]
[TypeConverter(typeof(TextValueTypeConverter<Sex>))]
[DebuggerDisplay("{Code,nq} {NameJapanese,nq}")]
public readonly partial struct Sex : ICodeCore<Sex>, ICodeValue<Sex>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0129]$";

    /// <summary>Not known (不明).</summary>
    public static Sex NotKnown => new(1);

    /// <summary>Male (男性).</summary>
    public static Sex Male => new(2);

    /// <summary>Female (女性).</summary>
    public static Sex Female => new(3);

    /// <summary>Not applicable (適用不能).</summary>
    public static Sex NotApplicable => new(4);

    static CodeTable ICodeCore<Sex>.GetTable() => Codes;

    private static readonly CodeTable Codes = new(
        "sex-code", JsonPattern, new("sex code", "性別コード"),
        new("0", "不明", "Not known"),
        new("1", "男性", "Male"),
        new("2", "女性", "Female"),
        new("9", "適用不能", "Not applicable"));

    int ITextCore<Sex>.Write(Span<char> buffer, ReadOnlySpan<char> format) => CodeText.Write(this, buffer, format);
}
