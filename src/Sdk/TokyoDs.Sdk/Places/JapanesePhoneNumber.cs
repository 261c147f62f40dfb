using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>A telephone number of Japan (電話番号): ten or eleven digits from 0, without separators in data.</summary>
/// <remarks>
/// <para>
/// Range: eleven digits for 020, 050, 060, 070, 080 and 090, ten for all others. No number is looked up: one that is well formed need not be in use.
/// Extensions (内線) are an item of their own. <c>default</c> is no number and prints as an empty text. Ordering is by digits.
/// </para>
/// <para>
/// Formats: none or <c>G</c>, digits; <c>D</c>, with hyphens (03-5253-5111); <c>P</c>, as GIF shows it ((03)5253-5111, 0120-999999);
/// <c>E</c>, E.164 (+81352535111); <c>I</c>, international as GIF shows it (+81 (03)5253-5111). Where a fixed-line number is split depends
/// on its beginning; when that is not known for certain, <c>D</c>, <c>P</c> and <c>I</c> leave the digits together.
/// </para>
/// <para>Standard: GIF DS-445; 電気通信番号計画 for the beginnings.</para>
/// </remarks>
[GeneratedTextValue("a telephone number")]
[JsonConverter(typeof(TextValueJsonConverter<JapanesePhoneNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<JapanesePhoneNumber>))]
[DebuggerDisplay("{ToString(\"D\"),nq}")]
public readonly partial struct JapanesePhoneNumber : ITextCore<JapanesePhoneNumber>, ITextValue<JapanesePhoneNumber>, IComparable<JapanesePhoneNumber>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^0([1-9]{2}[0-9]{7}|[25-9]0[0-9]{8})$";

    private const int Longest = 11;

    // The digits after the first 0, with a 0 added to nine of them, and in the last place whether there are eleven.
    private readonly ulong _value;

    private JapanesePhoneNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "japanese-phone-number", "telephone number (電話番号)")
    {
        MaxLength = 11,
        FormEnglish = "10 or 11 digits with the area code, such as 03-5253-5111",
        FormJapanese = "03-5253-5111 のように市外局番から10桁または11桁の数字",
        Example = "0352535111",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>What the number belongs to; <see cref="PhoneNumberKind.Geographic"/> for <c>default</c>.</summary>
    public PhoneNumberKind Kind
    {
        get
        {
            Span<char> digits = stackalloc char[Longest];
            return NumberingPlan.KindOf(digits[..WriteDigits(digits)]);
        }
    }

    /// <summary>The area code (市外局番), such as 03; empty when the number has none or its length is not known for certain.</summary>
    public string AreaCode
    {
        get
        {
            Span<char> digits = stackalloc char[Longest];
            ReadOnlySpan<char> number = digits[..WriteDigits(digits)];
            return number.IsEmpty || NumberingPlan.KindOf(number) != PhoneNumberKind.Geographic ? "" : number[..NumberingPlan.SplitOf(number).First].ToString();
        }
    }

    static bool ITextCore<JapanesePhoneNumber>.TryRead(ReadOnlySpan<char> text, out JapanesePhoneNumber value) => TryReadDigits(text, out value);

    static bool ITextCore<JapanesePhoneNumber>.TryRead(ReadOnlySpan<byte> utf8, out JapanesePhoneNumber value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<JapanesePhoneNumber>.TryReadLenient(ReadOnlySpan<char> text, out JapanesePhoneNumber value, out LenientChange changes) =>
        PhoneNumberText.TryReadLenient(text, out value, out changes);

    static LocalText ITextCore<JapanesePhoneNumber>.Explain(ReadOnlySpan<char> text) => PhoneNumberText.Explain(text);

    static LocalText ITextCore<JapanesePhoneNumber>.GetForm() => FormText.Of(
        new("10 or 11 ASCII digits with the area code and without hyphens", "市外局番から半角数字 10 桁か 11 桁、ハイフンなし"), Shape.Example);

    int ITextCore<JapanesePhoneNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "D" or "P" or "E" or "I"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        Span<char> digits = stackalloc char[Longest];
        return PhoneNumberText.Write(digits[..WriteDigits(digits)], format, buffer);
    }

    internal static bool TryReadDigits(ReadOnlySpan<char> text, out JapanesePhoneNumber value)
    {
        value = default;
        if (text.Length is not (10 or Longest) || text[0] != '0' || !DigitText.TryReadNumber(text[1..], text.Length - 1, out var number))
        {
            return false;
        }

        var isEleven = text.Length == Longest;
        var wellFormed = isEleven ? text[1] is '2' or (>= '5' and <= '9') && text[2] == '0' : text[1] != '0' && text[2] != '0';
        value = wellFormed ? new((number * (isEleven ? 10UL : 100UL)) + (isEleven ? 1UL : 0UL)) : default;
        return wellFormed;
    }

    private int WriteDigits(Span<char> digits)
    {
        if (IsDefault)
        {
            return 0;
        }

        var length = _value % 10 == 1 ? Longest : Longest - 1;
        digits[0] = '0';
        DigitText.WriteNumber(_value / (length == Longest ? 10UL : 100UL), digits[1..length]);
        return length;
    }
}
