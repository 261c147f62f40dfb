using System.Globalization;
using System.Numerics;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Says what is wrong with a cell that is no value of the type it was asked for, and which form is expected, without its content.</summary>
internal static class CellRefusal
{
    /// <summary>What the types of the framework look like: the words, an example, and the characters that may occur.</summary>
    private static readonly Dictionary<Type, (LocalText Form, string Example, string Characters)> Forms = new()
    {
        [typeof(sbyte)] = Whole<sbyte>(),
        [typeof(byte)] = Whole<byte>(),
        [typeof(short)] = Whole<short>(),
        [typeof(ushort)] = Whole<ushort>(),
        [typeof(int)] = Whole<int>(),
        [typeof(uint)] = Whole<uint>(),
        [typeof(long)] = Whole<long>(),
        [typeof(ulong)] = Whole<ulong>(),
        [typeof(decimal)] = (Number, "12.5", "0123456789.,+- "),
        [typeof(double)] = (Number, "12.5", "0123456789.,+-Ee "),
        [typeof(float)] = (Number, "12.5", "0123456789.,+-Ee "),
        [typeof(DateOnly)] = (new("a date", "日付"), "2026-04-01", "0123456789-/"),
        [typeof(DateTime)] = (new("a date and time", "日付と時刻"), "2026-04-01T09:00:00", "0123456789-/:.TZ+ "),
        [typeof(DateTimeOffset)] = (new("a date and time with its offset", "時差を付けた日付と時刻"), "2026-04-01T09:00:00+09:00", "0123456789-/:.TZ+ "),
        [typeof(TimeOnly)] = (new("a time of day", "時刻"), "09:00", "0123456789:."),
        [typeof(TimeSpan)] = (new("a length of time", "時間の長さ"), "01:30:00", "0123456789:.-"),
        [typeof(Guid)] = (new("a number of 32 hexadecimal digits", "16 進数 32 桁の識別番号"), "0f8fad5b-d9cb-469f-a165-70867728950e", "0123456789abcdefABCDEF-{}()"),
        [typeof(bool)] = (new("one of two words", "二つの語のどちらか"), "true, false", "trueTRUEfalsFALS"),
    };

    private static LocalText Number => new("a number in ASCII digits, without unit", "半角数字の数値、単位なし");

    /// <param name="cell">A cell that <typeparamref name="T"/> refused.</param>
    public static LocalText Of<T>(ReadOnlySpan<char> cell)
        where T : ISpanParsable<T>
    {
        if (default(T) is IAnyTextValue value)
        {
            return value.Refuse(cell);
        }

        var isKnown = Forms.TryGetValue(typeof(T), out var expected);
        var fault = cell.IsEmpty ? new LocalText("The cell is empty.", "セルが空です。")
            : isKnown && cell.IndexOfAnyExcept(expected.Characters) is >= 0 and var stranger ? Stranger(cell[stranger], stranger + 1)
            : new LocalText($"The cell with its {cell.Length} characters cannot be read.", $"{cell.Length} 文字のセルを読み取れません。");

        // The message may be read by whoever made the file, to whom the name of a type says nothing.
        return isKnown
            ? FormText.Refuse(fault, FormText.Of(expected.Form, expected.Example))
            : new($"{fault.English} Look up the form of the column in its definition.", $"{fault.Japanese}列の形を定義書で確かめてください。");
    }

    private static LocalText Stranger(char character, int position) => new(
        $"The cell has U+{(int)character:X4} at position {position}, which does not belong there.",
        $"セルの {position} 文字目に、そこには置けない文字 U+{(int)character:X4} があります。");

    private static (LocalText Form, string Example, string Characters) Whole<T>()
        where T : IMinMaxValue<T>, IBinaryInteger<T>
    {
        var (least, most) = (T.MinValue.ToString(null, CultureInfo.InvariantCulture), T.MaxValue.ToString(null, CultureInfo.InvariantCulture));
        return (new($"a whole number from {least} to {most} in ASCII digits", $"半角数字の整数、{least} から {most} まで"), "12", "0123456789+- ");
    }
}
