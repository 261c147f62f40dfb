using static TokyoDs.OpenData.OpenDataRuleScope;
using static TokyoDs.OpenData.OpenDataSeverity;

namespace TokyoDs.OpenData;

/// <summary>The rules, one a line.</summary>
internal static class OpenDataRuleTable
{
    public static readonly OpenDataRule FileFormat = new("L1-01", Fatal, "ファイル形式", "xlsx, csv, xml, ods or json, not pdf/docx");
    public static readonly OpenDataRule BlankRows = new("L1-03", Critical, "データ分断", "no blank separator rows/columns");
    public static readonly OpenDataRule OutsideText = new("L1-04", Major, "データ範囲外情報", "no memo outside the table")
    {
        Limit = "Only rows that begin with ※, 注, 備考, 出典 or 資料 and have nothing else are recognised.",
    };

    public static readonly OpenDataRule HeaderMissing = new("L1-05", Critical, "列ヘッダー", "every column has a meaningful header")
    {
        Limit = "That a header is there is checked, not that it is meaningful.",
    };

    public static readonly OpenDataRule LayoutSpaces = new("L1-06", Critical, "体裁用スペース・改行", "no padding spaces / newlines in values");
    public static readonly OpenDataRule PlatformCharacter = new("L1-08", Critical, "機種依存文字", "no platform-dependent characters");
    public static readonly OpenDataRule LineBreak = new("L1-14", Fatal, "CSVデータ内改行", "csv: no newline inside a record");
    public static readonly OpenDataRule Quoting = new("L1-15", Fatal, "CSVクォーティング", "csv: quote values that contain a comma");
    public static readonly OpenDataRule NumberText = new("L2-01", Fatal, "数値属性", "numbers without unit, comma, note mark");
    public static readonly OpenDataRule Ditto = new("L2-02", Fatal, "項目名省略", "no ditto / omitted repeated values")
    {
        Limit = "A blank at the start of a row below a filled one is a notice: it may be right.",
    };

    public static readonly OpenDataRule HeaderRepeated = new("L2-03", Fatal, "一意な項目名", "unique single-row headers");
    public static readonly OpenDataRule Choice = new("L2-04", Critical, "選択肢の標準化", "choices as codes or one spelling") { Scope = CheckedWithSchema };
    public static readonly OpenDataRule HeaderFirst = new("L3-01", Fatal, "項目名行から開始", "row 1 header, row 2 data");
    public static readonly OpenDataRule SpecialMark = new("L3-03", Major, "特殊記号の定義", "define secrecy marks etc.")
    {
        Scope = CheckedWithSchema,
        Limit = "Marks are found in number columns; whether they are defined somewhere is not known.",
    };

    public static readonly OpenDataRule EraOnly = new("L3-05", Major, "時間軸", "e-Stat time code, or western year (or wareki plus western)")
    {
        Limit = "Cells that are one whole Japanese date are found.",
    };

    public static readonly OpenDataRule AreaCode = new("L3-06", Critical, "地域コード", "standard area code or official name") { Scope = CheckedWithSchema };

    public static readonly OpenDataRule Encoding = new("CSV-01", Fatal, "文字コード", "strict UTF-8, or what was declared");
    public static readonly OpenDataRule RowLength = new("CSV-02", Fatal, "列数", "as many cells in every row as in the header");
    public static readonly OpenDataRule Formula = new("CSV-03", Critical, "数式として解釈される文字列", "no text that a spreadsheet takes for a formula");
    public static readonly OpenDataRule CellLength = new("CSV-04", Fatal, "セルの長さ", "no cell beyond the limit of the options");
    public static readonly OpenDataRule ValueForm = new("ODS-01", Critical, "値の形式", "values in the form of their column") { Scope = CheckedWithSchema };
    public static readonly OpenDataRule FormerHeader = new("ODS-02", Major, "旧項目名", "the headers in force") { Scope = CheckedWithSchema };
    public static readonly OpenDataRule ColumnMissing = new("ODS-03", Major, "項目の不足", "all columns of the data set") { Scope = CheckedWithSchema };
    public static readonly OpenDataRule ColumnUnknown = new("ODS-04", Notice, "定義にない項目", "no other columns than those of the data set") { Scope = CheckedWithSchema };
    public static readonly OpenDataRule Coordinates = new("ODS-05", Critical, "緯度経度", "latitude and longitude in their columns") { Scope = CheckedWithSchema };

    public static readonly OpenDataRule[] Rows =
    [
        FileFormat,
        Person("L1-02", Fatal, "1シート1表", "one table per sheet/file", "A second table shows as blank rows (L1-03) or rows of another length (CSV-02); that it is one is for a person to say."),
        BlankRows,
        OutsideText,
        HeaderMissing,
        LayoutSpaces,
        Person("L1-07", Critical, "1セル1データ", "one value per cell", "Which text is one value is a matter of meaning; a column with a form of its own refuses two values (ODS-01)."),
        PlatformCharacter,
        Person("L1-09", Minor, "空白・ゼロ区別", "blank and 0 distinguished", "Whether a blank means none or unknown is not in the file."),
        Spreadsheet("L1-10", Critical, "オブジェクト", "xlsx: no shapes/images/text boxes"),
        Spreadsheet("L1-11", Critical, "書式依存", "xlsx: no meaning by colour/bold"),
        Spreadsheet("L1-12", Critical, "セル結合", "xlsx: no merged cells"),
        Spreadsheet("L1-13", Critical, "非表示行・列", "xlsx: no hidden or grouped rows/columns"),
        LineBreak,
        Quoting,
        NumberText,
        Ditto,
        HeaderRepeated,
        Choice,
        Person("L2-05", Major, "その他の分離", "free text of \"other\" in its own column", "Which text explains another is a matter of meaning."),
        Spreadsheet("L2-06", Major, "数式", "xlsx: values, not formulas"),
        HeaderFirst,
        Person("L3-02", Critical, "コード表", "code table attached", "The code table is another file."),
        SpecialMark,
        Person("L3-04", Major, "単位", "unit stated", "The unit is stated in a header or in the metadata, in words."),
        EraOnly,
        AreaCode,
        Person("L3-07", Critical, "年次フォーマット", "same layout across years", "The other years are other files."),
        Person("L3-08", Major, "定義・更新履歴", "definitions, update history; physical names alphanumeric; encoding and BOM declared", "The writer is told encoding and byte order mark; definitions and history are metadata (DcatDataset)."),
        Person("L3-09", Major, "縦持ち", "long format", "Which headers are values is a matter of meaning."),
        Encoding, RowLength, Formula, CellLength, ValueForm, FormerHeader, ColumnMissing, ColumnUnknown, Coordinates,
    ];

    private static OpenDataRule Person(string id, OpenDataSeverity severity, string name, string condition, string limit) =>
        new(id, severity, name, condition) { Scope = NeedsPerson, Limit = limit };

    private static OpenDataRule Spreadsheet(string id, OpenDataSeverity severity, string name, string condition) =>
        new(id, severity, name, condition) { Scope = SpreadsheetOnly, Limit = "A CSV file has values only." };
}
