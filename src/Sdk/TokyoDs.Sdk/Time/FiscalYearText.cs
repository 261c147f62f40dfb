using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Reads fiscal years as people write them: 2026年度, 令和8年度, R8.</summary>
internal static class FiscalYearText
{
    private const int YearLength = 4;

    private static readonly LocalText Name = new("fiscal year", "年度");

    public static bool TryReadLenient(ReadOnlySpan<char> text, out FiscalYear result, out LenientChange changes)
    {
        Span<char> buffer = stackalloc char[LooseDate.BufferLength];
        if (LooseDate.TryTidy(text, buffer, out var length, out changes) && TryRead(buffer[..length], ref changes, out var year))
        {
            result = new(year);
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
            return FormText.Empty(Name);
        }

        var stranger = text.IndexOfAnyExceptInRange('0', '9');
        return stranger >= 0
            ? new(
                $"The fiscal year has a character at position {stranger + 1} that is not an ASCII digit; read 令和8年度 and the like with TryParseLenient.",
                $"年度の {stranger + 1} 文字目が半角数字ではありません。令和8年度 のような表記なら、表記の揺れを許す読み取りを使ってください。")
            : text.Length != YearLength
                ? new($"The fiscal year has {text.Length} digits instead of {YearLength}.", $"年度が {YearLength} 桁でなく {text.Length} 桁です。")
                : new("The fiscal year at position 1 is out of range.", "年度の 1 文字目からの年が範囲を外れています。");
    }

    private static bool TryRead(ReadOnlySpan<char> text, ref LenientChange changes, out int year)
    {
        var cursor = new DateCursor(text);
        var era = cursor.TakeEra();
        if (!cursor.TakeYear(era, out year) || (!cursor.AtEnd && !cursor.Take("年度")) || !cursor.AtEnd || year == 0)
        {
            return false;
        }

        if (era is not null || text[^1] == '度')
        {
            changes |= LenientChange.FiscalYearWording;
        }

        year += era?.Offset ?? 0;
        return year is >= FiscalYear.Earliest and <= FiscalYear.Latest && (era is null || Overlaps(new(year), era));
    }

    // 平成31年度 and 令和元年度 are the same year; 昭和64年度 never was, for 昭和 had ended before April.
    private static bool Overlaps(FiscalYear year, EraRow era) => year.Start <= era.Last && year.End >= era.First;
}
