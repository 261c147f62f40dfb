using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A code of 2 to 32 digits whose last digit is a Damm check digit, as GIF recommends for new codes.</summary>
/// <remarks>
/// <para>
/// Every single wrong digit and every swap of neighbours is noticed. A valid check digit never proves that the code was issued: one random
/// text of digits in ten passes. Leading zeros do not change the check digit, but they belong to the code.
/// </para>
/// <para><c>default</c> is no code and prints as an empty text. There is no ordering, because codes of different lengths are different codes.</para>
/// <para>Formats: none or <c>G</c>, all digits.</para>
/// <para>Standard: GIF DS-463-1 recommends the method; H. Michael Damm, Total anti-symmetrische Quasigruppen (2004), gives the table of order 10.</para>
/// </remarks>
[GeneratedTextValue("a code with a Damm check digit")]
[JsonConverter(typeof(TextValueJsonConverter<DammCode>))]
[TypeConverter(typeof(TextValueTypeConverter<DammCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct DammCode : ITextCore<DammCode>, ITextValue<DammCode>
{
    /// <summary>The regular expression of the data form; it does not know the check digit.</summary>
    public const string JsonPattern = "^[0-9]{2,32}$";

    private const int Shortest = 2;
    private const int Longest = 32;

    private static readonly LocalText Name = new("code", "コード");

    // The length, 0 for default, and the digits as a number; the length keeps leading zeros.
    private readonly (byte Length, UInt128 Digits) _value;

    private DammCode(int length, UInt128 digits) => _value = ((byte)length, digits);

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "damm-code", "code with a Damm check digit (Damm 検査数字付きコード)")
    {
        MaxLength = 32,
        FormEnglish = "2 to 32 digits, such as 5724",
        FormJapanese = "5724 のように2桁から32桁の数字",
        HasCheckDigit = true,
        Example = "5724",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value.Length == 0;

    /// <summary>How many digits the code has with its check digit; 0 for <c>default</c>.</summary>
    public int Length => _value.Length;

    /// <summary>The check digit, 0 to 9; 0 for <c>default</c>.</summary>
    public int CheckDigit => (int)(_value.Digits % 10);

    private static ReadOnlySpan<byte> Quasigroup =>
    [
        0, 3, 1, 7, 5, 9, 8, 6, 4, 2,
        7, 0, 9, 2, 1, 5, 4, 8, 6, 3,
        4, 2, 0, 6, 8, 7, 1, 3, 5, 9,
        1, 7, 5, 0, 9, 8, 3, 4, 2, 6,
        6, 1, 2, 3, 0, 4, 5, 9, 7, 8,
        3, 6, 7, 4, 2, 0, 9, 5, 8, 1,
        5, 8, 6, 9, 7, 2, 0, 1, 3, 4,
        8, 9, 4, 5, 3, 6, 2, 0, 1, 7,
        9, 4, 3, 8, 6, 1, 7, 2, 0, 5,
        2, 5, 8, 1, 4, 3, 6, 7, 9, 0,
    ];

    /// <summary>Makes a code by computing and adding the check digit.</summary>
    /// <param name="digits">1 to 31 ASCII digits.</param>
    /// <returns>The digits and their check digit.</returns>
    /// <exception cref="FormatException"><paramref name="digits"/> is not 1 to 31 ASCII digits.</exception>
    public static DammCode WithCheckDigit(ReadOnlySpan<char> digits) =>
        digits.Length is >= Shortest - 1 and < Longest && TryReadDigits(digits, out var number, out var remainder)
            ? new(digits.Length + 1, (number * 10) + (uint)remainder)
            : throw new FormatException(FormText.Refuse(
                FormText.Explain(Name, digits, digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var stranger ? stranger : Longest - 1),
                FormText.Of(new("1 to 31 ASCII digits, without the check digit", "検査用数字を除いて半角数字 1 桁から 31 桁"), "572")).ToString());

    static bool ITextCore<DammCode>.TryRead(ReadOnlySpan<char> text, out DammCode value) => TryReadCode(text, out value);

    static bool ITextCore<DammCode>.TryRead(ReadOnlySpan<byte> utf8, out DammCode value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<DammCode>.TryReadLenient(ReadOnlySpan<char> text, out DammCode value, out LenientChange changes) =>
        LooseText.TryRead(text, dropHyphens: true, out value, out changes);

    static LocalText ITextCore<DammCode>.Explain(ReadOnlySpan<char> text)
    {
        var stranger = text.IndexOfAnyExceptInRange('0', '9');
        if (stranger < 0 && text.Length is >= Shortest and <= Longest)
        {
            return new(
                "The code does not match its Damm check digit; a digit is mistyped or two are swapped: compare all digits with the original.",
                "コードの検査用数字が合いません。打ち間違いか入れ替わりがあります。元の資料とすべての桁を照らし合わせてください。");
        }

        return FormText.Explain(Name, text, stranger >= 0 ? stranger : Math.Min(text.Length, Longest));
    }

    static LocalText ITextCore<DammCode>.GetForm() => FormText.Of(new("2 to 32 ASCII digits", "半角数字 2 桁から 32 桁"), Shape.Example);

    int ITextCore<DammCode>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            return -1;
        }

        var digits = _value.Digits;
        for (var i = _value.Length - 1; i >= 0; i--)
        {
            (digits, var digit) = UInt128.DivRem(digits, 10);
            buffer[i] = (char)('0' + (int)digit);
        }

        return _value.Length;
    }

    private static bool TryReadCode(ReadOnlySpan<char> text, out DammCode value)
    {
        // A code with its check digit leaves the remainder 0.
        if (text.Length is >= Shortest and <= Longest && TryReadDigits(text, out var digits, out var remainder) && remainder == 0)
        {
            value = new(text.Length, digits);
            return true;
        }

        value = default;
        return false;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out UInt128 number, out int remainder)
    {
        number = 0;
        remainder = 0;
        foreach (var character in text)
        {
            var digit = character - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + (uint)digit;
            remainder = Quasigroup[(remainder * 10) + digit];
        }

        return true;
    }
}
