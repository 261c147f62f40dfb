namespace TokyoDs.Text;

/// <summary>What one kind of digit text is called and how it is explained.</summary>
internal sealed record DigitRule(int Length, LocalText Name)
{
    /// <summary>The usual reason for one digit too few.</summary>
    public static LocalText LeadingZeroLost { get; } = new(
        "a spreadsheet may have dropped the leading 0; put it back", "表計算ソフトで先頭の 0 が落ちた可能性があります。補ってください");

    /// <summary>No character of the text may appear in a message.</summary>
    public bool IsSecret { get; init; }

    /// <summary>A leading 〒 may be dropped.</summary>
    public bool HasPostalMark { get; init; }

    /// <summary>What to do about a text that is one digit short, when there is a usual reason.</summary>
    public LocalText? OneDigitShort { get; init; }

    /// <summary>What to do about a text that is one digit too long, when there is a usual reason.</summary>
    public LocalText? OneDigitLong { get; init; }
}

/// <summary>A text value made of a fixed number of digits.</summary>
internal interface IDigits<TSelf> : ITextCore<TSelf>
    where TSelf : struct, IDigits<TSelf>
{
    // Methods, because the source generator for configuration of a consumer writes code for every property that it finds, also for these.
    static abstract DigitRule GetRule();

    static abstract int GetDigitCount();

    /// <summary>What is wrong with a number of the right length.</summary>
    static abstract DigitFault Check(ulong number);

    /// <summary>Makes a value of a number that passed <see cref="Check"/>.</summary>
    static abstract TSelf FromNumber(ulong number);

    static bool ITextCore<TSelf>.TryRead(ReadOnlySpan<char> text, out TSelf value) => DigitText.TryRead(text, out value);

    static bool ITextCore<TSelf>.TryRead(ReadOnlySpan<byte> utf8, out TSelf value) => DigitText.TryRead(utf8, out value);

    static bool ITextCore<TSelf>.TryReadLenient(ReadOnlySpan<char> text, out TSelf value, out LenientChange changes) =>
        DigitText.TryReadLenient(text, out value, out changes);

    static LocalText ITextCore<TSelf>.Explain(ReadOnlySpan<char> text) => DigitFaultText.Explain<TSelf>(text);

    static LocalText ITextCore<TSelf>.GetForm() =>
        FormText.Of(new($"{TSelf.GetDigitCount()} ASCII digits", $"半角数字 {TSelf.GetDigitCount()} 桁"), TSelf.Shape.Example);
}

internal enum DigitFault
{
    None,
    CheckDigit,
    StartsWithZero,
    AllZeros,
    NoSuchPrefecture,
}
