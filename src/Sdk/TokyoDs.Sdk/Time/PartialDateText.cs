using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Reads dates of which a part may be unknown.</summary>
internal static class PartialDateText
{
    public const int UnknownMark = 99;

    private const int Missing = -1;

    private static readonly LocalText Name = new("date", "日付");

    public static readonly LocalText NoSuchDate = new(
        "There is no such date; give a year from 1 to 9998, then month and day only as far as they are known.",
        "その日付は存在しません。年は 1 から 9998 とし、月と日は分かるところまで指定してください。");

    public static bool TryRead(ReadOnlySpan<char> text, out PartialDate value)
    {
        value = default;
        return text.Length is 4 or 7 or 10
            && DigitText.TryReadNumber(text[..4], 4, out var year)
            && TryReadPart(text, 4, out var month)
            && TryReadPart(text, 7, out var day)
            && PartialDate.TryMake((int)year, month, day, out value);
    }

    public static bool TryReadLenient(ReadOnlySpan<char> text, out PartialDate result, out LenientChange changes)
    {
        Span<char> buffer = stackalloc char[LooseDate.BufferLength];
        if (TryRead(text, out result))
        {
            changes = LenientChange.None;
            return true;
        }

        if (LooseDate.TryTidy(text, buffer, out var length, out changes) && TryReadTidy(buffer[..length], ref changes, out result))
        {
            return true;
        }

        result = default;
        changes = LenientChange.None;
        return false;
    }

    public static LocalText Explain(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 9 || (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])))
            {
                return FormText.Explain(Name, text, i);
            }
        }

        return text.Length is 4 or 7 or 10 ? NoSuchPart(text) : FormText.Explain(Name, text, text.Length);
    }

    /// <summary>Names the first part that no date has.</summary>
    private static LocalText NoSuchPart(ReadOnlySpan<char> text)
    {
        var year = int.Parse(text[..4], CultureInfo.InvariantCulture);
        if (year is < 1 or > PartialDate.LastYear)
        {
            return new(
                $"The date has no year from 1 to {PartialDate.LastYear} at position 1.", $"日付の 1 文字目からの年が 1 から {PartialDate.LastYear} ではありません。");
        }

        var month = int.Parse(text.Slice(5, 2), CultureInfo.InvariantCulture);
        return month is < 1 or > 12
            ? new("The date has no month from 01 to 12 at position 6; leave an unknown one out.", "日付の 6 文字目からの月が 01 から 12 ではありません。分からない月は省いてください。")
            : new("The date has a day at position 9 that its month has not; leave an unknown one out.", "日付の 9 文字目からの日が、その月にありません。分からない日は省いてください。");
    }

    // 0 for a part that the text does not have; 00 is not a strict form.
    private static bool TryReadPart(ReadOnlySpan<char> text, int at, out int part)
    {
        part = 0;
        if (text.Length <= at)
        {
            return true;
        }

        var read = text[at] == '-' & DigitText.TryReadNumber(text.Slice(at + 1, 2), 2, out var number) && number > 0;
        part = (int)number;
        return read;
    }

    private static bool TryReadTidy(ReadOnlySpan<char> text, ref LenientChange changes, out PartialDate result)
    {
        result = default;
        var cursor = new DateCursor(text);
        var era = cursor.TakeEra();
        if (!cursor.TakeYear(era, out var year))
        {
            return false;
        }

        var (month, day) = (Missing, Missing);
        if (cursor.TakeOneOf("年./-", out var separator) && !cursor.AtEnd)
        {
            if (!cursor.TakeNumber(2, out month))
            {
                return false;
            }

            var closed = cursor.Take(separator == '年' ? '月' : separator);
            if (closed && !cursor.AtEnd && !(cursor.TakeNumber(2, out day) && (separator != '年' || cursor.Take('日'))))
            {
                return false;
            }

            if (separator == '年' && !closed)
            {
                return false;
            }
        }
        else if (separator is '.' or '/' or '-')
        {
            return false;
        }

        if (!cursor.AtEnd || (text[^1] is '.' or '/' or '-'))
        {
            return false;
        }

        changes |= TakeUnknown(ref month) | TakeUnknown(ref day);
        if (!PartialDate.TryMake(year + (era?.Offset ?? 0), month, day, out result) || (era is not null && year == 0))
        {
            return false;
        }

        if (era is not null)
        {
            changes |= LenientChange.EraYear;
        }
        else if (separator != '-' || text.Length is not (4 or 7 or 10))
        {
            changes |= LenientChange.DateWording;
        }

        if (era is { SharesNextDay: true } && result.IsComplete && result.Earliest == era.Last.AddDays(1))
        {
            changes |= LenientChange.EraDoubleDay;
            return true;
        }

        return era is null || Overlaps(result, era);
    }

    private static LenientChange TakeUnknown(ref int part)
    {
        var marked = part is UnknownMark or 0;
        part = marked || part == Missing ? 0 : part;
        return marked ? LenientChange.UnknownParts : LenientChange.None;
    }

    // 平成31年5月 is no month of 平成, and 明治5年 is before the Gregorian calendar.
    private static bool Overlaps(PartialDate date, EraRow era) => date.Earliest <= era.Last && date.Latest >= era.First;
}
