using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.Time;

/// <summary>Says what is wrong with a date, where, and how to mend it.</summary>
internal static class WarekiFaultText
{
    public static readonly LocalText Lunisolar = new(
        "The date is before 1873-01-01 (明治6年1月1日), when the lunisolar calendar was in use; it cannot be converted by arithmetic, so keep it as text.",
        "日付が太陰太陽暦の時代（明治6年1月1日より前）のものです。計算では換算できないので、文字列のまま扱ってください。");

    public static LocalText Explain(WarekiReading reading) => reading.Fault switch
    {
        WarekiFault.Empty => new(
            "The date is empty; enter one such as 令和8年4月1日.", "日付が空です。令和8年4月1日 のように入れてください。"),
        WarekiFault.NoEra => new(
            "The date has no era at position 1; begin with 明治, 大正, 昭和, 平成, 令和, with M, T, S, H, R, or with a four-digit year.",
            "日付の 1 文字目に元号がありません。明治・大正・昭和・平成・令和、M・T・S・H・R、または西暦 4 桁から始めてください。"),
        WarekiFault.NoSuchDay => new(
            $"There is no such day (year at position {reading.Position}); compare year, month and day with the original.",
            $"その日は存在しません（年は {reading.Position} 文字目）。元の資料と年月日を照らし合わせてください。"),
        WarekiFault.Lunisolar => Lunisolar,
        WarekiFault.BeforeEra or WarekiFault.AfterEra => OutsideEra(reading.Era!, reading.Date, reading.Fault == WarekiFault.AfterEra),
        WarekiFault.EraDoubleDay => new(
            $"The day belongs to two eras; write {Right(reading.Date)}, or read it with TryParseLenient.",
            $"その日は二つの元号に属します。{Right(reading.Date)} と書くか、TryParseLenient で読んでください。"),
        _ => new(
            $"The date cannot be read at position {reading.Position}; write it like 令和8年4月1日, R8.4.1 or 2026-04-01, or read what people typed with TryParseLenient.",
            $"日付の {reading.Position} 文字目を読めません。令和8年4月1日、R8.4.1、2026-04-01 のように書くか、人が入力した文字列は TryParseLenient で読んでください。"),
    };

    private static LocalText OutsideEra(EraRow era, DateOnly date, bool after)
    {
        if (date < EraTable.GregorianAdopted)
        {
            return Lunisolar;
        }

        var (limit, right) = (Iso(after ? era.Last : era.First), Right(date));
        return after
            ? new($"{era.Name} ended on {limit}; write {right}.", $"{era.Name}は {limit} までです。{right} と書いてください。")
            : new($"{era.Name} began on {limit}; if {Iso(date)} is meant, write {right}.", $"{era.Name}は {limit} からです。{Iso(date)} のことなら {right} と書いてください。");
    }

    private static string Right(DateOnly date) => new Wareki(date).ToString();

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
