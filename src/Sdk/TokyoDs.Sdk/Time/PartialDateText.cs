using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Reads dates of which a part may be unknown.</summary>
internal static class PartialDateText
{
    public const int UnknownMark = 99;

    private const int Missing = -1;

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
        if (text.IsEmpty)
        {
            return new("The date is empty; enter one such as 1985, 1985-04 or 1985-04-01.", "日付が空です。1985、1985-04、1985-04-01 のように入れてください。");
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i > 9 || (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])))
            {
                return new(
                    $"The date cannot be read at position {i + 1}; write what is known like 1985, 1985-04 or 1985-04-01, or read what people typed with TryParseLenient.",
                    $"日付の {i + 1} 文字目を読めません。分かるところまでを 1985、1985-04、1985-04-01 のように書くか、人が入力した文字列は TryParseLenient で読んでください。");
            }
        }

        return text.Length is 4 or 7 or 10
            ? NoSuchDate
            : new(
                $"The date ends too early at position {text.Length + 1}; write what is known like 1985, 1985-04 or 1985-04-01.",
                $"日付が {text.Length + 1} 文字目の前で切れています。分かるところまでを 1985、1985-04、1985-04-01 のように書いてください。");
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
