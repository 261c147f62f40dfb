using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>Whether something is there (有無): 0, 1, 2 or 9.</summary>
/// <remarks>
/// <para><c>default</c> is no code and prints as an empty text; it is not the code 0.</para>
/// <para>The Japanese names are those of GIF 438-1 (StatusCodeList); the English ones are ours.</para>
/// <para>Formats: none or <c>G</c>, the code.</para>
/// </remarks>
[GeneratedTextValue("a presence code")]
[JsonConverter(typeof(TextValueJsonConverter<Presence>))]
[TypeConverter(typeof(TextValueTypeConverter<Presence>))]
[DebuggerDisplay("{Code,nq} {NameJapanese,nq}")]
public readonly partial struct Presence : ICodeCore<Presence>, ICodeValue<Presence>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0129]$";

    /// <summary>Absent (無).</summary>
    public static Presence Absent => new(1);

    /// <summary>Present (有).</summary>
    public static Presence Present => new(2);

    /// <summary>Not disclosed (非公開).</summary>
    public static Presence NotDisclosed => new(3);

    /// <summary>Unknown (不明).</summary>
    public static Presence Unknown => new(4);

    static CodeTable ICodeCore<Presence>.GetTable() => Codes;

    private static readonly CodeTable Codes = new(
        "presence-code", JsonPattern, new("presence code", "有無コード"),
        new("0", "無", "Absent"),
        new("1", "有", "Present"),
        new("2", "非公開", "Not disclosed"),
        new("9", "不明", "Unknown"));

    int ITextCore<Presence>.Write(Span<char> buffer, ReadOnlySpan<char> format) => CodeText.Write(this, buffer, format);
}
