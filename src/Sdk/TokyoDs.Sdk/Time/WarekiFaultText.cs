using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Says what is wrong with a date, where, and how to mend it.</summary>
internal static class WarekiFaultText
{
    public static readonly LocalText Lunisolar = new(
        "The date is before 1873-01-01 (明治6年1月1日), when the lunisolar calendar was in use; it cannot be converted by arithmetic, so keep it as text.",
        "日付が太陰太陽暦の時代（明治6年1月1日より前）のものです。計算では換算できないので、文字列のまま扱ってください。");

    private static readonly LocalText Name = new("date", "日付");

    /// <summary>Says what is wrong with a text that is no date.</summary>
    public static LocalText Explain(ReadOnlySpan<char> text)
    {
        var reading = WarekiText.Read(text);
        return reading.Fault is WarekiFault.Empty or WarekiFault.NotADate ? FormText.Explain(Name, text, Math.Max(reading.Position - 1, 0)) : Explain(reading);
    }

    /// <summary>Says what is wrong with a day that an era has not.</summary>
    public static LocalText Explain(WarekiReading reading) => reading.Fault switch
    {
        WarekiFault.NoEra => new(
            "The date has no era at position 1; begin with 明治, 大正, 昭和, 平成, 令和, with M, T, S, H, R, or with a four-digit year.",
            "日付の 1 文字目に元号がありません。明治・大正・昭和・平成・令和、M・T・S・H・R、または西暦 4 桁から始めてください。"),
        WarekiFault.Lunisolar => Lunisolar,
        WarekiFault.BeforeEra or WarekiFault.AfterEra => OutsideEra(reading.Era!, reading.Date, reading.Fault == WarekiFault.AfterEra),
        WarekiFault.EraDoubleDay => new(
            $"The day belongs to two eras; write {Both(reading.Date)}, or read it with TryParseLenient.",
            $"その日は二つの元号に属します。{Right(reading.Date)} と書くか、表記の揺れを許す読み取りを使ってください。"),
        _ => reading.Position == 0
            ? new("There is no such day; compare year, month and day with the original.", "その日は存在しません。元の資料と年月日を照らし合わせてください。")
            : new(
                $"There is no such day (from position {reading.Position}); compare year, month and day with the original.",
                $"その日は存在しません（{reading.Position} 文字目から）。元の資料と年月日を照らし合わせてください。"),
    };

    private static LocalText OutsideEra(EraRow era, DateOnly date, bool after)
    {
        if (date < EraTable.GregorianAdopted)
        {
            return Lunisolar;
        }

        var limit = Iso(after ? era.Last : era.First);
        return after
            ? new($"The era {era.Era} ({era.Name}) ended on {limit}; write {Both(date)}.", $"{era.Name}は {limit} までです。{Right(date)} と書いてください。")
            : new(
                $"The era {era.Era} ({era.Name}) began on {limit}; if {Iso(date)} is meant, write {Both(date)}.",
                $"{era.Name}は {limit} からです。{Iso(date)} のことなら {Right(date)} と書いてください。");
    }

    /// <summary>The day for readers who may not know the eras.</summary>
    private static string Both(DateOnly date) => $"{Iso(date)} ({Right(date)})";

    private static string Right(DateOnly date) => new Wareki(date).ToString();

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
