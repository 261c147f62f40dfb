using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A company registration number (会社法人等番号): twelve digits of the commercial register.</summary>
/// <remarks>
/// <para>
/// Range: any twelve digits; there is no check digit. <c>default</c> is no number and prints as an empty text. Ordering is by number.
/// </para>
/// <para>
/// It is the base of the corporate number of a registered corporation. The numbers of state bodies and local governments have twelve such digits
/// too, but these stand in no commercial register.
/// </para>
/// <para>An individual number and a driving licence number have twelve digits as well: the digits alone do not tell them apart.</para>
/// <para>Formats: none or <c>G</c>, the twelve digits.</para>
/// <para>Standard: 商業登記法第7条; 法人番号の指定等に関する省令（平成26年財務省令第70号）第2条.</para>
/// </remarks>
[GeneratedTextValue("a company registration number")]
[JsonConverter(typeof(TextValueJsonConverter<CompanyRegistrationNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<CompanyRegistrationNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct CompanyRegistrationNumber : IDigits<CompanyRegistrationNumber>, ITextValue<CompanyRegistrationNumber>, IComparable<CompanyRegistrationNumber>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{12}$";

    private static readonly DigitRule Rule = new(12, new("company registration number", "会社法人等番号"))
    {
        OneDigitLong = new(
            "13 digits may be a corporate number (法人番号); read it as one and use FromCorporateNumber",
            "13 桁なら法人番号の可能性があります。法人番号として読み取り、そこから会社法人等番号を取り出してください"),
    };

    // One more than the digits, so that all zeros are a value and 0 is default.
    private readonly ulong _value;

    private CompanyRegistrationNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "company-registration-number", "company registration number (会社法人等番号)")
    {
        MaxLength = 12,
        FormEnglish = "12 digits, such as 0000-12-090001",
        FormJapanese = "0000-12-090001 のように12桁の数字",
        Example = "000012090001",
    };

    static DigitRule IDigits<CompanyRegistrationNumber>.GetRule() => Rule;

    static int IDigits<CompanyRegistrationNumber>.GetDigitCount() => 12;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>Takes the base out of a corporate number: all but its first digit.</summary>
    /// <param name="corporateNumber">The corporate number.</param>
    /// <returns>The twelve digits.</returns>
    /// <exception cref="ArgumentException"><paramref name="corporateNumber"/> is <c>default</c>.</exception>
    public static CompanyRegistrationNumber FromCorporateNumber(CorporateNumber corporateNumber) =>
        corporateNumber.IsDefault
            ? throw new ArgumentException(new LocalText(
                "The corporate number was never set; parse one first.", "法人番号が設定されていません。先に読み取ってください。").ToString(), nameof(corporateNumber))
            : new(corporateNumber.BaseNumber + 1);

    /// <summary>Makes the corporate number by computing its check digit.</summary>
    /// <returns>The corporate number; it does not prove that the corporation exists.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public CorporateNumber ToCorporateNumber() =>
        IsDefault
            ? throw new InvalidOperationException(new LocalText(
                "The company registration number was never set; test IsDefault first.", "会社法人等番号が設定されていません。先に IsDefault を確かめてください。").ToString())
            : CorporateNumber.WithCheckDigit(_value - 1);

    static DigitFault IDigits<CompanyRegistrationNumber>.Check(ulong number) => DigitFault.None;

    static CompanyRegistrationNumber IDigits<CompanyRegistrationNumber>.FromNumber(ulong number) => new(number + 1);

    int ITextCore<CompanyRegistrationNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value - 1, 12, buffer, format);
}
