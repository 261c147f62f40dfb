namespace TokyoDs.OpenData;

/// <summary>The diagnostics of files that cannot be read as they should.</summary>
internal static class CsvFaults
{
    public static OpenDataDiagnostic Of(CsvFault fault, CsvPlace place, int longestCell) => fault switch
    {
        CsvFault.Unclosed => new(OpenDataRuleTable.Quoting, OpenDataSeverity.Fatal, place, new(
            "the file ends inside quotation marks; close the cell, or get the whole file.", "引用符が閉じないままファイルが終わっています。閉じるか、ファイル全体を取得し直してください。")),
        CsvFault.Quoting => new(OpenDataRuleTable.Quoting, OpenDataSeverity.Fatal, place, new(
            "a quotation mark is out of place; quote the whole cell and double the marks inside.", "引用符の位置が誤っています。セル全体を囲み、中の引用符は 2 つ重ねてください。")),
        _ => new(OpenDataRuleTable.CellLength, OpenDataSeverity.Fatal, place, new(
            $"the cell has more than {longestCell} characters; look for a missing quotation mark.", $"セルが {longestCell} 文字を超えています。引用符が抜けていないか確かめてください。")),
    };

    /// <param name="bytes">The bytes in hexadecimal.</param>
    /// <param name="encoding">The encoding that does not know them.</param>
    /// <param name="records">The reader, which has just read what stands before the bytes.</param>
    /// <param name="inRecord">Whether the record was cut by the bytes; otherwise they begin the next one.</param>
    public static OpenDataDiagnostic Undecodable(string bytes, CsvEncoding encoding, CsvRecords records, bool inRecord)
    {
        var place = inRecord ? new CsvPlace(records.Row, records.Count, null) : new(records.Row + 1, 1, null);
        var character = (inRecord ? records.Cell(records.Count - 1, out _).Length : 0) + 1;
        return new(OpenDataRuleTable.Encoding, OpenDataSeverity.Fatal, place, new(
            $"character {character} has the bytes {bytes}, which are not {encoding.Name}; state the encoding that the file has.",
            $"{character} 文字目のバイト {bytes} は {encoding.Name} ではありません。ファイルの文字コードを正しく指定してください。"));
    }

    public static OpenDataDiagnostic ByteOrderMark(bool found, OpenDataSeverity severity) => new(OpenDataRuleTable.Encoding, severity, new(1, 1, null), found
        ? new("the file begins with a byte order mark; state CsvEncoding.Utf8WithBom.", "ファイルの先頭に BOM があります。CsvEncoding.Utf8WithBom を指定してください。")
        : new("the file has no byte order mark; state CsvEncoding.Utf8.", "ファイルに BOM がありません。CsvEncoding.Utf8 を指定してください。"));
}
