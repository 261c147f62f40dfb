using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Looks at a table header first and then cell by cell, and keeps nothing of the rows but what the next row is compared with.</summary>
internal sealed class TableCheck(OpenDataSet? schema, OpenDataReport report, int longestCell)
{
    private readonly CellCheck _cells = new(report);
    private OpenDataColumn?[] _columns = [];
    private int _row;
    private int _filled;
    private int _leadingBlanks;
    private int _fewestLeadingBlanks = int.MaxValue;
    private int _blankRow;
    private bool _firstIsRemark;
    private bool _looksLikeTitle;
    private bool _hadRows;

    public int ColumnCount { get; private set; }

    public bool AllowsLineBreaks { init => _cells.AllowsLineBreaks = value; }

    /// <summary>Whether an empty row is reported at once, as nobody knows what follows; otherwise only when a row follows it.</summary>
    public bool ReportsBlankRowsAtOnce { get; init; }

    public bool PrefixesFormulas { init => _cells.PrefixesFormulas = value; }

    public OpenDataColumn? ColumnAt(int index) => index < _columns.Length ? _columns[index] : null;

    public void Headers(IReadOnlyList<string> headers, int row = 1)
    {
        ColumnCount = headers.Count;
        _columns = new OpenDataColumn?[headers.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var filled = 0;
        for (var i = 0; i < headers.Count; i++)
        {
            var place = new CsvPlace(row, i + 1, null);
            if (string.IsNullOrWhiteSpace(headers[i]))
            {
                Report(OpenDataRuleTable.HeaderMissing, place, new("the column has no header; name what it holds.", "列の見出しがありません。何の列かを書いてください。"));
                continue;
            }

            filled++;
            if (!seen.TryAdd(headers[i], i + 1))
            {
                Report(OpenDataRuleTable.HeaderRepeated, place, new(
                    $"the header is that of column {seen[headers[i]]} again; give each column a name of its own.",
                    $"{seen[headers[i]]} 列目と同じ見出しです。列ごとに別の名前にしてください。"));
            }

            _columns[i] = schema?.Find(headers[i]);
            _cells.Text(headers[i], new(row, i + 1, _columns[i]?.Name), longestCell, _columns[i], typed: false, out _, isHeader: true);
        }

        // Of two columns, one may only lack its header.
        _looksLikeTitle = filled == 1 && headers.Count != 2;
        _hadRows = false;
        if (schema is not null)
        {
            CompareWithSchema(schema, headers, seen, row);
        }
    }

    public void BeginRow(int row)
    {
        _row = row;
        _filled = 0;
        _leadingBlanks = 0;
        _firstIsRemark = false;
    }

    /// <param name="index">The column, from 0.</param>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="typed">Whether the writer was given a number, a date or the like.</param>
    /// <param name="isFormula">Whether the writer must put an apostrophe before the text.</param>
    public CellCharacters Cell(int index, ReadOnlySpan<char> cell, bool typed, out bool isFormula)
    {
        isFormula = false;
        if (cell.IsEmpty)
        {
            _leadingBlanks += _filled == 0 && index < ColumnCount ? 1 : 0;
            return CellCharacters.None;
        }

        var column = ColumnAt(index);
        _firstIsRemark |= _filled == 0 && CellText.IsRemark(cell);
        _filled++;
        return _cells.Text(cell, new(_row, index + 1, column?.Name), longestCell, column, typed, out isFormula);
    }

    public void Cell(int index, ReadOnlySpan<char> cell) => Cell(index, cell, CellText.IsNumber(cell, whole: false), out _);

    public void EndRow(int count)
    {
        var place = new CsvPlace(_row, 0, null);
        if (_filled == 0)
        {
            _blankRow = _blankRow == 0 ? _row : _blankRow;
            if (ReportsBlankRowsAtOnce)
            {
                ReportBlankRow();
            }

            return;
        }

        if (_blankRow > 0)
        {
            ReportBlankRow();
        }

        if (!_hadRows && _looksLikeTitle && _filled > 1)
        {
            Report(OpenDataRuleTable.HeaderFirst, new(1, 0, null), new(
                "the first row has one cell and the next more: it looks like a title; begin with the headers.",
                "1 行目に 1 つしかセルがなく、表題のようです。1 行目は見出しにしてください。"));
        }

        _hadRows = true;
        if (_filled == 1 && _firstIsRemark && ColumnCount > 1)
        {
            Report(OpenDataRuleTable.OutsideText, place, new("the row is a remark, not a record; move it to the metadata.", "データではなく注記の行です。メタデータに移してください。"));
        }
        else if (count != ColumnCount)
        {
            ReportLength(count, place);
        }
        else
        {
            CompareWithRowsAbove();
        }
    }

    public void End()
    {
        if (_blankRow > 0)
        {
            Report(
                OpenDataRuleTable.BlankRows, OpenDataSeverity.Notice, new(_blankRow, 0, null),
                new("empty rows follow the table; take them out.", "表の後に空行があります。取り除いてください。"));
        }
    }

    private void ReportBlankRow()
    {
        var row = _blankRow;
        _blankRow = 0;
        Report(OpenDataRuleTable.BlankRows, new(row, 0, null), new("an empty row divides the table; take it out.", "空行で表が分断されています。取り除いてください。"));
    }

    private void ReportLength(int count, CsvPlace place)
    {
        if (count > ColumnCount)
        {
            Report(OpenDataRuleTable.RowLength, place, new(
                $"the row has {count} cells, the header {ColumnCount}; quote the cells that contain a comma.",
                $"セルが {count} 個あり、見出しの {ColumnCount} 個より多くなっています。カンマを含むセルは引用符で囲んでください。"));
        }
        else
        {
            Report(OpenDataRuleTable.RowLength, place, new(
                $"the row has {count} cells, the header {ColumnCount}; write empty cells too.",
                $"セルが {count} 個しかなく、見出しの {ColumnCount} 個に足りません。空のセルも区切ってください。"));
        }
    }

    // A merged or omitted cell: blank at the start of the row where a row above has something.
    private void CompareWithRowsAbove()
    {
        if (_leadingBlanks > _fewestLeadingBlanks)
        {
            Report(
                OpenDataRuleTable.Ditto, OpenDataSeverity.Notice, new(_row, _fewestLeadingBlanks + 1, ColumnAt(_fewestLeadingBlanks)?.Name),
                new("the cell is blank below a filled one, as after a merge; repeat the value if it is the same.", "上のセルが結合されていたような空欄です。同じ値なら繰り返して入れてください。"));
        }

        _fewestLeadingBlanks = Math.Min(_fewestLeadingBlanks, _leadingBlanks);
    }

    private void CompareWithSchema(OpenDataSet set, IReadOnlyList<string> headers, Dictionary<string, int> seen, int row)
    {
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < headers.Count; i++)
        {
            var place = new CsvPlace(row, i + 1, null);
            if (_columns[i] is not null || string.IsNullOrWhiteSpace(headers[i]))
            {
                continue;
            }

            if (OpenDataSetTable.FormerHeaders.TryGetValue(headers[i], out var present) && set.Find(present) is not null)
            {
                replaced.Add(present);
                Report(OpenDataRuleTable.FormerHeader, place, new($"'{headers[i]}' is a former header; it is {present} now.", $"「{headers[i]}」は旧項目名です。現在は「{present}」です。"));
            }
            else
            {
                Report(OpenDataRuleTable.ColumnUnknown, place, new($"{set.Name} has no such column.", $"{set.Name}にない列です。"));
            }
        }

        foreach (var column in set.Columns)
        {
            if (!seen.ContainsKey(column.Name) && !replaced.Contains(column.Name))
            {
                Report(
                    OpenDataRuleTable.ColumnMissing, column.IsVerified ? OpenDataSeverity.Major : OpenDataSeverity.Notice, new(row, 0, null),
                    new($"the column {column.Name} of {set.Name} is missing; add it, empty if need be.", $"{set.Name}の列「{column.Name}」がありません。空でも列を設けてください。"));
            }
        }
    }

    private void Report(OpenDataRule rule, CsvPlace place, LocalText text) => Report(rule, rule.Severity, place, text);

    private void Report(OpenDataRule rule, OpenDataSeverity severity, CsvPlace place, LocalText text) => report.Add(new(rule, severity, place, text));
}
