using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>How a CSV file is written or read. There is no default encoding: state it.</summary>
public sealed record OpenDataCsvOptions
{
    private readonly int _longestCell = 32_767;

    /// <summary>The encoding, with or without byte order mark.</summary>
    public required CsvEncoding Encoding { get; init; }

    /// <summary>What happens to text that a spreadsheet takes for a formula; <see cref="FormulaGuard.Refuse"/> by default. For writing.</summary>
    public FormulaGuard FormulaGuard { get; init; }

    /// <summary>Whether cells may have line breaks; <see langword="false"/> by default, as published CSV must not have them (L1-14). For writing.</summary>
    public bool AllowLineBreaks { get; init; }

    /// <summary>What the columns are; <see langword="null"/> (the default) checks what holds for every CSV file. For writing.</summary>
    public OpenDataSet? Schema { get; init; }

    /// <summary>
    /// From which severity on a defect is refused with an exception; <see cref="OpenDataSeverity.Critical"/> by default. Lesser ones are in the
    /// report. <see langword="null"/> refuses only what would break the file: lone surrogates, characters that the encoding does not have,
    /// formulas, line breaks, rows of another length, header defects. For writing.
    /// </summary>
    public OpenDataSeverity? RefuseFrom { get; init; } = OpenDataSeverity.Critical;

    /// <summary>The longest cell in characters, from 1; 32,767 by default, which is what a spreadsheet can hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int LongestCell
    {
        get => _longestCell;
        init => _longestCell = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), new LocalText("The longest cell has at least one character.", "セルの長さの上限は 1 以上にしてください。").ToString());
    }
}
