using System.Globalization;
using TokyoDs.OpenData;
using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>What a person found for one criterion.</summary>
/// <param name="Applies">Whether the pages have anything that the criterion is about; null when not decided.</param>
/// <param name="Conforms">Whether the pages meet it; null when not decided.</param>
/// <param name="Note">A remark (備考).</param>
/// <param name="Who">Who looked.</param>
/// <param name="When">The day.</param>
internal sealed record ManualRow(bool? Applies, bool? Conforms, string Note, string Who, string When)
{
    private static readonly string[][] Columns =
        [["細分箇条", "criterion"], ["適用", "applies"], ["適合", "conforms"], ["備考", "note"], ["確認者", "who"], ["確認日", "when"]];

    private static readonly string[] Yes = ["○", "〇", "yes"];
    private static readonly string[] No = ["×", "✕", "no"];
    private static readonly string[] NotApplicable = ["適用なし", "非適用", "－", "―", "—", "-", "no"];
    private static readonly string[] Undecided = ["", "要確認", "to be checked"];

    /// <summary>The rows of a file, by criterion.</summary>
    public static IReadOnlyDictionary<string, ManualRow> Read(string file)
    {
        var bytes = Disk.Bytes(file);
        var encoding = bytes is [0xEF, 0xBB, 0xBF, ..] ? CsvEncoding.Utf8WithBom : CsvEncoding.Utf8;
        try
        {
            using var csv = new OpenDataCsvReader(new MemoryStream(bytes), new() { Encoding = encoding });
            return Read(file, csv);
        }
        catch (OpenDataCsvException exception)
        {
            throw new ToolException(
                file,
                new(exception.Diagnostic.English, exception.Diagnostic.Japanese),
                new("Save it as CSV in UTF-8.", "UTF-8 の CSV で保存してください。"));
        }
    }

    private static Dictionary<string, ManualRow> Read(string file, OpenDataCsvReader csv)
    {
        var cells = new Cells(file, csv, [.. Columns.Select(names => Column(file, csv.Headers, names))]);
        var rows = new Dictionary<string, ManualRow>();
        while (csv.Read())
        {
            var criterion = Criterion.Of(cells[0]) ?? throw cells.Wrong(
                0,
                new("it is no criterion of JIS X 8341-3:2016 at level A or AA.", "JIS X 8341-3:2016 のレベル A・AA の達成基準ではありません。"),
                new("Write a number such as 1.1.1 or 7.1.1.1.", "1.1.1 か 7.1.1.1 のような番号を書いてください。"));
            if (!rows.TryAdd(criterion.Number, Of(cells)))
            {
                throw cells.Wrong(
                    0,
                    new("there is a row for this criterion already.", "同じ達成基準の行がすでにあります。"),
                    new("Keep one row for each criterion.", "達成基準ごとに 1 行にしてください。"));
            }
        }

        return rows;
    }

    private static ManualRow Of(Cells cells)
    {
        var applies = Decided(cells[1], Yes, NotApplicable) ?? throw cells.Wrong(
            1, new("the word is not known.", "書き方が分かりません。"), new("Write ○, 適用なし, or nothing (yes, no).", "○、適用なし、空のどれかを書いてください。"));
        var conforms = Decided(cells[2], Yes, No) ?? throw cells.Wrong(
            2, new("the word is not known.", "書き方が分かりません。"), new("Write ○, ×, or nothing (yes, no).", "○、×、空のどれかを書いてください。"));
        if (applies.Value == false && conforms.Value == false)
        {
            throw cells.Wrong(
                2, new("what does not apply cannot fail.", "適用なしの達成基準が不適合になっています。"), new("Leave one of the two out.", "どちらかを直してください。"));
        }

        var isDecided = (applies.Value ?? conforms.Value) is not null;
        var isDay = DateOnly.TryParseExact(cells[5], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isDecided && (cells[4].Length == 0 || !isDay)
            ? throw cells.Wrong(
                cells[4].Length == 0 ? 4 : 5,
                new("a decision needs who made it and when.", "判断には、確認者と確認日が必要です。"),
                new("Write a name, and a day such as 2026-04-01.", "名前（担当名でも可）と、2026-04-01 の形の日付を書いてください。"))
            : new(applies.Value, conforms.Value, cells[3], cells[4], cells[5]);
    }

    private static int Column(string file, IReadOnlyList<string> headers, string[] names)
    {
        var found = Enumerable.Range(0, headers.Count).Where(index => names.Contains(headers[index].Trim(), StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count > 0
            ? found[0]
            : throw new ToolException(
                file,
                new($"the column '{names[1]}' ({names[0]}) is missing.", $"「{names[0]}」の列がありません。"),
                new(
                    $"The first row names the columns: {string.Join(',', Columns.Select(column => column[1]))}.",
                    $"先頭の行に列の名前を書いてください: {string.Join(',', Columns.Select(column => column[0]))}。"));
    }

    /// <summary>What a cell decides; nothing at all when it is none of the words.</summary>
    private static Decision? Decided(string cell, string[] yes, string[] no) =>
        yes.Contains(cell, StringComparer.OrdinalIgnoreCase) ? new(true)
            : no.Contains(cell, StringComparer.OrdinalIgnoreCase) ? new(false)
            : Undecided.Contains(cell, StringComparer.OrdinalIgnoreCase) ? new(null)
            : null;

    private sealed record Decision(bool? Value);

    /// <summary>The cells of the current row in the order of <see cref="Columns"/>, wherever they stand in the file.</summary>
    private sealed class Cells(string file, OpenDataCsvReader csv, IReadOnlyList<int> columns)
    {
        public string this[int column] => csv[columns[column]].Trim();

        public ToolException Wrong(int column, LocalText what, LocalText mend) =>
            new($"{file}: {new CsvPlace(csv.Row, columns[column] + 1, csv.Headers[columns[column]])}", what, mend);
    }
}
