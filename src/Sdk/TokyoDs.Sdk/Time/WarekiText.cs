namespace TokyoDs.Time;

/// <summary>Reads dates: an era by name, letter or ligature, or a four-digit Gregorian year; then month and day.</summary>
internal static class WarekiText
{
    public static WarekiReading Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new(WarekiFault.Empty);
        }

        var cursor = new DateCursor(text);
        var era = cursor.TakeEra();
        if (era is null && !char.IsAsciiDigit(text[0]))
        {
            return new(WarekiFault.NoEra, Position: 1);
        }

        var yearStart = cursor.Position;
        if (!cursor.TakeYear(era, out var year)
            || !cursor.TakeOneOf("年./-", out var separator)
            || !cursor.TakeNumber(2, out var month)
            || !cursor.Take(separator == '年' ? '月' : separator)
            || !cursor.TakeNumber(2, out var day)
            || (separator == '年' && !cursor.Take('日'))
            || !cursor.AtEnd)
        {
            return new(WarekiFault.NotADate, Position: cursor.Position);
        }

        var reading = era is null ? WarekiReading.Of(year, month, day) : WarekiReading.Of(era, year, month, day);
        return reading with { Position = yearStart };
    }

    public static bool TryReadLenient(ReadOnlySpan<char> text, out Wareki result, out LenientChange changes)
    {
        Span<char> buffer = stackalloc char[LooseDate.BufferLength];
        if (LooseDate.TryTidy(text, buffer, out var length, out changes))
        {
            var reading = Read(buffer[..length]);
            if (reading.Fault is WarekiFault.None or WarekiFault.EraDoubleDay)
            {
                changes |= reading.Fault == WarekiFault.EraDoubleDay ? LenientChange.EraDoubleDay : LenientChange.None;
                result = new(reading.Date);
                return true;
            }
        }

        result = default;
        changes = LenientChange.None;
        return false;
    }
}

/// <summary>Walks through the text of a date.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _index;

    /// <summary>The next character, counted from 1.</summary>
    public readonly int Position => _index + 1;

    public readonly bool AtEnd => _index == _text.Length;

    private readonly ReadOnlySpan<char> Rest => _text[_index..];

    public EraRow? TakeEra()
    {
        foreach (var era in EraTable.Rows)
        {
            if (Take(era.Name) || Take(era.Letter) || Take(era.Ligature))
            {
                return era;
            }
        }

        return null;
    }

    /// <summary>Takes 元 or up to four digits after an era, and exactly four without.</summary>
    public bool TakeYear(EraRow? era, out int year)
    {
        if (era is not null && Take("元"))
        {
            year = 1;
            return true;
        }

        var start = _index;
        return TakeNumber(4, out year) && (era is not null || _index - start == 4);
    }

    public bool TakeOneOf(string accepted, out char taken)
    {
        taken = AtEnd ? '\0' : _text[_index];
        return accepted.Contains(taken) && Take(taken);
    }

    public bool Take(char character)
    {
        var there = !AtEnd && _text[_index] == character;
        _index += there ? 1 : 0;
        return there;
    }

    public bool TakeNumber(int longest, out int number)
    {
        var start = _index;
        for (number = 0; !AtEnd && _index - start < longest && char.IsAsciiDigit(_text[_index]); _index++)
        {
            number = (number * 10) + (_text[_index] - '0');
        }

        return _index > start;
    }

    public bool Take(scoped ReadOnlySpan<char> word)
    {
        var there = Rest.StartsWith(word);
        _index += there ? word.Length : 0;
        return there;
    }
}
