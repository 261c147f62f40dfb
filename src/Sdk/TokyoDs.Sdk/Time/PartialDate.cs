using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>A date of which the day, or the month and the day, may be unknown (不詳の日付).</summary>
/// <remarks>
/// <para>Range: years 1 to 9998; 9999 stands for an unknown year in GIF and is no year. <c>default</c> is no date and prints as an empty text.</para>
/// <para>
/// Formats: none or <c>G</c>, ISO 8601 with what is known: 1985, 1985-04 or 1985-04-01; <c>U</c>, GIF's marks for what is unknown: 1985-99-99.
/// Lenient parsing reads those marks, the 00 of resident-record links, era years such as 昭和60年4月 and the signs people type.
/// </para>
/// <para>
/// There is no ordering, because 1985 is neither before nor after 1985-04: ask <see cref="IsBefore(PartialDate)"/>, which may not know either.
/// Two dates are equal when the same is known of both; that does not make them the same day.
/// </para>
/// <para>Standard: GIF DS-441.</para>
/// </remarks>
[GeneratedTextValue("a date of which parts may be unknown")]
[JsonConverter(typeof(TextValueJsonConverter<PartialDate>))]
[TypeConverter(typeof(TextValueTypeConverter<PartialDate>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct PartialDate : ITextCore<PartialDate>, ITextValue<PartialDate>
{
    /// <summary>The regular expression of the data form.</summary>
    public const string JsonPattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    internal const int LastYear = 9998;

    // Year, month and day as decimal digits, 0 for unknown; 0 as a whole is default.
    private readonly int _value;

    /// <summary>Makes a date of what is known.</summary>
    /// <param name="year">The Gregorian year, 1 to 9998.</param>
    /// <param name="month">The month, or <see langword="null"/> when it is unknown.</param>
    /// <param name="day">The day of the month, or <see langword="null"/> when it is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or the day is known and the month is not.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if ((month is null && day is not null) || month == 0 || day == 0 || !TryMake(year, month ?? 0, day ?? 0, out this))
        {
            throw new ArgumentOutOfRangeException(nameof(year), PartialDateText.NoSuchDate.ToString());
        }
    }

    private PartialDate(int value) => _value = value;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "partial-date", "date, partly unknown (不詳を含む日付)")
    {
        MaxLength = 10,
        FormEnglish = "a date or the part of it that is known, such as 1985, 1985-04 or 1985-04-01",
        FormJapanese = "1985、1985-04、1985-04-01 のように分かるところまでの日付",
        Example = "1985-04",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value == 0;

    /// <summary>The year; 0 for <c>default</c>.</summary>
    public int Year => _value / 10_000;

    /// <summary>The month, or <see langword="null"/> when it is unknown.</summary>
    public int? Month => _value / 100 % 100 is > 0 and var month ? month : null;

    /// <summary>The day of the month, or <see langword="null"/> when it is unknown.</summary>
    public int? Day => _value % 100 is > 0 and var day ? day : null;

    /// <summary>Whether year, month and day are known.</summary>
    public bool IsComplete => Day is not null;

    /// <summary>The earliest day that it can be.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DateOnly Earliest => new(YearOrThrow(), Month ?? 1, Day ?? 1);

    /// <summary>The latest day that it can be.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public DateOnly Latest => new(YearOrThrow(), Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Makes a date of which all is known.</summary>
    /// <param name="date">The day, before 9999-01-01.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is 9999.</exception>
    public static PartialDate FromDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Gives the day when all of it is known.</summary>
    /// <param name="date">The day, or 0001-01-01.</param>
    /// <returns>Whether all is known.</returns>
    public bool TryGetDate(out DateOnly date)
    {
        date = IsComplete ? Earliest : default;
        return IsComplete;
    }

    /// <summary>Tells whether it can be a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether nothing that is known speaks against it; never for <c>default</c>.</returns>
    public bool CanBe(DateOnly date) => !IsDefault && date >= Earliest && date <= Latest;

    /// <summary>Tells whether both can be the same day.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Whether nothing that is known speaks against it; never when one is <c>default</c>.</returns>
    public bool CanBe(PartialDate other) => !IsDefault && !other.IsDefault && Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Tells whether it is before another date.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see langword="null"/> when too little is known, or one is <c>default</c>.</returns>
    public bool? IsBefore(PartialDate other) =>
        IsDefault || other.IsDefault ? null
        : Latest < other.Earliest ? true
        : Earliest >= other.Latest ? false
        : null;

    /// <summary>Tells whether it is after another date.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see langword="null"/> when too little is known, or one is <c>default</c>.</returns>
    public bool? IsAfter(PartialDate other) => other.IsBefore(this);

    internal static bool TryMake(int year, int month, int day, out PartialDate date)
    {
        var exists = year is >= 1 and <= LastYear
            && month is >= 0 and <= 12
            && day >= 0 && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)));
        date = exists ? new((year * 10_000) + (month * 100) + day) : default;
        return exists;
    }

    static bool ITextCore<PartialDate>.TryRead(ReadOnlySpan<char> text, out PartialDate value) => PartialDateText.TryRead(text, out value);

    static bool ITextCore<PartialDate>.TryRead(ReadOnlySpan<byte> utf8, out PartialDate value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<PartialDate>.TryReadLenient(ReadOnlySpan<char> text, out PartialDate value, out LenientChange changes) =>
        PartialDateText.TryReadLenient(text, out value, out changes);

    static LocalText ITextCore<PartialDate>.Explain(ReadOnlySpan<char> text) => PartialDateText.Explain(text);

    static LocalText ITextCore<PartialDate>.GetForm() => FormText.Of(
        new("what is known of the date in ASCII digits and hyphens", "分かるところまでの日付を半角数字とハイフンで書いた形"), "1985, 1985-04, 1985-04-01");

    int ITextCore<PartialDate>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "U"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        var unknown = format is "U";
        DigitText.WriteNumber((uint)Year, buffer[..4]);
        if (Month is null && !unknown)
        {
            return 4;
        }

        buffer[4] = '-';
        DigitText.WriteNumber((uint)(Month ?? PartialDateText.UnknownMark), buffer.Slice(5, 2));
        if (Day is null && !unknown)
        {
            return 7;
        }

        buffer[7] = '-';
        DigitText.WriteNumber((uint)(Day ?? PartialDateText.UnknownMark), buffer.Slice(8, 2));
        return 10;
    }

    private int YearOrThrow() => IsDefault
        ? throw new InvalidOperationException(new LocalText(
            "The date was never set; test IsDefault first.", "日付が設定されていません。先に IsDefault を確かめてください。").ToString())
        : Year;
}
