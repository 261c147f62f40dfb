using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>The registration number of an issuer of qualified invoices (適格請求書発行事業者登録番号): T and thirteen digits.</summary>
/// <remarks>
/// <para>Range: T and any thirteen digits. <c>default</c> is no number and prints as an empty text. Ordering is by number.</para>
/// <para>
/// Corporations have T and their corporate number; sole proprietors have thirteen other digits without a known check digit. No check digit is
/// therefore required, and <see cref="TryGetCorporateNumber"/> only says that the digits could be a corporate number: one random text in ten could.
/// That sole proprietors' digits follow no rule is the common understanding, not a text of the law.
/// </para>
/// <para>No number proves that the issuer is registered: ask 国税庁適格請求書発行事業者公表サイト.</para>
/// <para>Formats: none or <c>G</c>, T and thirteen digits. Strict parsing reads a capital T only.</para>
/// <para>Standard: 消費税法第57条の2.</para>
/// </remarks>
[GeneratedTextValue("an invoice registration number")]
[JsonConverter(typeof(TextValueJsonConverter<InvoiceRegistrationNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<InvoiceRegistrationNumber>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct InvoiceRegistrationNumber :
    ITextCore<InvoiceRegistrationNumber>, ITextValue<InvoiceRegistrationNumber>, IComparable<InvoiceRegistrationNumber>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^T[0-9]{13}$";

    private const int DigitCount = 13;

    // One more than the digits, so that T0000000000000 is a value and 0 is default.
    private readonly ulong _value;

    private InvoiceRegistrationNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "invoice-registration-number", "invoice registration number (適格請求書発行事業者登録番号)")
    {
        MaxLength = 14,
        FormEnglish = "T and 13 digits, such as T4000012090001",
        FormJapanese = "T4000012090001 のように T と13桁の数字",
        HasCheckDigit = true,
        Example = "T4000012090001",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>Makes the registration number of a corporation.</summary>
    /// <param name="corporateNumber">Its corporate number.</param>
    /// <returns>T and the corporate number; it does not prove that the corporation is registered as an issuer.</returns>
    /// <exception cref="ArgumentException"><paramref name="corporateNumber"/> is <c>default</c>.</exception>
    public static InvoiceRegistrationNumber FromCorporateNumber(CorporateNumber corporateNumber) =>
        corporateNumber.IsDefault
            ? throw new ArgumentException(new LocalText(
                "The corporate number was never set; parse one first.", "法人番号が設定されていません。先に読み取ってください。").ToString(), nameof(corporateNumber))
            : new(corporateNumber.Number + 1);

    /// <summary>Takes the corporate number out, when the digits can be one.</summary>
    /// <param name="corporateNumber">The corporate number, or <c>default</c>.</param>
    /// <returns>Whether the first digit is the check digit of the others; a sole proprietor's digits may be that by chance.</returns>
    public bool TryGetCorporateNumber(out CorporateNumber corporateNumber) =>
        CorporateNumber.TryFromNumber(IsDefault ? 0 : _value - 1, out corporateNumber);

    static bool ITextCore<InvoiceRegistrationNumber>.TryRead(ReadOnlySpan<char> text, out InvoiceRegistrationNumber value)
    {
        if (text is ['T', .. var digits] && DigitWords.TryRead(digits, DigitCount, out var number))
        {
            value = new(number + 1);
            return true;
        }

        value = default;
        return false;
    }

    static bool ITextCore<InvoiceRegistrationNumber>.TryRead(ReadOnlySpan<byte> utf8, out InvoiceRegistrationNumber value)
    {
        if (utf8 is [(byte)'T', .. var digits] && DigitWords.TryRead(digits, DigitCount, out var number))
        {
            value = new(number + 1);
            return true;
        }

        value = default;
        return false;
    }

    static bool ITextCore<InvoiceRegistrationNumber>.TryReadLenient(ReadOnlySpan<char> text, out InvoiceRegistrationNumber value, out LenientChange changes) =>
        LooseText.TryRead(text, dropHyphens: true, out value, out changes);

    static LocalText ITextCore<InvoiceRegistrationNumber>.Explain(ReadOnlySpan<char> text)
    {
        var position = text is ['T', ..] ? text[1..].IndexOfAnyExceptInRange('0', '9') + 1 : 0;
        return FormText.Explain(
            new("invoice registration number", "適格請求書発行事業者登録番号"),
            text,
            text is ['T', ..] && position == 0 ? Math.Min(text.Length, DigitCount + 1) : position);
    }

    static LocalText ITextCore<InvoiceRegistrationNumber>.GetForm() => FormText.Of(new("T and 13 ASCII digits", "T と半角数字 13 桁"), Shape.Example);

    int ITextCore<InvoiceRegistrationNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        var digits = DigitText.Write(IsDefault, _value - 1, DigitCount, buffer[1..], format);
        buffer[0] = 'T';
        return digits > 0 ? digits + 1 : digits;
    }
}
