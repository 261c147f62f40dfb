using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>A fiscal year (年度) of Japanese government: from 1 April to 31 March, named by the year it begins in.</summary>
/// <remarks>
/// <para>Range: 1886 (明治19年度, the first that began in April) to 9998. <c>default</c> is no year and prints as an empty text.</para>
/// <para>
/// Formats: none or <c>G</c>, 2026; <c>J</c>, 令和8年度. The year is named by the era of its first day; only 2019 is 令和元年度
/// although it began in 平成31年, as the Cabinet agreed on 1 April 2019.
/// </para>
/// <para>Standard: 財政法第11条; 地方自治法第208条.</para>
/// </remarks>
[GeneratedTextValue("a fiscal year")]
[JsonConverter(typeof(TextValueJsonConverter<FiscalYear>))]
[TypeConverter(typeof(TextValueTypeConverter<FiscalYear>))]
[DebuggerDisplay("{ToString(\"J\"),nq}")]
public readonly partial struct FiscalYear : ITextCore<FiscalYear>, ITextValue<FiscalYear>, IComparable<FiscalYear>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{4}$";

    internal const int Earliest = 1886;
    internal const int Latest = 9998;

    private const int FirstMonth = 4;
    private const int FirstOfReiwa = 2019;

    private readonly int _value;

    /// <summary>Makes the fiscal year that begins in April of a year.</summary>
    /// <param name="year">The Gregorian year, 1886 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public FiscalYear(int year)
    {
        if (year is < Earliest or > Latest)
        {
            throw new ArgumentOutOfRangeException(nameof(year), Explanation().ToString());
        }

        _value = year;
    }

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "fiscal-year", "fiscal year (年度)")
    {
        MaxLength = 4,
        FormEnglish = "a year of four digits or by era, such as 2026 or 令和8年度",
        FormJapanese = "2026 または 令和8年度 のような形",
        Example = "2026",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The Gregorian year in which it begins; 0 for <c>default</c>.</summary>
    public int Year => _value;

    /// <summary>Its first day, 1 April.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DateOnly Start => new(YearOrThrow(), FirstMonth, 1);

    /// <summary>Its last day, 31 March of the following year.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DateOnly End => new(YearOrThrow() + 1, FirstMonth - 1, 31);

    private static LocalText Explanation() => new(
        $"A fiscal year is a four-digit year from {Earliest} to {Latest}, such as 2026.", $"年度は {Earliest} から {Latest} までの西暦 4 桁です（例: 2026）。");

    /// <summary>Finds the fiscal year of a day.</summary>
    /// <param name="date">A day from 1886-04-01 on, before 9999-04-01.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is out of range.</exception>
    public static FiscalYear FromDate(DateOnly date)
    {
        var year = date.Month < FirstMonth ? date.Year - 1 : date.Year;
        return year is < Earliest or > Latest
            ? throw new ArgumentOutOfRangeException(nameof(date), Explanation().ToString())
            : new(year);
    }

    /// <summary>Tells whether a day lies in the fiscal year.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does; never for <c>default</c>.</returns>
    public bool Contains(DateOnly date) => !IsDefault && date >= Start && date <= End;

    /// <summary>Finds the fiscal year some years later or, with a negative number, earlier.</summary>
    /// <param name="years">How many.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is out of range.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public FiscalYear AddYears(int years) => new((int)Math.Clamp((long)YearOrThrow() + years, 0, int.MaxValue));

    static bool ITextCore<FiscalYear>.TryRead(ReadOnlySpan<char> text, out FiscalYear value)
    {
        var read = DigitText.TryReadNumber(text, 4, out var year) && year is >= Earliest and <= Latest;
        value = read ? new((int)year) : default;
        return read;
    }

    static bool ITextCore<FiscalYear>.TryRead(ReadOnlySpan<byte> utf8, out FiscalYear value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<FiscalYear>.TryReadLenient(ReadOnlySpan<char> text, out FiscalYear value, out LenientChange changes) =>
        FiscalYearText.TryReadLenient(text, out value, out changes);

    static LocalText ITextCore<FiscalYear>.Explain(ReadOnlySpan<char> text) => FiscalYearText.Explain(text);

    static LocalText ITextCore<FiscalYear>.GetForm() => FormText.Of(
        new($"a year of 4 ASCII digits from {Earliest} to {Latest}", $"{Earliest} から {Latest} までの西暦、半角数字 4 桁"), Shape.Example);

    int ITextCore<FiscalYear>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "J"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        var writer = new DateWriter(buffer);
        if (format is not "J")
        {
            writer.Write(_value);
            return writer.Length;
        }

        var era = _value == FirstOfReiwa ? EraTable.Rows[^1] : EraTable.Of(Start);
        writer.Write(era.Name);
        writer.WriteEraYear(_value - era.Offset);
        writer.Write("年度");
        return writer.Length;
    }

    private int YearOrThrow() => IsDefault
        ? throw new InvalidOperationException(new LocalText(
            "The fiscal year was never set; test IsDefault first.", "年度が設定されていません。先に IsDefault を確かめてください。").ToString())
        : _value;
}
