using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>A day in the Japanese calendar (和暦), from 明治6年1月1日 (1873-01-01) on.</summary>
/// <remarks>
/// <para>
/// Range: 1873-01-01 to 9999-12-31; earlier days are lunisolar and are refused. <c>default</c> is no day and prints as an empty text.
/// No culture or calendar data of the platform is used, so it reads the same everywhere.
/// </para>
/// <para>
/// Formats: none or <c>G</c>, 令和8年4月1日 (the first year is 元年); <c>L</c>, with the era's letter, R8.4.1; <c>S</c>, with the square
/// ligature, ㋿8年4月1日 (not in Shift_JIS for 令和); <c>O</c>, the ISO date 2026-04-01. JSON and other data hold the ISO date, as GIF asks.
/// </para>
/// <para>
/// Strict parsing reads those forms, the separators <c>.</c> <c>/</c> <c>-</c> and Gregorian dates with a four-digit year. It refuses days outside
/// the era, such as 平成31年5月1日, and the earlier name of a day with two, such as 大正15年12月25日.
/// </para>
/// <para>Standard: the era ordinances from 明治 to 令和; GIF DS-441 for the data form.</para>
/// </remarks>
[GeneratedTextValue("a date")]
[JsonConverter(typeof(TextValueJsonConverter<Wareki>))]
[TypeConverter(typeof(TextValueTypeConverter<Wareki>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Wareki : ITextCore<Wareki>, ITextValue<Wareki>, IComparable<Wareki>
{
    /// <summary>The regular expression of the data form, an ISO 8601 date.</summary>
    public const string JsonPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private readonly DateOnly _value;

    internal Wareki(DateOnly date) => _value = date;

    /// <inheritdoc/>
    public static TextShape Shape { get; } = new(JsonPattern, "date", "date (日付)")
    {
        MaxLength = 10,
        FormEnglish = "a date, such as 令和8年4月1日 or 2026-04-01",
        FormJapanese = "令和8年4月1日 または 2026-04-01 のような形",
        Example = "2026-04-01",
        DataFormat = "O",
    };

    /// <inheritdoc/>
    public bool IsDefault => _value < EraTable.GregorianAdopted;

    /// <summary>The same day in the Gregorian calendar; 0001-01-01 for <c>default</c>.</summary>
    public DateOnly Date => _value;

    /// <summary>The era; <see cref="JapaneseEra.None"/> for <c>default</c>.</summary>
    public JapaneseEra Era => IsDefault ? JapaneseEra.None : EraTable.Of(_value).Era;

    /// <summary>The name of the era, such as 令和; empty for <c>default</c>.</summary>
    public string EraName => IsDefault ? "" : EraTable.Of(_value).Name;

    /// <summary>The year of the era, from 1; 0 for <c>default</c>.</summary>
    public int Year => IsDefault ? 0 : _value.Year - EraTable.Of(_value).Offset;

    /// <summary>The month, 1 to 12; 0 for <c>default</c>.</summary>
    public int Month => IsDefault ? 0 : _value.Month;

    /// <summary>The day of the month, 1 to 31; 0 for <c>default</c>.</summary>
    public int Day => IsDefault ? 0 : _value.Day;

    /// <summary>Makes the Japanese form of a Gregorian day.</summary>
    /// <param name="date">A day from 1873-01-01 on.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is before 1873-01-01.</exception>
    public static Wareki FromDate(DateOnly date) =>
        TryFromDate(date, out var wareki)
            ? wareki
            : throw new ArgumentOutOfRangeException(nameof(date), WarekiFaultText.Lunisolar.ToString());

    /// <summary>Makes the Japanese form of a Gregorian day, when it has one.</summary>
    /// <param name="date">A day.</param>
    /// <param name="result">The Japanese form, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="date"/> is 1873-01-01 or later.</returns>
    public static bool TryFromDate(DateOnly date, out Wareki result)
    {
        var known = date >= EraTable.GregorianAdopted;
        result = known ? new(date) : default;
        return known;
    }

    /// <summary>Makes a day of era, year, month and day, strictly: it must lie in the era.</summary>
    /// <param name="era">The era.</param>
    /// <param name="year">The year of the era, from 1.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or it lies outside the era; the message names the right form.</exception>
    public static Wareki FromEra(JapaneseEra era, int year, int month, int day)
    {
        if (era is < JapaneseEra.Meiji or > JapaneseEra.Reiwa)
        {
            throw new ArgumentOutOfRangeException(nameof(era), new LocalText(
                "Name an era from Meiji to Reiwa.", "明治から令和までの元号を指定してください。").ToString());
        }

        var reading = WarekiReading.Of(EraTable.Rows[(int)era - 1], year, month, day);
        return reading.Fault == WarekiFault.None
            ? new(reading.Date)
            : throw new ArgumentOutOfRangeException(nameof(year), WarekiFaultText.Explain(reading).ToString());
    }

    static bool ITextCore<Wareki>.TryRead(ReadOnlySpan<char> text, out Wareki value)
    {
        var reading = WarekiText.Read(text);
        value = reading.Fault == WarekiFault.None ? new(reading.Date) : default;
        return reading.Fault == WarekiFault.None;
    }

    static bool ITextCore<Wareki>.TryRead(ReadOnlySpan<byte> utf8, out Wareki value) => TextCore.TryReadAsChars(utf8, out value);

    static bool ITextCore<Wareki>.TryReadLenient(ReadOnlySpan<char> text, out Wareki value, out LenientChange changes) =>
        WarekiText.TryReadLenient(text, out value, out changes);

    static LocalText ITextCore<Wareki>.Explain(ReadOnlySpan<char> text) => WarekiFaultText.Explain(text);

    static LocalText ITextCore<Wareki>.GetForm() => FormText.Of(new("a whole date", "年月日のそろった日付"), "2026-04-01, 令和8年4月1日, R8.4.1");

    int ITextCore<Wareki>.Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "L" or "S" or "O"))
        {
            return -1;
        }

        if (IsDefault)
        {
            return 0;
        }

        if (format is "O")
        {
            _value.TryFormat(buffer, out var length, "O", CultureInfo.InvariantCulture);
            return length;
        }

        var era = EraTable.Of(_value);
        var writer = new DateWriter(buffer);
        if (format is "L")
        {
            writer.Write(era.Letter);
            writer.Write(Year);
            writer.Write(".");
            writer.Write(Month);
            writer.Write(".");
            writer.Write(Day);
            return writer.Length;
        }

        writer.Write(format is "S" ? era.Ligature : era.Name);
        writer.WriteEraYear(Year);
        writer.Write("年");
        writer.Write(Month);
        writer.Write("月");
        writer.Write(Day);
        writer.Write("日");
        return writer.Length;
    }
}
