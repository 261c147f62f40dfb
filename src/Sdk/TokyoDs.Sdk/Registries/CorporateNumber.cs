using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A corporate number (法人番号): thirteen digits, the first is a check digit.</summary>
/// <remarks>
/// <para>Range: 1000000000000 and above; the first digit is 1 to 9. <c>default</c> is no number and prints as an empty text.</para>
/// <para>
/// A valid check digit never proves that the corporation exists: one random text of thirteen digits in ten passes,
/// and 0 typed for 9 goes unnoticed. Ask the corporate number registry of the National Tax Agency (国税庁法人番号公表サイト).
/// </para>
/// <para>Formats: none or <c>G</c>, the thirteen digits. Ordering is by number and has no further meaning.</para>
/// <para>Standard: 法人番号の指定等に関する省令（平成26年財務省令第70号）第2条.</para>
/// </remarks>
[GeneratedTextValue("a corporate number")]
[JsonConverter(typeof(TextValueJsonConverter<CorporateNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<CorporateNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct CorporateNumber : IDigits<CorporateNumber>, ITextValue<CorporateNumber>, IComparable<CorporateNumber>
{
    /// <summary>The regular expression of the data form; it does not know the check digit.</summary>
    public const string JsonPattern = "^[1-9][0-9]{12}$";

    private const ulong CheckDigitUnit = 1_000_000_000_000;

    private static readonly DigitRule Rule = new(13, new("corporate number", "法人番号"))
    {
        OneDigitShort = new(
            "12 digits are a company registration number (会社法人等番号); make a corporate number of it with FromRegistrationNumber",
            "12 桁は会社法人等番号です。検査用数字を計算して法人番号にしてください"),
    };

    // 0 is default: no corporate number starts with 0.
    private readonly ulong _value;

    private CorporateNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "corporate-number", "corporate number (法人番号)")
    {
        MaxLength = 13,
        FormEnglish = "13 digits, such as 4000012090001",
        FormJapanese = "4000012090001 のように13桁の数字",
        HasCheckDigit = true,
        Example = "4000012090001",
    };

    static DigitRule IDigits<CorporateNumber>.GetRule() => Rule;

    static int IDigits<CorporateNumber>.GetDigitCount() => 13;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    internal ulong Number => _value;

    internal ulong BaseNumber => _value % CheckDigitUnit;

    /// <summary>Makes the corporate number of a company registration number (会社法人等番号) by computing its check digit.</summary>
    /// <param name="registrationNumber">Twelve ASCII digits.</param>
    /// <returns>The corporate number.</returns>
    /// <exception cref="FormatException"><paramref name="registrationNumber"/> is not twelve ASCII digits.</exception>
    public static CorporateNumber FromRegistrationNumber(ReadOnlySpan<char> registrationNumber) =>
        DigitText.TryReadNumber(registrationNumber, 12, out var number)
            ? WithCheckDigit(number)
            : throw new FormatException(TextCore.Refuse<CompanyRegistrationNumber>(registrationNumber).ToString());

    /// <summary>Makes the corporate number of a local government from its code.</summary>
    /// <param name="code">The code of a prefecture, city, ward, town or village.</param>
    /// <returns>The corporate number: a check digit, 000020 and the six digits of the code.</returns>
    /// <remarks>The rule was confirmed on published numbers; it does not prove that the code belongs to a local government.</remarks>
    /// <exception cref="ArgumentException"><paramref name="code"/> is <c>default</c>.</exception>
    public static CorporateNumber OfLocalGovernment(LocalGovernmentCode code) =>
        code.IsDefault
            ? throw new ArgumentException(new LocalText("The code was never set; parse one first.", "コードが設定されていません。先に読み取ってください。").ToString(), nameof(code))
            : WithCheckDigit(20_000_000 + code.Number);

    static DigitFault IDigits<CorporateNumber>.Check(ulong number) => Fault(number);

    static CorporateNumber IDigits<CorporateNumber>.FromNumber(ulong number) => new(number);

    static bool ITextCore<CorporateNumber>.TryRead(ReadOnlySpan<char> text, out CorporateNumber value)
    {
        var read = CorporateNumberReading.TryRead(text, out var number);
        value = read ? new(number) : default;
        return read;
    }

    static bool ITextCore<CorporateNumber>.TryRead(ReadOnlySpan<byte> utf8, out CorporateNumber value)
    {
        var read = CorporateNumberReading.TryRead(utf8, out var number);
        value = read ? new(number) : default;
        return read;
    }

    int ITextCore<CorporateNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format) =>
        DigitText.Write(IsDefault, _value, 13, buffer, format);

    internal static bool TryFromNumber(ulong number, out CorporateNumber value)
    {
        var valid = Fault(number) == DigitFault.None;
        value = valid ? new(number) : default;
        return valid;
    }

    internal static CorporateNumber WithCheckDigit(ulong number) =>
        new((CheckDigits.OfCorporateNumber(number) * CheckDigitUnit) + number);

    private static DigitFault Fault(ulong number) => number switch
    {
        < CheckDigitUnit => DigitFault.StartsWithZero,
        _ when CheckDigits.OfCorporateNumber(number % CheckDigitUnit) != number / CheckDigitUnit => DigitFault.CheckDigit,
        _ => DigitFault.None,
    };
}
