using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>A local government code (全国地方公共団体コード): six digits, the last is a check digit.</summary>
/// <remarks>
/// <para>Range: prefectures 01 to 47. <c>default</c> is no code and prints as an empty text. Keep it as text in data: leading zeros matter.</para>
/// <para>
/// A valid check digit never proves that the local government exists: one random text of six digits in ten passes,
/// and some codes, such as 131008 (東京都区部), stand for statistical areas. <see cref="LocalGovernment"/> knows
/// the prefectures and the municipalities of Tokyo.
/// </para>
/// <para>Formats: none, <c>G</c> or <c>6</c>, the six digits; <c>5</c>, the five digits of JIS X 0401 and JIS X 0402.</para>
/// <para>Standard: 総務省「全国地方公共団体コード」; JIS X 0401, JIS X 0402.</para>
/// </remarks>
[GeneratedTextValue("a local government code")]
[JsonConverter(typeof(TextValueJsonConverter<LocalGovernmentCode>))]
[TypeConverter(typeof(TextValueTypeConverter<LocalGovernmentCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct LocalGovernmentCode : IDigits<LocalGovernmentCode>, ITextValue<LocalGovernmentCode>, IComparable<LocalGovernmentCode>
{
    /// <summary>The regular expression of the data form; it does not know the check digit.</summary>
    public const string JsonPattern = "^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$";

    private const uint Tokyo = 13;

    private static readonly DigitRule Rule = new(6, new("local government code", "全国地方公共団体コード"))
    {
        OneDigitShort = new(
            "either a spreadsheet dropped the leading 0, or it is a JIS code without check digit: then use FromJisCode",
            "表計算ソフトで先頭の 0 が落ちたか、検査用数字のない JIS コードです。後者なら検査用数字を計算して補ってください"),
    };

    private static readonly DigitRule JisRule = new(5, new("JIS code of the local government", "地方公共団体の JIS コード")) { OneDigitShort = DigitRule.LeadingZeroLost };

    // 0 is default: there is no prefecture 00.
    private readonly uint _value;

    private LocalGovernmentCode(uint value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "local-government-code", "local government code (全国地方公共団体コード)")
    {
        MaxLength = 6,
        FormEnglish = "six digits, such as 131016",
        FormJapanese = "131016 のように6桁の数字",
        HasCheckDigit = true,
        Example = "131016",
    };

    static DigitRule IDigits<LocalGovernmentCode>.GetRule() => Rule;

    static int IDigits<LocalGovernmentCode>.GetDigitCount() => 6;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The five digits of JIS X 0401 and JIS X 0402, without check digit; empty for <c>default</c>.</summary>
    public string JisCode => ToString("5");

    /// <summary>The number of the prefecture in JIS X 0401, 1 to 47 (Tokyo is 13); 0 for <c>default</c>.</summary>
    public int PrefectureNumber => (int)(_value / 10_000);

    /// <summary>The code of the prefecture itself, such as 130001 for 131016; <c>default</c> for <c>default</c>.</summary>
    public LocalGovernmentCode Prefecture => IsDefault ? default : WithCheckDigit(_value / 10_000 * 1_000);

    /// <summary>Whether the code stands for a whole prefecture.</summary>
    public bool IsPrefecture => !IsDefault && _value / 10 % 1_000 == 0;

    /// <summary>Whether the code stands for Tokyo or lies in it.</summary>
    public bool IsInTokyo => _value / 10_000 == Tokyo;

    internal ulong Number => _value;

    /// <summary>Makes a code of the five digits of JIS X 0401 and JIS X 0402 by computing its check digit.</summary>
    /// <param name="jisCode">Five ASCII digits.</param>
    /// <returns>The code with its check digit.</returns>
    /// <exception cref="FormatException"><paramref name="jisCode"/> is not five ASCII digits, or names no prefecture from 01 to 47.</exception>
    public static LocalGovernmentCode FromJisCode(ReadOnlySpan<char> jisCode) =>
        TryFromJisCode(jisCode, out var code)
            ? code
            : throw new FormatException(FormText.Refuse(
                DigitFaultText.ExplainForm(JisRule, jisCode) ?? DigitFaultText.NoSuchPrefecture(JisRule),
                FormText.Of(new("5 ASCII digits, the first two from 01 to 47", "半角数字 5 桁、先頭 2 桁は 01 から 47"), "13101")).ToString());

    /// <summary>Makes a code of the five digits of JIS X 0401 and JIS X 0402, when they are that.</summary>
    /// <param name="jisCode">Five ASCII digits.</param>
    /// <param name="code">The code with its check digit, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="jisCode"/> is five ASCII digits that name a prefecture from 01 to 47.</returns>
    public static bool TryFromJisCode(ReadOnlySpan<char> jisCode, out LocalGovernmentCode code)
    {
        if (DigitText.TryReadNumber(jisCode, 5, out var number) && number is >= 1_000 and < 48_000)
        {
            code = WithCheckDigit((uint)number);
            return true;
        }

        code = default;
        return false;
    }

    /// <summary>Finds the name of the local government, when it is a prefecture or a municipality of Tokyo.</summary>
    /// <param name="localGovernment">What is known about it, or <see langword="null"/>.</param>
    /// <returns>Whether the code is in <see cref="LocalGovernment.Prefectures"/> or <see cref="LocalGovernment.TokyoMunicipalities"/>.</returns>
    public bool TryGetLocalGovernment([NotNullWhen(true)] out LocalGovernment? localGovernment) =>
        LocalGovernment.ByCode.TryGetValue(this, out localGovernment);

    /// <summary>Finds the code that follows this one after a merger.</summary>
    /// <param name="successor">The code in use now, or <c>default</c>.</param>
    /// <returns>
    /// Whether this is a code known to be out of use. Only the two codes merged into 西東京市 (132292) are known; a code that is not known
    /// is not thereby in use.
    /// </returns>
    public bool TryGetSuccessor(out LocalGovernmentCode successor)
    {
        foreach (var row in FormerLocalGovernmentTable.Rows)
        {
            if (row.Former == this)
            {
                successor = row.Successor;
                return true;
            }
        }

        successor = default;
        return false;
    }

    static DigitFault IDigits<LocalGovernmentCode>.Check(ulong number) => number switch
    {
        < 10_000 or >= 480_000 => DigitFault.NoSuchPrefecture,
        _ when CheckDigits.OfLocalGovernmentCode((uint)number / 10) != number % 10 => DigitFault.CheckDigit,
        _ => DigitFault.None,
    };

    static LocalGovernmentCode IDigits<LocalGovernmentCode>.FromNumber(ulong number) => new((uint)number);

    static bool ITextCore<LocalGovernmentCode>.TryRead(ReadOnlySpan<char> text, out LocalGovernmentCode value) =>
        TryMake(DigitWords.TryReadWord(text, 6, out var digits), digits, out value);

    static bool ITextCore<LocalGovernmentCode>.TryRead(ReadOnlySpan<byte> utf8, out LocalGovernmentCode value) =>
        TryMake(DigitWords.TryReadWord(utf8, 6, out var digits), digits, out value);

    int ITextCore<LocalGovernmentCode>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        var length = format switch
        {
            "" or "G" or "6" => 6,
            "5" => 5,
            _ => -1,
        };
        if (length < 0 || IsDefault)
        {
            return Math.Min(length, 0);
        }

        DigitText.WriteNumber(length == 6 ? _value : _value / 10, buffer[..length]);
        return length;
    }

    private static bool TryMake(bool read, ulong digits, out LocalGovernmentCode value)
    {
        // One multiplication weighs the first five digits with 6 to 2 and adds them up in the highest byte; the sum is 180 at most.
        var sum = (uint)((digits * 0x0000_0605_0403_0200) >> 56);
        var number = (uint)DigitWords.ToNumber(digits);
        read = read && number is >= 10_000 and < 480_000 && CheckDigits.OfWeighedLocalGovernmentCode(sum) == digits >> 56;
        value = read ? new(number) : default;
        return read;
    }

    private static LocalGovernmentCode WithCheckDigit(uint fiveDigits) =>
        new((fiveDigits * 10) + CheckDigits.OfLocalGovernmentCode(fiveDigits));
}
