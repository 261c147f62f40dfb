using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Registries;

/// <summary>An individual number (個人番号, My Number): twelve digits that never print, log or serialize themselves.</summary>
/// <remarks>
/// <para>
/// Every format gives the mask <c>************</c>, JSON is read but not written, and the number is no dictionary key.
/// <see cref="Reveal"/>, <see cref="RevealTo"/> and <see cref="RevealInBuffer"/> are the only ways out. Handle it only where the Number Act (番号法) allows it, and do not derive keys from it.
/// </para>
/// <para>
/// A valid check digit never proves that the number was issued: one random text of twelve digits in ten passes.
/// Twelve zeros satisfy the formula and are refused. <c>default</c> is no number and prints as an empty text. There is no ordering.
/// </para>
/// <para>Standard: 行政手続における特定の個人を識別するための番号の利用等に関する法律; 平成26年総務省令第85号第5条.</para>
/// </remarks>
[GeneratedTextValue("an individual number", IsSecret = true)]
[JsonConverter(typeof(TextValueJsonConverter<IndividualNumber>))]
[TypeConverter(typeof(TextValueTypeConverter<IndividualNumber>))]
[DebuggerDisplay(Mask)]
public readonly partial struct IndividualNumber : IDigits<IndividualNumber>, ITextValue<IndividualNumber>
{
    /// <summary>The regular expression of the data form; it does not know the check digit.</summary>
    public const string JsonPattern = "^[0-9]{12}$";

    internal const string Mask = "************";

    internal const int DigitCount = 12;

    private static readonly DigitRule Rule = new(12, new("individual number", "個人番号")) { IsSecret = true };

    // 0 is default: twelve zeros are refused.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ulong _value;

    private IndividualNumber(ulong value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "individual-number", "individual number (個人番号)")
    {
        MaxLength = 12,
        FormEnglish = "12 digits",
        FormJapanese = "12桁の数字",
        HasCheckDigit = true,
        ReadOnlyFromData = true,
    };

    static DigitRule IDigits<IndividualNumber>.GetRule() => Rule;

    static int IDigits<IndividualNumber>.GetDigitCount() => DigitCount;

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>Gives the twelve digits to code that may use them, as a string that stays in memory until it is collected.</summary>
    /// <param name="purpose">The affair of the Number Act for which they are used, such as 住民税の申告; it makes every use findable in review.</param>
    /// <returns>The twelve digits. Do not log, cache or store them as they are.</returns>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>: there is no number.</exception>
    public string Reveal(string purpose)
    {
        ThrowUnlessRevealable(purpose);
        return string.Create(DigitCount, _value, static (digits, value) => DigitText.WriteNumber(value, digits));
    }

    /// <summary>Writes the twelve digits into memory of the caller, who overwrites it after use.</summary>
    /// <param name="destination">At least twelve characters; the rest is left alone.</param>
    /// <param name="purpose">The affair of the Number Act for which they are used.</param>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is blank, or <paramref name="destination"/> is too small.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>: there is no number.</exception>
    public void RevealTo(Span<char> destination, string purpose)
    {
        ThrowUnlessRevealable(purpose);
        if (destination.Length < DigitCount)
        {
            throw new ArgumentException(new LocalText(
                "An individual number needs room for twelve characters.", "個人番号には 12 文字分の領域が必要です。").ToString(), nameof(destination));
        }

        DigitText.WriteNumber(_value, destination[..DigitCount]);
    }

    /// <summary>Gives the twelve digits in memory that is overwritten when it is disposed.</summary>
    /// <param name="purpose">The affair of the Number Act for which they are used.</param>
    /// <returns>The digits; dispose it as soon as they are used.</returns>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>: there is no number.</exception>
    public RevealedIndividualNumber RevealInBuffer(string purpose)
    {
        ThrowUnlessRevealable(purpose);
        return new(_value);
    }

    static DigitFault IDigits<IndividualNumber>.Check(ulong number) => number switch
    {
        0 => DigitFault.AllZeros,
        _ when CheckDigits.OfIndividualNumber(number / 10) != number % 10 => DigitFault.CheckDigit,
        _ => DigitFault.None,
    };

    static IndividualNumber IDigits<IndividualNumber>.FromNumber(ulong number) => new(number);

    // No format is refused: an error message would be one more place to look at this value.
    int ITextCore<IndividualNumber>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (IsDefault)
        {
            return 0;
        }

        Mask.CopyTo(buffer);
        return Mask.Length;
    }

    private void ThrowUnlessRevealable(string purpose)
    {
        if (string.IsNullOrWhiteSpace(purpose))
        {
            throw new ArgumentException(new LocalText(
                "State the purpose for which the individual number is used.", "個人番号を利用する目的を指定してください。").ToString(), nameof(purpose));
        }

        if (IsDefault)
        {
            throw new InvalidOperationException(new LocalText(
                "There is no individual number here; test IsDefault first.", "個人番号が設定されていません。先に IsDefault を確かめてください。").ToString());
        }
    }
}
