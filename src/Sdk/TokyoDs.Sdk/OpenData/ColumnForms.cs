using System.Buffers;
using System.Globalization;
using TokyoDs.Registries;
using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>A value type of this library.</summary>
internal sealed class TextValueForm<T>() : ColumnForm(Describe())
    where T : struct, ITextValue<T>
{
    public override int DigitCount { get; } = T.Shape.Example is { } example && example.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? example.Length : 0;

    public override OpenDataRule RuleFor(ReadOnlySpan<char> value) =>
        typeof(T) == typeof(LocalGovernmentCode) ? OpenDataRuleTable.AreaCode : OpenDataRuleTable.ValueForm;

    public override bool Accepts(ReadOnlySpan<char> value) => T.TryParse(value, CultureInfo.InvariantCulture, out _);

    protected override LocalText Cause(ReadOnlySpan<char> value) =>
        T.TryParseLenient(value, out _, out _)
            ? new("it can be read, but must be written in its plain form", "読み取れますが、定められた形で入れてください")
            : value.Length == DigitCount && DigitCount > 0 && value.IndexOfAnyExceptInRange('0', '9') < 0
                ? new("its digits do not fit together; look for a mistyped digit", "桁の検査に合いません。誤入力がないか確かめてください")
                : default;

    private static LocalText Describe()
    {
        // A secret has no sample; its form is told in words.
        var example = T.Shape.Example is { } sample
            ? new LocalText($" such as {sample}", $"（例: {sample}）")
            : new($" ({T.Shape.FormEnglish})", $"（{T.Shape.FormJapanese}）");
        return new($"a {T.Shape.Description}{example.English}", $"{T.Shape.NameJapanese}{example.Japanese}");
    }
}

/// <summary>A day as 2026-04-01.</summary>
internal sealed class DateForm() : ColumnForm(new("a date such as 2026-04-01", "日付（例: 2026-04-01）"))
{
    public override bool IsTyped => true;

    public override OpenDataRule RuleFor(ReadOnlySpan<char> value) => CellText.IsWholeEraDate(value) ? OpenDataRuleTable.EraOnly : OpenDataRuleTable.ValueForm;

