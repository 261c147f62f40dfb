using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A country or area (国コード) of ISO 3166-1, written with its three letters.</summary>
/// <remarks>
/// <para>
/// GIF 431 and 438 ask for three letters, GIF 464-2 for two: the data form is three, and <see cref="Alpha2"/> and <see cref="TryFromAlpha2"/>
/// are there for the other. Codes that were withdrawn or are reserved by users are not in the list.
/// </para>
/// <para>
/// The codes are public facts of ISO 3166-1; the names are short common ones in both languages and say nothing about the status of an area.
/// The list is the state of the package's release; the data of the platform is not consulted.
/// </para>
/// <para><c>default</c> is no code and prints as an empty text. Formats: none or <c>G</c>, three letters.</para>
/// <para>Standard: ISO 3166-1; GIF 431, 438.</para>
/// </remarks>
[GeneratedTextValue("a country code")]
[JsonConverter(typeof(TextValueJsonConverter<CountryCode>))]
[TypeConverter(typeof(TextValueTypeConverter<CountryCode>))]
[DebuggerDisplay("{Code,nq} {NameJapanese,nq}")]
public readonly partial struct CountryCode : ICodeCore<CountryCode>, ICodeValue<CountryCode>
{
    /// <summary>The regular expression of the data form; it does not know which codes are in use.</summary>
    public const string JsonPattern = "^[A-Z]{3}$";

    private static readonly FrozenDictionary<string, CountryCode> ByAlpha2 = All.ToFrozenDictionary(code => code.Alpha2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<int, CountryCode> ByNumber =
        All.ToFrozenDictionary(code => int.Parse(code.Numeric, CultureInfo.InvariantCulture));

    /// <summary>Japan (日本).</summary>
    public static CountryCode Japan { get; } = Parse("JPN");

    /// <summary>The two letters, such as JP; empty for <c>default</c>.</summary>
    public string Alpha2 => IsDefault ? "" : CountryTable.Rows[_value - 1].Alpha2;

    /// <summary>The three digits, such as 392; empty for <c>default</c>.</summary>
    public string Numeric => IsDefault ? "" : CountryTable.Rows[_value - 1].Numeric;

    static CodeTable ICodeCore<CountryCode>.GetTable() => CountryTable.Codes;

    /// <summary>Finds a country by its two letters.</summary>
    /// <param name="alpha2">Two capital letters, such as JP.</param>
    /// <param name="result">The country, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromAlpha2(ReadOnlySpan<char> alpha2, out CountryCode result) =>
        ByAlpha2.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(alpha2, out result);

    /// <summary>Finds a country by its number.</summary>
    /// <param name="number">The number, such as 392.</param>
    /// <param name="result">The country, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromNumber(int number, out CountryCode result) => ByNumber.TryGetValue(number, out result);

    int ITextCore<CountryCode>.Write(Span<char> buffer, ReadOnlySpan<char> format) => CodeText.Write(this, buffer, format);
}
