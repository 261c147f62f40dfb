using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>Where in a CSV file something is, as a spreadsheet counts.</summary>
/// <param name="Row">The row, from 1, which is the header; empty lines count, line breaks inside a cell do not.</param>
/// <param name="Column">The column, from 1; 0 stands for the whole row.</param>
/// <param name="Header">The header of the column, when it is known.</param>
public readonly record struct CsvPlace(int Row, int Column, string? Header)
{
    internal LocalText Text => Column == 0
        ? new($"Row {Row}", $"{Row} 行目")
        : Header is { Length: > 0 }
            ? new($"Row {Row}, column {Column} ({Header})", $"{Row} 行 {Column} 列（{Header}）")
            : new($"Row {Row}, column {Column}", $"{Row} 行 {Column} 列");

    /// <summary>Says the place in the language of the UI culture, Japanese or English.</summary>
    /// <returns>A text such as <c>Row 2, column 3 (法人番号)</c>.</returns>
    public override string ToString() => Text.ToString();
}