    public override bool Accepts(ReadOnlySpan<char> value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

/// <summary>A time of day as 09:00; 24:00 closes a day.</summary>
internal sealed class TimeForm() : ColumnForm(new("a time such as 09:00", "時刻（例: 09:00）"))
{
    public override bool IsTyped => true;

    public override bool Accepts(ReadOnlySpan<char> value) =>
        value is "24:00"
        || (value.Length == 5 && TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
}

/// <summary>A number in ASCII digits, without unit, comma or mark.</summary>
internal sealed class NumberForm(bool whole, LocalText expected) : ColumnForm(expected)
{
    private static readonly string[] Marks = ["-", "－", "―", "ー", "—", "–", "…", "x", "X", "χ", "*", "***", "＊", "不明", "非公開", "N/A"];

    public static NumberForm Whole { get; } = new(true, new("a whole number such as 1250", "整数（例: 1250）"));

    public static NumberForm Any { get; } = new(false, new("a number such as 12.5", "数値（例: 12.5）"));

    public override bool IsTyped => true;

    public override OpenDataRule RuleFor(ReadOnlySpan<char> value) => IsMark(value) ? OpenDataRuleTable.SpecialMark : OpenDataRuleTable.NumberText;

    public override bool Accepts(ReadOnlySpan<char> value) => CellText.IsNumber(value, whole);

    protected override LocalText Cause(ReadOnlySpan<char> value) => IsMark(value)
        ? new("a mark needs a definition and a column of its own; leave the cell empty", "記号は定義を別に示し、セルは空にしてください")
        : new("write only digits; the unit belongs to the header or the metadata", "数字だけを入れ、単位は項目名かメタデータに書いてください");

    private static bool IsMark(ReadOnlySpan<char> value)
    {
        foreach (var mark in Marks)
        {
            if (value.SequenceEqual(mark))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Decimal degrees within the frame that holds Japan.</summary>
internal sealed class CoordinateForm(int lowest, int beyond, LocalText expected) : ColumnForm(expected)
{
    // 沖ノ鳥島 and 与那国島, 択捉島 and 南鳥島 lie inside.
    public static CoordinateForm Latitude { get; } = new(20, 46, new("a latitude in Japan such as 35.689501", "日本国内の緯度（例: 35.689501）"));

    public static CoordinateForm Longitude { get; } = new(122, 154, new("a longitude in Japan such as 139.691722", "日本国内の経度（例: 139.691722）"));

    public override bool IsTyped => true;

    public override OpenDataRule RuleFor(ReadOnlySpan<char> value) => OpenDataRuleTable.Coordinates;

    public override bool Accepts(ReadOnlySpan<char> value) =>
        CellText.IsNumber(value, whole: false) && WholeDegrees(value) is var degrees && degrees >= lowest && degrees < beyond;

    protected override LocalText Cause(ReadOnlySpan<char> value) =>
        CellText.IsNumber(value, whole: true) ? new("the decimal point is missing", "小数点がありません")
        : CellText.IsNumber(value, whole: false) ? new("look whether latitude and longitude are swapped", "緯度と経度が入れ替わっていないか確かめてください")
        : new("write decimal degrees", "10 進の度で入れてください");

    // The frame ends at whole degrees, so the fraction decides nothing.
    private static int WholeDegrees(ReadOnlySpan<char> number)
    {
        var degrees = 0;
        for (var i = 0; i < number.Length && number[i] != '.'; i++)
        {
            if (i == 3 || number[i] == '-')
            {
                return -1;
            }

            degrees = (degrees * 10) + number[i] - '0';
        }

        return degrees;
    }
}

/// <summary>A telephone number in ASCII digits, hyphens and parentheses.</summary>
internal sealed class PhoneForm() : ColumnForm(new("a telephone number such as 03-5321-1111", "電話番号（例: 03-5321-1111）"))
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789-()");

    public override bool Accepts(ReadOnlySpan<char> value) =>
        value.IndexOfAnyExcept(Characters) < 0 && CellText.CountDigits(value) is >= 3 and <= 15 && value[0] is '(' or (>= '0' and <= '9');

    protected override LocalText Cause(ReadOnlySpan<char> value) => value is ['+', ..]
        ? new("spreadsheets calculate with a leading +; write the national form", "先頭の + は表計算ソフトで数式になります。国内の形で入れてください")
        : default;
}

/// <summary>An absolute address with http or https.</summary>
internal sealed class UrlForm() : ColumnForm(new("an address such as https://www.example.jp/", "URL（例: https://www.example.jp/）"))
{
    // What Uri does allocates; the start and the absence of blanks is what files get wrong.
    public override bool Accepts(ReadOnlySpan<char> value) =>
        (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal))
        && value.Length > 10 && value.IndexOfAny(" \u3000\"<>") < 0;
}

/// <summary>Full-width katakana; letters, digits and signs may stand beside it.</summary>
internal sealed class KanaForm() : ColumnForm(new("a reading in full-width katakana such as シンジュク", "全角カタカナの読み（例: シンジュク）"))
{
    public override bool Accepts(ReadOnlySpan<char> value)
    {
        foreach (var character in value)
        {
            if (character is (>= 'ぁ' and <= 'ゖ') or (>= '\uFF61' and <= '\uFF9F') or (>= '\u4E00' and <= '\u9FFF'))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A number of digits that no type of ours knows.</summary>
internal sealed class DigitsForm(int count, LocalText expected) : ColumnForm(expected)
{
    public override int DigitCount => count;

    public override bool Accepts(ReadOnlySpan<char> value) => value.Length == count && value.IndexOfAnyExceptInRange('0', '9') < 0;
}

/// <summary>Whether something is there, in one spelling.</summary>
internal sealed class PresenceForm() : ColumnForm(new("有 or 無", "有・無のどちらか"))
{
    public override OpenDataRule RuleFor(ReadOnlySpan<char> value) => OpenDataRuleTable.Choice;

    public override bool Accepts(ReadOnlySpan<char> value) => value is "有" or "無";
}

/// <summary>A school code: a letter and twelve digits.</summary>
internal sealed class SchoolCodeForm() : ColumnForm(new("a school code of a capital letter and twelve digits such as B100000000001", "英大文字 1 字と数字 12 桁の学校コード（例: B100000000001）"))
{
    public override bool Accepts(ReadOnlySpan<char> value) =>
        value is [>= 'A' and <= 'Z', .. { Length: 12 } digits] && digits.IndexOfAnyExceptInRange('0', '9') < 0;
}

/// <summary>Any text.</summary>
internal sealed class FreeForm() : ColumnForm(new("a text", "文字列"))
{
    public static FreeForm Instance { get; } = new();

    public override bool Accepts(ReadOnlySpan<char> value) => true;
}
